// Introductions: one sentence in the dossier, three fields in the form.
import { describe, expect, it } from "vitest";
import { apart, together } from "./introduction";

describe("an introduction", () => {
  it("is put together as a sentence, and taken apart as it was", () => {
    for (const told of [
      { whom: "Jeanne Aubry", to: "Fondation des Rives", more: "" },
      { whom: "Jeanne Aubry", to: "la régie d’Aubrelle", more: "avant l’été : en juin" },
      { whom: "Les Ateliers du Canal", to: "Cercle des têtes de pont", more: "par courriel" },
    ]) {
      expect(apart(together(told)!)).toEqual(told);
    }
    expect(together({ whom: "Jeanne", to: "les Rives", more: "en mai" })).toBe(
      "Mettre en relation Jeanne avec les Rives\u00a0: en mai",
    );
  });

  it("is read in the words of a note, accents or not", () => {
    const read = { whom: "Jeanne", to: "la Fondation des Rives", more: "" };
    expect(apart("Presenter Jeanne a la Fondation des Rives")).toEqual(read);
    expect(apart("présenter Jeanne à la Fondation des Rives.")).toEqual(read);
    expect(apart("Mettre en contact Jeanne et la Fondation des Rives")).toEqual(read);
  });

  it("that names no two keeps its words whole", () => {
    const text = "Mise en relation avec le réseau des Points d’appui : à voir";
    expect(apart(text)).toEqual({ whom: "", to: "", more: text });
    expect(together(apart(text))).toBe(text);
  });

  it("wants both of the two, or neither", () => {
    expect(together({ whom: "Jeanne", to: " ", more: "en mai" })).toBeNull();
    expect(together({ whom: "", to: "", more: " " })).toBeNull();
  });
});
