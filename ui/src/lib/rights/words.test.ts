// What an erasure takes out is told without a count of nothing, and every place has words.
import { describe, expect, it } from "vitest";
import type { Erasure } from "../api";
import { goes, placeOf } from "./words";

const none: Erasure = {
  name: "Ada Byron",
  alone: 0,
  shared: 0,
  meetings: 0,
  excerpts: 0,
  consents: 0,
  followups: 0,
  past: 0,
  statements: [],
  published: [],
  mentions: [],
  repeats: [],
  files: 0,
};

describe("what an erasure takes out", () => {
  it("tells the card, and only of the rest what there is", () => {
    expect(goes(none)).toHaveLength(1);
    const told = goes({ ...none, alone: 2, excerpts: 1 });
    expect(told).toHaveLength(3);
    expect(told.every((line) => !line.startsWith("erase-"))).toBe(true);
  });

  it("names every place, known or not", () => {
    for (const table of ["prose", "validated_words", "something_new"]) {
      expect(placeOf(table)).not.toMatch(/^erase-/);
    }
  });
});
