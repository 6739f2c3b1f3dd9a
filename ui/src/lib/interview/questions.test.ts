// Alt and digits: which question they mean, whatever the keyboard and however many questions there are.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { digitOf } from "./open";
import { QuestionNumber } from "./questions";

describe("the digit of a key", () => {
  it("is what it types, else what is printed on it", () => {
    expect(digitOf({ key: "3", code: "Digit3" })).toBe(3);
    expect(digitOf({ key: "é", code: "Digit2" })).toBe(2);
    expect(digitOf({ key: "&", code: "Digit1" })).toBe(1);
    expect(digitOf({ key: "e", code: "KeyE" })).toBeNull();
  });
});

describe("the number of a question", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function pressed(questions: number, ...digits: number[]): number[] {
    const gone: number[] = [];
    const number = new QuestionNumber(
      () => questions,
      (n) => gone.push(n),
    );
    for (const digit of digits) number.press(digit);
    return gone;
  }

  it("is one digit, at once, where there are nine or fewer", () => {
    expect(pressed(9, 3)).toEqual([3]);
    expect(pressed(4, 7)).toEqual([]);
  });

  it("waits for a second digit only where it can make a question", () => {
    expect(pressed(12, 2)).toEqual([2]);
    expect(pressed(12, 1)).toEqual([]);
    expect(pressed(12, 1, 2)).toEqual([12]);
    vi.advanceTimersByTime(1000);
  });

  it("is the first digit when no second one comes, or none that fits", () => {
    const gone: number[] = [];
    const number = new QuestionNumber(
      () => 12,
      (n) => gone.push(n),
    );
    number.press(1);
    vi.advanceTimersByTime(1000);
    number.press(1);
    number.press(7);
    expect(gone).toEqual([1, 1, 7]);
  });
});
