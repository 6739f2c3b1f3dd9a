// The places of the board.
import { expect, it } from "vitest";
import type { InterviewRow, Status } from "../api";
import { ALL_STATUSES } from "../interview/status";
import type { Listed } from "./filter";
import { placeAfter, placed, placeOf, PLACES } from "./stages";

const hit = (id: string, status: Status) =>
  ({ row: { id, status } as InterviewRow, day: "", dated: false, words: "" }) as Listed;

it("has a place for every status, and no interview is left out", () => {
  const hits = ALL_STATUSES.map((status) => hit(status, status));
  const places = placed(hits, new Map());
  expect([...places.values()].flat()).toHaveLength(hits.length);
  for (const status of ALL_STATUSES) expect(PLACES).toContain(placeOf(status));
});

it("shows both ways of validating in one place", () => {
  const places = placed([hit("a", "valide"), hit("b", "valide_tacite")], new Map());
  expect(places.get("valide")!.map((one) => one.row.id)).toEqual(["a", "b"]);
});

it("shows a card where it was just put", () => {
  const places = placed([hit("a", "tenu")], new Map([["a", "redige"]]));
  expect(places.get("tenu")).toEqual([]);
  expect(places.get("redige")!.map((one) => one.row.id)).toEqual(["a"]);
});

it("goes from place to place and no further than the ends", () => {
  expect(placeAfter("tenu", 1)).toBe("redige");
  expect(placeAfter("valide_tacite", 1)).toBe("reporte");
  expect(placeAfter("a_planifier", -1)).toBeNull();
  expect(placeAfter("annule", 1)).toBeNull();
});
