// Sending and validating: days, differences between texts, decisions on them.
import { describe, expect, it } from "vitest";
import type { AmendmentHunk } from "../../api";
import { daysAfter, isPast } from "./days";
import { acceptedOf, allAccepted, changesOf, decided, nextWaiting, waiting } from "./decisions";
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
