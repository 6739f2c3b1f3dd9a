// Days and hours as people type them.
import { describe, expect, it } from "vitest";
import { looksLikeDay, parseDay, parseHour } from "./dates";

describe("a day", () => {
  it("is read in the forms people use", () => {
    for (const typed of [
      "2020-03-24",
      "24/03/2020",
      "24.3.20",
      "24 mars 2020",
      "24 mars",
      "24\u00a0MARS 2020",
    ]) {
      expect(parseDay(typed, 2020), typed).toBe("2020-03-24");
    }
    expect(parseDay("1er août 2020", 2026)).toBe("2020-08-01");
    expect(parseDay("3 fév 2021", 2026)).toBe("2021-02-03");
  });

  it("is nothing when nothing is typed, and refused when it does not exist", () => {
    expect(parseDay("  ", 2020)).toBeNull();
    for (const typed of ["31/02/2020", "demain", "24 ju 2020", "2020-13-01", "24/03/20201"]) {
      expect(parseDay(typed, 2020), typed).toBeUndefined();
    }
  });
});

describe("what has the form of a day", () => {
  it("is told from what cannot be read", () => {
    for (const typed of ["31/02/2020", "2020-13-01", "31 février", "40/12/2020"])
      expect(looksLikeDay(typed), typed).toBe(true);
    for (const typed of ["demain", "24 ju 2020", "12"]) expect(looksLikeDay(typed), typed).toBe(false);
  });
});

describe("an hour", () => {
  it("is read in the forms people use", () => {
    for (const typed of ["9:30", "09h30", "9 h 30", "0930"]) expect(parseHour(typed), typed).toBe("09:30");
    expect(parseHour("14h")).toBe("14:00");
    expect(parseHour("")).toBeNull();
    for (const typed of ["25:00", "12:61", "midi"]) expect(parseHour(typed), typed).toBeUndefined();
  });
});
