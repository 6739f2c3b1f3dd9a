// The month as a calendar shows it.
import { describe, expect, it } from "vitest";
import { dayAfter, monthAfter, nearestMonth, onADay, openingMonth, weekdays, weeksOf } from "./month";

describe("the weeks of a month", () => {
  it("begin on a Monday and hold every day once", () => {
    for (let month = "2019-12"; month < "2022-02"; month = monthAfter(month, 1)) {
      const days = weeksOf(month).flat();
      expect(days.length % 7).toBe(0);
      expect(new Date(`${days[0]!.date}T12:00:00Z`).getUTCDay()).toBe(1);
      const inside = days.filter((day) => day.inside);
      expect(inside[0]!.date).toBe(`${month}-01`);
      expect(inside.at(-1)!.date).toBe(dayAfter(`${monthAfter(month, 1)}-01`, -1));
      expect(inside.map((day) => day.n)).toEqual(inside.map((_, i) => i + 1));
      expect(weeksOf(month).every((week) => week.some((day) => day.inside))).toBe(true);
    }
  });

  it("are four when a February begins on a Monday", () => {
    expect(weeksOf("2021-02")).toHaveLength(4);
    expect(weeksOf("2020-03")).toHaveLength(6);
  });
});

it("goes from one year into the next, and through the end of February", () => {
  expect(monthAfter("2020-12", 1)).toBe("2021-01");
  expect(monthAfter("2020-01", -1)).toBe("2019-12");
  expect(dayAfter("2020-02-28", 1)).toBe("2020-02-29");
  expect(dayAfter("2020-03-01", -7)).toBe("2020-02-23");
});

it("knows a day from a vague date", () => {
  expect(onADay("2020-03-24")).toBe(true);
  for (const date of [null, "", "2020-03", "mars 2020", "2020-02-30"]) expect(onADay(date)).toBe(false);
});

it("opens on what comes, and where all is past on the month in which most was held", () => {
  const opens = (...dates: (string | null)[]) => openingMonth(dates, "2026-11-22");
  expect(opens()).toBe("2026-11");
  expect(opens("2020-03-24", "2026-11-02", "2027-02-01")).toBe("2026-11");
  expect(opens("2020-03-24", "2027-02-01", "2027-01-30")).toBe("2027-01");
  expect(opens("2020-03-24", null, "2020-03-02", "2020-09-10")).toBe("2020-03");
  expect(opens("2020-03-24", "mars 2020", "2020-04-02")).toBe("2020-04");
});

it("finds the nearest month that has anything", () => {
  expect(nearestMonth([], "2020-05")).toBe("2020-05");
  expect(nearestMonth(["2020-03-24", "2020-09-10"], "2020-05")).toBe("2020-03");
  expect(nearestMonth(["2020-03-24", "2020-09-10"], "2020-09")).toBe("2020-09");
  expect(nearestMonth(["2020-03-24", null, "2020-09-10"], "2020-07")).toBe("2020-09");
});

it("names the days from Monday", () => {
  expect(weekdays()[0]).toEqual({ long: "lundi", short: "lun." });
  expect(weekdays()[6]).toEqual({ long: "dimanche", short: "dim." });
});
