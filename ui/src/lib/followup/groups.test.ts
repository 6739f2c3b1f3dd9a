// The to-do list of the dossier.
import { expect, it } from "vitest";
import type { Followup } from "../api";
import { daysBetween, daysLate, groups, interviewsOf, timeOf, wanted } from "./groups";

const one = (id: string, over: Partial<Followup> = {}): Followup => ({
  id,
  code: id,
  kind: "document",
  text: `Suite ${id}`,
  dueOn: null,
  attribution: null,
  doneOn: null,
  interviewId: null,
  interview: null,
  late: false,
  ...over,
});
const WEDNESDAY = "2020-03-25";

it("says late before today, this week up to Sunday, later from Monday on", () => {
  const due = (dueOn: string | null) => timeOf(one("a", { dueOn }), WEDNESDAY);
  expect(due("2020-03-24")).toBe("late");
  expect(due("2020-03-25")).toBe("week");
  expect(due("2020-03-29")).toBe("week");
  expect(due("2020-03-30")).toBe("later");
  expect(due(null)).toBe("undated");
  expect(timeOf(one("a", { dueOn: "2020-01-01", doneOn: "2020-03-02" }), WEDNESDAY)).toBe("done");
});

it("ends the week on the Sunday, whatever day it is", () => {
  for (const today of ["2020-03-23", "2020-03-26", "2020-03-29"]) {
    expect(timeOf(one("a", { dueOn: "2020-03-29" }), today), today).toBe("week");
    expect(timeOf(one("a", { dueOn: "2020-03-30" }), today), today).toBe("later");
  }
});

it("counts days across the change of hour", () => {
  expect(daysBetween("2020-03-28", "2020-03-30")).toBe(2);
  expect(daysBetween("2020-03-30", "2020-03-28")).toBe(-2);
});

it("lists the most urgent first, the last done first, and leaves empty groups out", () => {
  const all = [
    one("fin", { doneOn: "2020-03-02" }),
    one("puis", { dueOn: "2020-05-01" }),
    one("hier", { dueOn: "2020-03-24" }),
    one("avant", { dueOn: "2020-03-02" }),
    one("hier-fini", { doneOn: "2020-03-24" }),
  ];
  expect(groups(all, WEDNESDAY).map((g) => [g.time, g.followups.map((f) => f.id)])).toEqual([
    ["late", ["avant", "hier"]],
    ["later", ["puis"]],
    ["done", ["hier-fini", "fin"]],
  ]);
});

it("counts what is done among what is done, and nowhere else", () => {
  const all = [one("a", { dueOn: "2020-03-24", doneOn: WEDNESDAY }), one("b", { dueOn: "2020-03-24" })];
  expect(groups(all, WEDNESDAY).map((g) => [g.time, g.followups.length])).toEqual([
    ["late", 1],
    ["done", 1],
  ]);
});

it("filters by kind, interview and words", () => {
  const all = [
    one("a", { kind: "a_ecouter", interviewId: "e1", interview: "Fondation des Rives, 24 mars 2020" }),
    one("b", { interviewId: "e2", interview: "Réseau Lisières" }),
    one("c"),
  ];
  const of = (over: object) =>
    wanted(all, { query: "", kind: "", interviewId: "", ...over }).map((f) => f.id);
  expect(of({ kind: "a_ecouter" })).toEqual(["a"]);
  expect(of({ interviewId: "e2" })).toEqual(["b"]);
  expect(of({ query: "lisieres" })).toEqual(["b"]);
  expect(interviewsOf(all).map((i) => i.id)).toEqual(["e1", "e2"]);
});

it("says how late something is while that is worth counting", () => {
  expect(daysLate("2020-03-28", "2020-03-30")).toBe(2);
  expect(daysLate("2020-03-30", "2020-03-30")).toBe(0);
  expect(daysLate("2020-01-01", "2020-03-30")).toBe(0);
  expect(daysLate(null, "2020-03-30")).toBe(0);
});
