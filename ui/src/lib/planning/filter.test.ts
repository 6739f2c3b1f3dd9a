// Which interviews a filter lets through.
import { describe, expect, it } from "vitest";
import type { InterviewRow } from "../api";
import { distinct, emptyFilter, listed, namesIn, parts, sameFilter, sifted } from "./filter";

function row(change: Partial<InterviewRow>): InterviewRow {
  return {
    id: "1",
    code: "ent-01",
    kind: "ecoute",
    organisation: "Fédération Seuil et Veille",
    organisationId: "o",
    sphereId: "s1",
    persons: ["Pascal Thévenet"],
    date: "2020-03-26",
    time: null,
    durationMin: null,
    mode: "visio",
    status: "tenu",
    excerpts: 0,
    words: 0,
    facilitators: ["Lucie Tanguy", "Mathieu Ferrand"],
    spaceIds: ["e1", "e2"],
    territory: "Occitanie",
    echelon: "régional",
    profile: "",
    statusOn: null,
    sentOn: null,
    tacitOn: null,
    reminders: [],
    toChase: null,
    meetingId: null,
    place: "",
    ...change,
  };
}

const rows = listed([
  row({}),
  row({ id: "2", organisation: "L’Œuvre du Cœur", persons: [], status: "envoye", toChase: "Sans réponse" }),
  row({ id: "3", sphereId: "s2", spaceIds: ["e3"], facilitators: [], territory: "", date: null }),
]);
const found = (change: Partial<ReturnType<typeof emptyFilter>>) =>
  sifted(rows, { ...emptyFilter(), ...change }).map((hit) => hit.row.id);

describe("a filter", () => {
  it("lets everything through when it is empty", () => {
    expect(found({})).toEqual(["1", "2", "3"]);
    expect(parts(emptyFilter())).toBe(0);
    expect(parts({ ...emptyFilter(), query: "  " })).toBe(0);
  });

  it("wants every word typed at the beginning of a word, whatever the accents, ligatures and apostrophes", () => {
    expect(found({ query: "oeuvre coeur" })).toEqual(["2"]);
    expect(found({ query: "thev federation" })).toEqual(["1", "3"]);
    expect(found({ query: "26 mars 2020" })).toEqual(["1", "2"]);
    expect(found({ query: "eille" })).toEqual([]);
    expect(found({ query: "mathieu" })).toEqual(["1", "2"]);
  });

  it("takes any value of a part, and wants all parts to agree", () => {
    expect(found({ statuses: ["tenu", "envoye"] })).toEqual(["1", "2", "3"]);
    expect(found({ statuses: ["tenu"], sphereIds: ["s1"] })).toEqual(["1"]);
    expect(found({ spaceIds: ["e3", "e9"] })).toEqual(["3"]);
    expect(found({ facilitators: ["Lucie Tanguy"], territories: ["Occitanie"] })).toEqual(["1", "2"]);
    expect(found({ toChase: true })).toEqual(["2"]);
  });

  it("is the same as another whatever the order in which it was ticked", () => {
    const a = { ...emptyFilter(), statuses: ["tenu" as const, "envoye" as const], query: "Œuvre" };
    const b = { ...emptyFilter(), statuses: ["envoye" as const, "tenu" as const], query: "oeuvre " };
    expect(sameFilter(a, b)).toBe(true);
    expect(sameFilter(a, { ...b, statuses: ["tenu" as const] })).toBe(false);
    expect(sameFilter(a, { ...b, toChase: true })).toBe(false);
  });

  it("stays quick over 480 interviews of many people", () => {
    const many = listed(
      Array.from({ length: 480 }, (_, i) =>
        row({ id: String(i), organisation: `Réseau numéro ${i}`, persons: ["Anne Prévost", "Loïc Kerven"] }),
      ),
    );
    const started = performance.now();
    expect(sifted(many, { ...emptyFilter(), query: "numero 47 kerv" })).toHaveLength(11);
    expect(performance.now() - started).toBeLessThan(50);
  });
});

it("offers each value once, in the order of the language", () => {
  expect(distinct(["Zoé", "Éric", "", "Anne", "Éric"])).toEqual(["Anne", "Éric", "Zoé"]);
});

it("reads names between commas", () => {
  expect(namesIn(" Lucie Tanguy, ,Mathieu Ferrand; Lucie Tanguy ")).toEqual([
    "Lucie Tanguy",
    "Mathieu Ferrand",
  ]);
});
