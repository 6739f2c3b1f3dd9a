// Ticking who was at a meeting.
import { expect, it } from "vitest";
import { emptyOrganisation, emptyPerson } from "../stakeholder/tree";
import { attendees } from "./attendance";

const all = {
  organisations: [{ ...emptyOrganisation("s"), id: "o", name: "Fondation des Rives", acronym: "FDR" }],
  persons: [
    { ...emptyPerson("o"), id: "p1", firstName: "Zoé", name: "Aubin" },
    { ...emptyPerson(null), id: "p2", firstName: "Éloi", name: "Brac" },
  ],
};

it("finds people by their name and by their organisation's, accents aside", () => {
  const of = (query: string) => attendees(all, ["p2"], query).map((a) => a.id);
  expect(of("")).toEqual(["p2", "p1"]);
  expect(of("fdr")).toEqual(["p1"]);
  expect(of("eloi")).toEqual(["p2"]);
  expect(of("personne")).toEqual([]);
});

it("says who is present and whence they come", () => {
  expect(attendees(all, ["p1"], "aubin")).toEqual([
    { id: "p1", name: "Zoé Aubin", organisation: "Fondation des Rives", present: true },
  ]);
});
