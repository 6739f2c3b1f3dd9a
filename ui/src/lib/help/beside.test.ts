// A note stands beside what it speaks of, never off the window and, where there is room, never over it.
import { describe, expect, it } from "vitest";
import { beside } from "./beside";

const WINDOW = { width: 1280, height: 800 };
const NOTE = { width: 320, height: 200 };
const box = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe("a note", () => {
  it("stands on the side where there is room, the right one first", () => {
    expect(beside(box(200, 100, 300, 40), NOTE, WINDOW)).toEqual({ left: 512, top: 100 });
    expect(beside(box(1100, 20, 160, 40), NOTE, WINDOW)).toEqual({ left: 768, top: 20 });
    expect(beside(box(200, 100, 1000, 40), NOTE, WINDOW)).toEqual({ left: 200, top: 152 });
    expect(beside(box(200, 600, 1000, 150), NOTE, WINDOW)).toEqual({ left: 200, top: 388 });
  });

  it("never leaves the window, and goes to its corner when it finds no room", () => {
    expect(beside(box(200, 760, 300, 60), NOTE, WINDOW)).toEqual({ left: 512, top: 588 });
    expect(beside(box(0, 0, 1280, 800), NOTE, WINDOW)).toEqual({ left: 948, top: 588 });
    expect(beside(null, NOTE, WINDOW)).toEqual({ left: 948, top: 588 });
  });
});
