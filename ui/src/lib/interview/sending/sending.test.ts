// Sending and validating: days, differences between texts, decisions on them.
import { describe, expect, it } from "vitest";
import type { AmendmentHunk, Returned } from "../../api";
import { dateAhead } from "../ahead";
import { answerTo, settled, told } from "./answer";
import { daysAfter, isPast } from "./days";
import { acceptedOf, allAccepted, changesOf, decided, merged, nextWaiting, waiting } from "./decisions";
import { passages, runsOf } from "./words";

describe("the announced day", () => {
  it("is counted across months, the change of hour and leap days", () => {
    expect(daysAfter("2020-03-24", 10)).toBe("2020-04-03");
    expect(daysAfter("2020-02-25", 10)).toBe("2020-03-06");
    expect(daysAfter("2020-12-28", 10)).toBe("2021-01-07");
    expect(daysAfter("mars 2020", 10)).toBeNull();
    expect(daysAfter(null, 10)).toBeNull();
  });

  it("is past only once it is over, and never when none was announced", () => {
    expect(isPast("2020-04-03", "2020-04-03")).toBe(false);
    expect(isPast("2020-04-03", "2020-04-04")).toBe(true);
    expect(isPast(null, "2020-04-04")).toBe(false);
  });
});

describe("two versions of a passage", () => {
  it("differ by words, not by letters", () => {
    const runs = runsOf("Elle finance un poste.", "Elle cofinance un poste.");
    expect(runs.filter((run) => run.kind !== "same")).toEqual([
      { text: "finance", kind: "gone" },
      { text: "cofinance", kind: "new" },
    ]);
  });

  it("give both back whole", () => {
    const [before, after] = ["« Oui », dit-elle. Deux fois.", "« Oui », dit-elle, trois fois ; puis non."];
    const runs = runsOf(before, after);
    const text = (...kinds: string[]) =>
      runs
        .filter((r) => kinds.includes(r.kind))
        .map((r) => r.text)
        .join("");
    expect(text("same", "gone")).toBe(before);
    expect(text("same", "new")).toBe(after);
  });

  it("are read one after the other where they have little in common", () => {
    const read = (before: string, after: string) =>
      merged(before, after).map((run) => `${run.kind}:${run.text}`);
    expect(read("Il faut deux ans.", "Tout autre chose !")).toEqual([
      "gone:Il faut deux ans.",
      "new: Tout autre chose !",
    ]);
    expect(read("", "Et après.")).toEqual(["new:Et après."]);
    expect(read("Il faut deux ans.", "Il faut trois ans.")).toHaveLength(4);
  });

  it("are read under their questions", () => {
    expect(passages("Avant.\n[Q:q-crise]\nIci.\n\nLà.\n[Q:q-moyens]\n")).toEqual([
      { question: null, text: "Avant." },
      { question: "q-crise", text: "Ici.\n\nLà." },
      { question: "q-moyens", text: "" },
    ]);
  });

  it("are shown one after the other when they have little in common", () => {
    const of = (from: number) => Array.from({ length: 4000 }, (_, i) => `mot${from + i}`).join(" ");
    expect(runsOf(of(0), of(9000)).map((r) => r.kind)).toEqual(["gone", "new"]);
  });
});

describe("decisions", () => {
  const hunk = (id: number, kind: "same" | "changed", before = "a", after = "b"): AmendmentHunk => ({
    id,
    kind,
    before,
    after,
    question: null,
  });
  const changes = changesOf([hunk(0, "same"), hunk(1, "changed"), hunk(2, "same"), hunk(3, "changed")]);

  it("are taken on what differs only", () => {
    expect(changes.map((change) => change.id)).toEqual([1, 3]);
    expect(waiting(changes, new Map())).toBe(2);
  });

  it("are not asked for blanks and breaks", () => {
    const blanks = hunk(5, "changed", "«\u202fOui\u202f» \n", "« Oui »");
    expect(changesOf([blanks, hunk(6, "changed")]).map((change) => change.id)).toEqual([6]);
  });

  it("lead to the next change that waits", () => {
    const one = decided(new Map(), 3, "refused");
    expect(nextWaiting(changes, one, 1)).toBe(0);
    expect(nextWaiting(changes, decided(one, 1, "accepted"), 0)).toBe(0);
  });

  it("accept all that waits without touching what was refused", () => {
    const all = allAccepted(changes, decided(new Map(), 3, "refused"));
    expect(acceptedOf(changes, all)).toEqual([1]);
    expect(waiting(changes, all)).toBe(0);
  });
});

describe("a text that came back and was settled", () => {
  const change = (before: string, after: string, accepted: boolean) => ({
    before,
    after,
    question: null,
    accepted,
  });
  const returned = (...changes: Returned["changes"]): Returned => ({
    id: "r",
    cameOn: "2020-04-08",
    setAside: false,
    changes,
  });
  const plain = (text: string) => text.replace(/[\u202f\u00a0]/g, " ");

  it("is told by what was taken up of it and what was not", () => {
    const some = returned(change("a", "b", true), change("c", "d", false), change("", "e", false));
    expect(settled(some)).toEqual({ taken: 1, refused: 2 });
    expect(plain(told(some))).toBe("Texte revenu le 8 avril 2020 : 1 changement repris, 2 refusés.");
    expect(plain(told(returned()))).toBe("Texte revenu le 8 avril 2020, sans changement.");
    expect(plain(told({ ...returned(), setAside: true }))).toBe(
      "Texte revenu le 8 avril 2020, écarté sans comparaison.",
    );
  });

  it("is answered by what was not taken up, in words without stamps and questions", () => {
    const answer = plain(
      answerTo(
        returned(
          change("00:10 Il faut deux ans.", "00:10 Il faut trois ans.", false),
          change("", "[Q:q-un]\nEt après ?", false),
          change("Du temps.", "", false),
          change("x", "y", true),
        ),
      ),
    );
    expect(answer).toContain("sauf 3 :");
    expect(answer).toContain(
      "vous proposiez « Il faut trois ans. » ; nous avons gardé « Il faut deux ans. ».",
    );
    expect(answer).toContain("vous ajoutiez « Et après ? » ; nous ne l’avons pas repris.");
    expect(answer).toContain("vous retiriez « Du temps. » ; nous l’avons gardé.");
    expect(answer).not.toContain("« y »");
    expect(plain(answerTo(returned(change("x", "y", true))))).toBe(
      "Merci de votre relecture : toutes vos corrections ont été reprises.",
    );
  });
});

describe("a date that is still to come", () => {
  it("is asked about once the interview took place or a call is under way", () => {
    const of = (status: "planifie" | "tenu" | "envoye" | "annule", date: string | null, call = false) =>
      dateAhead({ status, date }, call, "2020-04-08");
    expect(of("tenu", "2020-04-09")).toBe(true);
    expect(of("envoye", "2020-04-09")).toBe(true);
    expect(of("planifie", "2020-04-09", true)).toBe(true);
    expect(of("planifie", "2020-04-09")).toBe(false);
    expect(of("tenu", "2020-04-08")).toBe(false);
    expect(of("tenu", null)).toBe(false);
    expect(of("annule", "2020-04-09")).toBe(false);
  });
});
