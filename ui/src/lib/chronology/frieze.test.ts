// Where phases and moments stand in the frieze of a démarche.
import { describe, expect, it } from "vitest";
import type { Chronology, Moment } from "../api";
import { apart, frieze, namesUnder } from "./frieze";

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

  it("puts a name under a bar that has no room for it, over no other name and in the whole", () => {
    const bars = [
      { from: 10, wide: 20 },
      { from: 30, wide: 40 },
      { from: 70, wide: 130 },
      { from: 280, wide: 20 },
    ];
    expect(namesUnder(bars, [60, 60, 60, 60], 300)).toEqual([
      { left: 10, row: 1 },
      { left: 30, row: 0 },
      null,
      { left: 240, row: 0 },
    ]);
  });

  it("keeps what stands close apart, in its order and in the whole", () => {
    expect(apart([10, 12, 100], [20, 20, 10], 200)).toEqual([10, 34, 100]);
    expect(apart([180, 190, 200], [10, 10, 10], 200)).toEqual([172, 186, 200]);
  });
});
