// A split: what is given one by one, by rule, and what waits.
import { describe, expect, it } from "vitest";
import type { FiledExcerpt, FiledUnder } from "../api";
import { choices, ruledOf, toggled, waiting, without, type Given } from "./split";

function excerpt(id: string, text: string, sphereId: string | null = null): FiledExcerpt {
  return { id, text, said: "", sphereId, themes: [], cited: 0 };
}

const none: Given = { excerpts: {}, entries: {} };
const excerpts = [
  excerpt("a", "Nos outils numériques manquent", "res"),
  excerpt("b", "Personne ne nous forme", "inv"),
  excerpt("c", "Des outils trop chers", "inv"),
];
const filed: FiledUnder = {
  node: { id: "n", name: "Numérique" },
  parts: [],
  children: [],
  excerpts,
  entries: [{ id: "e", kind: "besoin", title: "Des postes", description: "" }],
};

describe("a split", () => {
  it("gives by words whatever their accents, and by world, only what nothing was said of", () => {
    const of = (words: string, sphereId = "", given = none) =>
      ruledOf({ words, sphereId, part: 0 }, excerpts, given).map((one) => one.id);
    expect(of("OUTIL")).toEqual(["a", "c"]);
    expect(of("numerique")).toEqual(["a"]);
    expect(of("outils", "inv")).toEqual(["c"]);
    expect(of("", "inv")).toEqual(["b", "c"]);
    expect(of("", "")).toEqual([]);
    expect(of("outils", "", toggled(none, "a", 1))).toEqual(["c"]);
  });

  it("says what waits, and what is given", () => {
    const given = { ...toggled(toggled(toggled(none, "a", 1), "a", 0), "b", 1), entries: { e: 1 } };
    expect(waiting(filed, none)).toEqual({ excerpts: 3, entries: 1 });
    expect(waiting(filed, given)).toEqual({ excerpts: 1, entries: 0 });
    expect(choices(given, null)).toEqual({
      excerpts: [
        { id: "a", parts: [0, 1] },
        { id: "b", parts: [1] },
      ],
      entries: [{ id: "e", part: 1 }],
      rest: null,
    });
    // Put off again, it waits again.
    expect(waiting(filed, toggled(given, "b", 1)).excerpts).toBe(2);
  });

  it("follows the parts when one of them is taken away", () => {
    const given: Given = { excerpts: { a: [0, 2], b: [1] }, entries: { e: 2, f: 1 } };
    expect(without(given, 1)).toEqual({ excerpts: { a: [0, 1], b: [] }, entries: { e: 1 } });
  });
});
