// Sections moved by hand: within their part alone, and each step lands where it is seen to.
import { describe, expect, it } from "vitest";
import type { OutlineEntry } from "../api";
import { ordered, placeAmong, put, stepped } from "./order";

const entry = (code: string, part: OutlineEntry["part"]): OutlineEntry => ({
  ...{ code, part, title: code, state: "ready", note: "", page: null, remarks: 0 },
});
const outline = [
  entry("front", "front"),
  ...["a", "b", "c"].map((code) => entry(code, "body")),
  ...["x", "y"].map((code) => entry(code, "annex")),
  entry("note", "note"),
];

describe("the order of sections", () => {
  it("is changed one step at a time, and not beyond its part", () => {
    expect(stepped(outline, "b", -1)).toEqual(["b", "a", "c", "x", "y"]);
    expect(stepped(outline, "b", 1)).toEqual(["a", "c", "b", "x", "y"]);
    expect(stepped(outline, "a", -1)).toBeNull();
    expect(stepped(outline, "c", 1)).toBeNull();
    expect(stepped(outline, "x", 1)).toEqual(["a", "b", "c", "y", "x"]);
    expect(stepped(outline, "front", 1)).toBeNull();
  });

  it("is changed by putting a section before another, or at the end of its part", () => {
    expect(put(outline, "c", "a")).toEqual(["c", "a", "b", "x", "y"]);
    expect(put(outline, "a", null)).toEqual(["b", "c", "a", "x", "y"]);
    expect(put(outline, "x", null)).toEqual(["a", "b", "c", "y", "x"]);
    expect(put(outline, "a", "x")).toBeNull();
    expect(put(outline, "a", "a")).toBeNull();
    expect(put(outline, "note", "a")).toBeNull();
  });

  it("is shown at once, the front first and what has no place behind what it followed", () => {
    const shown = ordered(outline, ["c", "a", "b", "y", "x"]).map((one) => one.code);
    expect(shown).toEqual(["front", "c", "a", "b", "y", "x", "note"]);
    expect(ordered(outline, null)).toEqual(outline);
  });

  it("is said by place", () => {
    expect(placeAmong(outline, "b")).toEqual({ n: 2, all: 3 });
    expect(placeAmong(outline, "y")).toEqual({ n: 2, all: 2 });
  });
});
