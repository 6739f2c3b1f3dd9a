// Where phases and moments stand in the frieze of a démarche.
import { describe, expect, it } from "vitest";
import type { Chronology, Moment } from "../api";
import { frieze } from "./frieze";

const moment = (kind: Moment["kind"], day: string): Moment => ({
  kind,
  id: null,
  name: day,
  aside: "",
  day,
  written: day,
});

const chronology: Chronology = {
  phases: [
    { name: "Préparation", start: "2020-03-20", end: "2020-03-27", result: "" },
    { name: "Action", start: "2020-05-11", end: null, result: "" },
  ],
  moments: [
    moment("entretien", "2020-03-23"),
    moment("entretien", "2020-03-24"),
    moment("entretien", "2020-04-20"),
    moment("relais", "2020-07-15"),
  ],
  undated: 0,
};

describe("the frieze", () => {
  it("keeps everything between its first day and its last, in order", () => {
    const made = frieze(chronology)!;
    const places = made.lanes.flatMap((lane) => lane.knots.map((knot) => knot.at));
    expect(places.every((at) => at >= 0 && at <= 1)).toBe(true);
    expect(made.phases[0]!.from).toBeLessThan(made.phases[0]!.to);
    expect(made.phases[1]).toMatchObject({ open: true, to: 1 });
    expect(made.months.map((m) => m.day)).toEqual(["2020-04-01", "2020-05-01", "2020-06-01", "2020-07-01"]);
  });

  it("gathers what took place in one week and loses nothing", () => {
    const lane = frieze(chronology)!.lanes.find((one) => one.kind === "entretien")!;
    expect(lane.knots.map((knot) => knot.moments.length)).toEqual([2, 1]);
  });

  it("leaves out the lanes that are not asked for, and is nothing where nothing is dated", () => {
    expect(frieze(chronology, ["relais"])!.lanes.map((lane) => lane.kind)).toEqual(["relais"]);
    expect(frieze({ phases: [], moments: [], undated: 3 })).toBeNull();
  });
});
