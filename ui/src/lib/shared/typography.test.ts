// What users typed is shown with French spaces.
import { describe, expect, it } from "vitest";
import { isolated, spaced, tied, titled } from "./typography";

describe("words shown as French is set", () => {
  it("do not break before high punctuation nor inside quotation marks", () => {
    expect(spaced("Quoi ? « Oui » : non ; fin !")).toBe(
      "Quoi\u202f? «\u202fOui\u202f»\u00a0: non\u202f; fin\u202f!",
    );
    expect(spaced("à 14:30, http://a.fr")).toBe("à 14:30, http://a.fr");
    expect(spaced("déjà\u202f? fait")).toBe("déjà\u202f? fait");
  });

  it("keep a date to one line", () => {
    expect(tied("sans réponse depuis le 1er avril 2020")).toBe(
      "sans réponse depuis le 1er\u00a0avril\u00a02020",
    );
    expect(tied("since 30 March 2020, then 12 more")).toBe("since 30\u00a0March\u00a02020, then 12 more");
    expect(tied("le 30\u00a0mars 2020")).toBe("le 30\u00a0mars\u00a02020");
    expect(tied("24 entretiens")).toBe("24 entretiens");
  });

  it("have typographic apostrophes in titles, not around words", () => {
    expect(titled("L'accès d'ici")).toBe("L’accès d’ici");
    expect(titled("les 'autres'")).toBe("les 'autres'");
  });

  it("keep names from right to left apart, and leave the others as they are", () => {
    expect(isolated("ليلى حداد")).toBe("\u2068ليلى حداد\u2069");
    expect(isolated("Maëlle 🌾")).toBe("Maëlle 🌾");
  });
});
