// Days and hours as people type them.
import { describe, expect, it } from "vitest";
import { looksLikeDay, parseDay, parseHour, slippedDay } from "./dates";
import { inMonths } from "./spoken-days";

describe("a day", () => {
  it("is read in the forms people use", () => {
    for (const typed of [
      "2020-03-24",
      "24/03/2020",
      "24.3.20",
      "24 mars 2020",
      "24 mars",
      "24/3",
      "le 24 mars",
      "24\u00a0MARS 2020",
      "mardi 24 mars 2020",
      "mar. 24 mars",
      "Tuesday 24th March",
    ]) {
      expect(parseDay(typed, "2020-06-01"), typed).toBe("2020-03-24");
    }
    expect(parseDay("1er août 2020", "2026-11-22")).toBe("2020-08-01");
    expect(parseDay("3 fév 2021", "2026-11-22")).toBe("2021-02-03");
  });

  it("is nothing when nothing is typed, and refused when it does not exist", () => {
    expect(parseDay("  ", "2020-03-24")).toBeNull();
    for (const typed of [
      "31/02/2020",
      "24 ju 2020",
      "2020-13-01",
      "24/03/20201",
      "un jour",
      "bientôt",
      "m",
      "dans dix ans ou plus",
      "dans 5000 jours",
      "constructor",
      "dans constructor jours",
      "fin",
      "prochain",
    ]) {
      expect(parseDay(typed, "2020-03-24"), typed).toBeUndefined();
    }
  });

  it("without a year is of the year that brings it nearest", () => {
    expect(parseDay("5 janvier", "2026-12-28")).toBe("2027-01-05");
    expect(parseDay("20/12", "2027-01-03")).toBe("2026-12-20");
    expect(parseDay("24/11", "2026-11-22")).toBe("2026-11-24");
    expect(parseDay("29 février", "2027-03-01")).toBe("2028-02-29");
  });

  it("is read as one says it: tomorrow, a day of the week, so many days from now, the end of the month", () => {
    // A Sunday.
    const today = "2026-11-22";
    const said: Record<string, string> = {
      "aujourd’hui": "2026-11-22",
      demain: "2026-11-23",
      Demain: "2026-11-23",
      "après-demain": "2026-11-24",
      hier: "2026-11-21",
      mardi: "2026-11-24",
      "mardi prochain": "2026-11-24",
      "mardi en huit": "2026-12-01",
      "mardi dernier": "2026-11-17",
      dimanche: "2026-11-29",
      "dimanche dernier": "2026-11-15",
      "dans dix jours": "2026-12-02",
      "dans 10 jours": "2026-12-02",
      "dans deux semaines": "2026-12-06",
      "dans un mois": "2026-12-22",
      "il y a trois jours": "2026-11-19",
      "fin du mois": "2026-11-30",
      "à la fin du mois": "2026-11-30",
      "fin du mois prochain": "2026-12-31",
      "fin de la semaine": "2026-11-27",
      "fin novembre": "2026-11-30",
      "fin octobre": "2027-10-31",
      "mi-décembre": "2026-12-15",
      "début décembre": "2026-12-01",
      "fin de l’année": "2026-12-31",
      tomorrow: "2026-11-23",
      "next Tuesday": "2026-11-24",
      "in ten days": "2026-12-02",
      "end of the month": "2026-11-30",
      "three days ago": "2026-11-19",
    };
    for (const [typed, day] of Object.entries(said)) expect(parseDay(typed, today), typed).toBe(day);
  });

  it("said with another day of the week than its own is not guessed", () => {
    expect(parseDay("mardi 25 novembre", "2026-11-22")).toBeUndefined();
    expect(slippedDay("mardi 25 novembre", "2026-11-22")).toBe("2026-11-25");
    expect(slippedDay("mercredi 25 novembre", "2026-11-22")).toBeNull();
    expect(slippedDay("bientôt", "2026-11-22")).toBeNull();
  });
});

describe("so many months later", () => {
  it("stays in the month, however short", () => {
    expect(inMonths("2026-01-31", 1)).toBe("2026-02-28");
    expect(inMonths("2028-01-31", 1)).toBe("2028-02-29");
    expect(inMonths("2026-11-30", 3)).toBe("2027-02-28");
    expect(inMonths("2026-03-31", -1)).toBe("2026-02-28");
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
