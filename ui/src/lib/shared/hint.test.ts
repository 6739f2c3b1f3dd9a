// A tooltip goes to the side where it covers no words, and stays in the window.
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { placeFor } from "./hint";

const box = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  width,
  height,
  right: left + width,
  bottom: top + height,
});
const tip = box(0, 0, 80, 22);

describe("where a tooltip goes", () => {
  beforeAll(() => void vi.stubGlobal("window", { innerWidth: 1000, innerHeight: 700 }));
  afterAll(() => vi.unstubAllGlobals());

  it("is under its element where nothing stands", () => {
    expect(placeFor(box(100, 100, 120, 32), tip, () => 0)).toEqual({ left: 120, top: 138 });
  });

  it("is above it when words stand below", () => {
    const words = (spot: { top: number }) => (spot.top > 100 ? 3 : 0);
    expect(placeFor(box(100, 100, 120, 32), tip, words).top).toBe(72);
  });

  it("is where fewest words are covered when all sides have some", () => {
    const words = (spot: { left: number; top: number }) => (spot.left > 220 ? 1 : 4);
    expect(placeFor(box(100, 100, 120, 32), tip, words).left).toBe(226);
  });

  it("never leaves the window", () => {
    const corner = placeFor(box(960, 680, 40, 20), tip, () => 0);
    expect(corner.left + tip.width).toBeLessThanOrEqual(1000);
    expect(corner.top + tip.height).toBeLessThanOrEqual(700);
    const whole = placeFor(box(0, 0, 1000, 700), tip, () => 8);
    expect(whole.top).toBeGreaterThanOrEqual(0);
    expect(whole.left + tip.width).toBeLessThanOrEqual(1000);
  });
});
