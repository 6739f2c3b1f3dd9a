// The list of participants.
import { expect, it } from "vitest";
import { emptyOrganisation, emptyPerson, groups } from "./tree";

const spheres = [
  { id: "s1", code: "inv", name: "Investisseurs", singular: "un investisseur" },
  { id: "s2", code: "res", name: "Réseaux", singular: "un réseau" },
];
const all = {
  organisations: [
    { ...emptyOrganisation("s1"), id: "o1", name: "Fondation des Rives", heard: true },
    { ...emptyOrganisation("s2"), id: "o2", name: "Réseau Lisières" },
  ],
  persons: [
    { ...emptyPerson("o1"), id: "p1", name: "Aubin", firstName: "Éléonore" },
    { ...emptyPerson(null), id: "p2", name: "Seul" },
  ],
};

it("lists persons under their organisation, and those without one at the end", () => {
  const list = groups(all, spheres, "", "Sans organisation");
  expect(list.map((group) => group.entries.map((entry) => entry.id))).toEqual([["o1", "p1"], ["o2"], ["p2"]]);
  expect(list[0]?.heard).toBe(1);
});

it("keeps an organisation when one of its persons is what was asked", () => {
  const list = groups(all, spheres, "eleo", "");
  expect(list.flatMap((group) => group.entries.map((entry) => entry.id))).toEqual(["o1", "p1"]);
});
