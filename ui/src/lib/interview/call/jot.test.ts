// Marks made while typing: what a key writes, and what the lists beside the notes say of it.
import { describe, expect, it } from "vitest";
import list from "../../../../../src-tauri/core/src/interview/marks.txt?raw";
import {
  endOfQuotation,
  jottingsOf,
  type LineEdit,
  leftToDo,
  marked,
  marksIn,
  quotation,
  withoutMark,
} from "./jot";

/** The line after a change, with | where the cursor is. */
function after(line: string, edit: LineEdit): string {
  const at = edit.from + edit.cursor;
  const text = line.slice(0, edit.from) + edit.insert + line.slice(edit.to);
  return `${text.slice(0, at)}|${text.slice(at)}`.replace(/\u202f/g, "_");
}

/** A line with the selection between two |, or the cursor at one. */
function typed(line: string): [string, number, number] {
  const first = line.indexOf("|");
  const last = line.lastIndexOf("|");
  const text = line.replaceAll("|", "");
  return [text, first, last > first ? last - 1 : first];
}

const quote = (line: string) => after(typed(line)[0], quotation(...typed(line)));

describe("their own words", () => {
  it("go between French quotation marks with narrow spaces when selected", () => {
    expect(quote("Elle dit |on tient| depuis mars.")).toBe("Elle dit «_on tient_»| depuis mars.");
    expect(quote("| on tient |")).toBe(" «_on tient_»| ");
  });

  it("come out of them when they are in them", () => {
    expect(quote("|«\u202fon tient\u202f»|")).toBe("on tient|");
  });

  it("are opened at the cursor, and closed by the same key", () => {
    expect(quote("Elle dit|")).toBe("Elle dit «_|_»");
    expect(quote("«\u202fon tient|\u202f» encore")).toBe("«_on tient_»| encore");
    expect(quote("«\u202fon tient |")).toBe("«_on tient_» |");
  });

  it("are left by Enter at their end, and split by it anywhere else", () => {
    const end = (line: string) => endOfQuotation(line.replace("|", ""), line.indexOf("|"));
    expect(end("Elle : «\u202fon tient|\u202f» encore")).toBe("Elle : «\u202fon tient\u202f»".length);
    expect(end("«\u202fon| tient\u202f»")).toBeNull();
    expect(end("«\u202fon tient\u202f»|")).toBeNull();
    expect(end("on tient|\u202f»")).toBeNull();
  });

  it("may run over several lines", () => {
    expect(quote("|on tient\non attend|")).toBe("«_on tient\non attend_»|");
  });
});

describe("a mark", () => {
  const mark = (line: string, kind: "verify" | "followup") =>
    after(typed(line)[0], marked(typed(line)[0], typed(line)[2], kind));

  it("stands apart from the words it follows", () => {
    expect(mark("Douze salariés|", "verify")).toBe("Douze salariés [à vérifier] |");
    expect(mark("Douze salariés|, dit-elle", "verify")).toBe("Douze salariés [à vérifier]|, dit-elle");
    expect(mark("|", "followup")).toBe("[suite] |");
  });

  it("comes after what is selected", () => {
    expect(mark("|Douze salariés| dit-elle", "verify")).toBe("Douze salariés [à vérifier]| dit-elle");
  });

  it("is taken away with one blank", () => {
    const line = "Envoyer le bilan [suite] lundi";
    const { from, to } = withoutMark(line, 17, 24);
    expect(line.slice(0, from) + line.slice(to)).toBe("Envoyer le bilan lundi");
    expect(withoutMark("bilan [suite]", 6, 13)).toEqual({ from: 5, to: 13 });
  });
});

describe("the lists beside the notes", () => {
  it("say what is left to do: the words after the mark, else those before it", () => {
    expect(leftToDo("00:12 [suite] envoyer le bilan 2019")?.text).toBe("envoyer le bilan 2019");
    expect(leftToDo("00:12 Elle hésite. Elle enverra le bilan [suite]")?.text).toBe("Elle enverra le bilan");
    expect(leftToDo("rien de tel")).toBeNull();
  });

  it("say what is to be verified: the sentence before the mark", () => {
    const [first] = jottingsOf("Le fonds existe. Il a 140 bénéficiaires [à vérifier] dans la région.");
    expect(first).toMatchObject({ kind: "verify", text: "Il a 140 bénéficiaires" });
  });

  it("know where each mark is, in the order of the text", () => {
    const text = "a [suite] b\n[à vérifier] c\n[Suite] d";
    expect(jottingsOf(text).map((j) => text.slice(j.from, j.to))).toEqual([
      "[suite]",
      "[à vérifier]",
      "[Suite]",
    ]);
    expect(jottingsOf(text).map((j) => j.text)).toEqual(["b", "c", "d"]);
  });

  it("do not mix two marks of one line", () => {
    expect(jottingsOf("[suite] voir l’ARS [suite] rappeler").map((j) => j.text)).toEqual([
      "voir l’ARS",
      "rappeler",
    ]);
    expect(leftToDo("[suite] voir l’ARS [suite] rappeler", 21)?.text).toBe("rappeler");
    expect(leftToDo("Ah. [suite] voir l’ARS [suite] rappeler", 1)?.text).toBe("voir l’ARS");
  });
});

describe("a mark typed in haste", () => {
  const lines = list.split("\n").filter((line) => line && !line.startsWith("#"));

  it.each(lines)("is read as the core reads it: %s", (line) => {
    const [kind, text] = line.split("\t") as [string, string];
    expect(marksIn(text)[0]?.kind ?? "none").toBe(kind);
  });

  it("brings the words that were put into it", () => {
    expect(leftToDo("00:12 [suite : rappeler Jeanne] mardi")?.text).toBe("rappeler Jeanne mardi");
    expect(jottingsOf("Il y en a 40 [A verifier : chiffre]")[0]?.text).toBe("Il y en a 40");
  });
});

describe("a line that became a follow-up", () => {
  it("keeps a mark of its own, and asks for nothing more", () => {
    const text = "00:12 [suite notée] envoyer le bilan [suite] rappeler";
    expect(jottingsOf(text).map((j) => [j.kind, j.text])).toEqual([
      ["noted", "envoyer le bilan"],
      ["followup", "rappeler"],
    ]);
    expect(leftToDo("[Suite notée] envoyer le bilan")).toBeNull();
  });
});
