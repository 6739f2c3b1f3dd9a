// Two cards side by side.
import { expect, it } from "vitest";
import { compared } from "./compare";
import { emptyOrganisation, emptyPerson } from "./tree";

const spheres = [{ id: "s", code: "inv", name: "Investisseurs", singular: "un investisseur" }];
const all = {
  organisations: [
    { ...emptyOrganisation("s"), id: "a", name: "Réseau Lisières", territory: "Nord" },
    { ...emptyOrganisation("s"), id: "b", name: "reseau lisieres", acronym: "RL" },
  ],
  persons: [
    { ...emptyPerson("a"), id: "p", firstName: "Éloi", name: "Brac", email: "e@a.fr" },
    { ...emptyPerson("b"), id: "q", firstName: "Eloi", name: "Brac", email: "eloi@a.fr" },
  ],
};

it("shows only what one of them says, and marks what differs beyond accents and blanks", () => {
  const lines = compared("organisation", ["a", "b"], all, spheres);
  expect(lines.map((l) => [l.values, l.differs])).toEqual([
    [["Réseau Lisières", "reseau lisieres"], false],
    [["", "RL"], false],
    [["Investisseurs", "Investisseurs"], false],
    [["Nord", ""], false],
    [["Éloi Brac", "Eloi Brac"], false],
  ]);
  const persons = compared("person", ["p", "q"], all, spheres);
  expect(persons.filter((l) => l.differs).map((l) => l.values)).toEqual([["e@a.fr", "eloi@a.fr"]]);
});

it("leaves out a card that is gone", () => {
  expect(compared("person", ["p", "gone"], all, spheres)[0]?.values).toEqual(["Éloi"]);
});
