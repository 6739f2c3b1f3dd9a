// Where marks fall in the notes, and what lines say.
import { ChangeSet } from "@codemirror/state";
import { Text } from "@codemirror/state";
import { describe, expect, it } from "vitest";
import type { Excerpt, GuideEntry, Theme } from "../api";
import { t } from "../app/i18n";
import {
  axesOf,
  axisColour,
  carried,
  marksOf,
  notesAsKept,
  notesAsRead,
  placed,
  questionAbove,
  questionIn,
  questionOf,
  questionsOf,
  questionTitle,
} from "./marks";

const theme = (code: string, axis: string | null): Theme => ({ id: code, code, name: code, path: [], axis });
const excerpt = (
  id: string,
  start: number | null,
  end: number | null,
  over: Partial<Excerpt> = {},
): Excerpt => ({
  id,
  code: id,
  quote: "",
  start,
  end,
  lost: start === null,
  nature: "verbatim",
  themes: [],
  speakerId: null,
  organisation: null,
  attribution: null,
  key: false,
  cited: 0,
  reads: { degree: "anonyme", label: "", reason: "" },
  ...over,
});

describe("question lines", () => {
  it("are read only when the line holds nothing else", () => {
    expect(questionOf("[Q:q3]")).toBe("q3");
    expect(questionOf("[Q:q3] ")).toBe("q3");
    expect(questionOf("\\[Q:q3]")).toBeNull();
    expect(questionOf("voir [Q:q3]")).toBeNull();
    expect(questionOf("[Q:../x]")).toBeNull();
  });

  it("tell under which question a line stands", () => {
    const lines = ["avant", "[Q:a]", "une réponse", "[Q:b]", "une autre"];
    const under = (n: number) => questionAbove(lines.slice(0, n).reverse());
    expect([1, 2, 3, 4, 5].map(under)).toEqual([null, "a", "a", "b", "b"]);
  });

  it("are found upwards in the editor's own text", () => {
    const doc = Text.of(["avant", "[Q:a]", "", "une réponse", "[Q:b]"]);
    const under = (n: number) => questionAbove(doc.iterRange(doc.line(n).to, 0));
    expect([1, 2, 3, 4, 5].map(under)).toEqual([null, "a", "a", "a", "b"]);
  });

  it("are titled by number and words, whatever the capitals of their code", () => {
    const guide: GuideEntry[] = [
      { code: "a", rank: 10, question: "Pourquoi ?", covered: false, offset: null },
    ];
    expect(questionTitle(guide, "a")).toBe("1. Pourquoi ?");
    expect(questionTitle(guide, "A")).toBe("1. Pourquoi ?");
  });
});

describe("marks", () => {
  it("lie on another level where excerpts overlap, and come back where they do not", () => {
    const marks = marksOf([excerpt("a", 0, 10), excerpt("b", 5, 15), excerpt("c", 12, 20)], [], 30);
    expect(marks.map((m) => [m.id, m.level])).toEqual([
      ["a", 0],
      ["b", 1],
      ["c", 0],
    ]);
  });

  it("are not drawn for what is lost or out of the text", () => {
    expect(marksOf([excerpt("a", null, null), excerpt("b", 2, 99), excerpt("c", 4, 4)], [], 20)).toEqual([]);
  });

  it("take the colour of the axis of their first theme, in the order of the framework", () => {
    const axes = axesOf([
      theme("t1", "2-relance"),
      theme("t2", "1-urgence"),
      theme("t3", "2-relance"),
      theme("x", null),
    ]);
    expect(axes).toEqual(["1-urgence", "2-relance"]);
    expect([axisColour(axes, "1-urgence"), axisColour(axes, "2-relance"), axisColour(axes, null)]).toEqual([
      1, 2, 0,
    ]);
  });
});

describe("excerpts after a save", () => {
  it("stand where the save left them, in its order, and go when it does not name them", () => {
    const place = (id: string, start: number | null) => ({
      id,
      quote: "autre",
      start,
      end: start === null ? null : start + 5,
      lost: start === null,
    });
    const after = placed(
      [excerpt("a", 0, 5), excerpt("b", 6, 11), excerpt("c", 12, 17)],
      [place("b", 0), place("a", null), place("new", 3)],
    );
    expect(after.map((e) => [e.id, e.start, e.end, e.lost, e.quote])).toEqual([
      ["b", 0, 5, false, "autre"],
      ["a", null, null, true, "autre"],
    ]);
    expect(after[0]!.themes).toEqual(excerpt("b", 6, 11).themes);
  });
});

describe("places carried over edits made while a save was under way", () => {
  const at = (changes: ChangeSet) => (place: number, side: 1 | -1) => changes.mapPos(place, side);

  it("move with what is typed before them and do not grow at their edges", () => {
    const typed = ChangeSet.of(
      [
        { from: 0, insert: "deux 🙂 " },
        { from: 10, insert: "!" },
      ],
      20,
    );
    const [moved] = carried([excerpt("a", 5, 10)], at(typed));
    expect([moved?.start, moved?.end]).toEqual([13, 18]);
  });

  it("never turn inside out when their words are deleted", () => {
    const cut = ChangeSet.of([{ from: 2, to: 12 }], 20);
    const [moved] = carried([excerpt("a", 5, 10)], at(cut));
    expect([moved?.start, moved?.end]).toEqual([2, 2]);
  });
});

describe("a question that the guide does not have", () => {
  const guide = [
    { code: "a", rank: 1, question: "Pourquoi ?", covered: false, offset: null },
    { code: "b", rank: 2, question: "Comment\u202f?", covered: false, offset: null },
  ] as GuideEntry[];
  const notes = "[Q:a]\noui\n[Q:zut]\nnon\n\\[Q:ici]\n[Q:B]\n";

  it("is said to be unknown, by its code", () => {
    expect(questionTitle(guide, "zut")).toBe(t("question-unknown", { code: "zut" }));
    const unknown = questionsOf(notes).filter(({ code }) => !questionIn(guide, code));
    expect(unknown).toEqual([{ code: "zut", at: 10 }]);
  });

  it("stays as it is written where the others are read by their titles", () => {
    const read = notesAsRead(guide, notes);
    expect(read).toBe("1. Pourquoi ?\noui\n[Q:zut]\nnon\n\\[Q:ici]\n2. Comment\u202f?\n");
    expect(notesAsKept(guide, read)).toBe(notes.replace("[Q:B]", "[Q:b]"));
    expect(notesAsKept(guide, "2. Comment ?\n1. Pourquoi pas\n")).toBe("[Q:b]\n1. Pourquoi pas\n");
  });
});
