// Measures gathered: none is lost, and those that say nothing come last.
import { expect, it } from "vitest";
import type { MeasureRow } from "../api";
import { grouped } from "./grouped";

const row = (number: number, horizon: string): MeasureRow => ({
  id: String(number),
  number,
  dimension: "operationnelle",
  title: "",
  workstream: "",
  horizon,
  holder: "",
  status: "",
  followup: "",
  source: "",
});

it("gathers measures by what they say, and loses none", () => {
  const rows = [row(1, ""), row(2, "3 à 9 mois"), row(3, "6 à 12 mois"), row(4, "3 à 9 mois")];
  const groups = grouped(rows, "horizon", (key) => key);
  expect(groups.map((g) => [g.name, g.rows.map((r) => r.number)])).toEqual([
    ["3 à 9 mois", [2, 4]],
    ["6 à 12 mois", [3]],
    ["measures-without-horizon", [1]],
  ]);
  expect(grouped(rows, "dimension", (key) => key)[0]!.name).toBe("measure-dimension-operationnelle");
});
