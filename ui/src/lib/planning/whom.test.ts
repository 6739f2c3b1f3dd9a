// Whom one is to hear, found by one field.
import { describe, expect, it } from "vitest";
import type { Participants } from "../api";
import { emptyOrganisation, emptyPerson } from "../stakeholder/tree";
import { sift } from "../search/fold";
import { choices, chosen, withItsPerson, withPerson } from "./whom";

const organisation = (id: string, name: string, acronym = "") => ({
  ...emptyOrganisation("s"),
  id,
  name,
  acronym,
});
const person = (id: string, firstName: string, name: string, of: string | null) => ({
  ...emptyPerson(of),
  id,
  firstName,
  name,
});
const all: Participants = {
  organisations: [organisation("a", "Les Ateliers du Canal", "ADC"), organisation("h", "Haltes")],
  persons: [
    person("j", "Jeanne", "Aubry", "a"),
    person("k", "Karim", "Haddad", "h"),
    person("l", "Lise", "Ott", "h"),
    person("n", "Noé", "Seul", null),
  ],
};
const found = (typed: string) =>
  sift(
    typed,
    choices(all, () => "réseaux"),
    (c) => `${c.label} ${c.aside}`,
  );

describe("whom one is to hear", () => {
  it("is found by a person's first name as by an organisation's or its acronym", () => {
    expect(found("jeanne").map((c) => c.label)).toEqual(["Jeanne Aubry"]);
    expect(found("adc").map((c) => c.label)).toEqual(["Les Ateliers du Canal (ADC)"]);
    expect(found("atelier").map((c) => c.label)).toEqual(["Les Ateliers du Canal (ADC)", "Jeanne Aubry"]);
    expect(found("zzz")).toEqual([]);
  });

  it("as a person brings her organisation", () => {
    expect(chosen(all, found("jeanne")[0]!.id)).toEqual({ organisationId: "a", personIds: ["j"] });
    expect(chosen(all, "person:n")).toEqual({ organisationId: "", personIds: ["n"] });
    expect(withPerson(all, undefined)).toEqual({ organisationId: "", personIds: [] });
  });

  it("as an organisation brings its only person, and leaves the choice among several", () => {
    expect(chosen(all, "a")).toEqual({ organisationId: "a", personIds: ["j"] });
    expect(chosen(all, "h")).toEqual({ organisationId: "h", personIds: [] });
    expect(chosen(all, null)).toEqual({ organisationId: "", personIds: [] });
    expect(withItsPerson(all, "")).toEqual({ organisationId: "", personIds: [] });
  });
});
