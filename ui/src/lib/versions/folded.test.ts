// Folding loses no word, and keeps what stands beside a change.
import { describe, expect, it } from "vitest";
import type { Piece } from "../api";
import { folded } from "./folded";

const long = Array.from({ length: 200 }, (_, i) => `mot${i}`).join(" ");

describe("a folded comparison", () => {
  it("folds what is far from any change, and loses nothing", () => {
    const pieces: Piece[] = [
      { kind: "same", text: `${long} ` },
      { kind: "removed", text: "avant" },
      { kind: "added", text: "après" },
      { kind: "same", text: ` ${long}` },
    ];
    const shown = folded(pieces);
    expect(shown.map((s) => s.text).join("")).toBe(pieces.map((p) => p.text).join(""));
    expect(shown.filter((s) => s.folded)).toHaveLength(2);
    expect(shown[1]!.text).toMatch(/^mot\d+ .* mot199 $/);
    expect(shown[0]!.folded).toBe(true);
  });

  it("leaves short texts whole", () => {
    const pieces: Piece[] = [
      { kind: "same", text: "Les relais " },
      { kind: "added", text: "manquent" },
    ];
    expect(folded(pieces).every((s) => !s.folded)).toBe(true);
  });
});
