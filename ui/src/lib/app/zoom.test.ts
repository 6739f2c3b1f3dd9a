// The size of everything goes up and down by steps, and stops at both ends.
import { describe, expect, it } from "vitest";
import { sizeAfter, sizeStep } from "./zoom";

describe("the size of the window's words", () => {
  it("reaches twice the usual, and goes no further", () => {
    let size = 1;
    for (let i = 0; i < 12; i += 1) size = sizeAfter(size, 1);
    expect(size).toBe(2);
    expect(sizeAfter(size, 0)).toBe(1);
    for (let i = 0; i < 12; i += 1) size = sizeAfter(size, -1);
    expect(size).toBe(0.8);
  });

  it("is asked for by the same keys on a French keyboard", () => {
    expect(sizeStep({ key: "=", code: "Equal" })).toBe(1);
    expect(sizeStep({ key: "à", code: "Digit0" })).toBe(0);
    expect(sizeStep({ key: "0", code: "Numpad0" })).toBe(0);
    expect(sizeStep({ key: "-", code: "Digit6" })).toBe(-1);
    expect(sizeStep({ key: "e", code: "KeyE" })).toBeNull();
  });
});
