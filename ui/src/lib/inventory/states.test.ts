// Two states are compared as the documents publish them: a count that was not published is not a zero.
import { describe, expect, it } from "vitest";
import { difference, differenceOfSums, span, sum } from "./states";

const state = (date: string) => ({ id: date, date, counts: [1, 2, 3, null] as never, source: "S" });

describe("two states", () => {
  it("differ by what was counted in both", () => {
    expect([difference(45, 118), difference(61, 36), difference(7, 7)]).toEqual(["+73", "−25", "="]);
    expect(difference(30, null)).toBe("");
    expect(sum([118, 119, 61, null])).toBe(298);
    expect(sum([null, null])).toBeNull();
    expect(sum(undefined)).toBeNull();
    // 298 without the networks is not 85 more than 213 with them.
    expect(differenceOfSums([45, 102, 36, 30], [118, 119, 61, null])).toBe("");
    expect(differenceOfSums([1, 2, 3, null], [2, 2, 3, null])).toBe("+1");
  });

  it("are those of the first and last publication", () => {
    const today = "2020-10-01";
    expect(span([state("2020-05-13"), state("2020-09-07")], today)).toEqual(["2020-05-13", "2020-09-07"]);
    expect(span([state("2020-05-13")], today)).toEqual(["2020-05-13", today]);
    expect(span([state("2020-05")], today)).toEqual(["2020-09-01", today]);
  });
});
