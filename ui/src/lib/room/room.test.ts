import { describe, expect, it } from "vitest";
import { pressed } from "./keys";
import { placeAfter, sizeOf } from "./place";

describe("the place on the wall", () => {
  it("is that of the statement that was shown, wherever it went", () => {
    expect(placeAfter(["b", "a", "c"], "a", 0)).toBe(1);
  });

  it("stays where it was when that statement is gone, within what there is", () => {
    expect(placeAfter(["a", "b"], "gone", 1)).toBe(1);
    expect(placeAfter(["a"], "gone", 4)).toBe(0);
    expect(placeAfter([], null, 3)).toBe(0);
  });
});

describe("a claim", () => {
  it("is set smaller as it grows, counted as one reads letters", () => {
    expect(sizeOf("é".repeat(130))).toBe("short");
    expect(sizeOf("🙂".repeat(131))).toBe("middle");
    expect(sizeOf("a".repeat(281))).toBe("long");
  });
});

describe("a key in the room", () => {
  const key = (key: string, held: Partial<KeyboardEvent> = {}) =>
    pressed({
      key,
      ctrlKey: false,
      altKey: false,
      metaKey: false,
      shiftKey: false,
      ...held,
    } as KeyboardEvent);

  it("goes on and back with arrows, with the space bar and with a presenter's clicker", () => {
    for (const on of ["ArrowRight", "ArrowDown", "PageDown", " "]) expect(key(on)).toBe("next");
    for (const back of ["ArrowLeft", "ArrowUp", "PageUp"]) expect(key(back)).toBe("previous");
    expect(key(" ", { shiftKey: true })).toBe("previous");
  });

  it("begins a reaction in either case, and leaves what is held with Ctrl or Alt alone", () => {
    expect(["a", "N", "d"].map((one) => key(one))).toEqual(["appuie", "nuance", "contredit"]);
    expect(key("a", { ctrlKey: true })).toBeNull();
    expect(key("n", { altKey: true })).toBeNull();
    expect(key("z")).toBeNull();
  });
});
