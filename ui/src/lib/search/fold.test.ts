// Finding by what one types: folding and ranking.
import { describe, expect, it } from "vitest";
import { fold, rank, sift } from "./fold";

describe("folding", () => {
  it("ignores case, accents, ligatures and curly apostrophes", () => {
    expect(fold("L’Écho du CŒUR")).toBe("l'echo du coeur");
    expect(fold("Ex\u00a0æquo")).toBe("ex aequo");
  });
});

describe("ranking", () => {
  it("wants every typed word to begin a word of the text", () => {
    expect(rank("soc eco", "Modèles socio-économiques")).not.toBeNull();
    expect(rank("cio", "Modèles socio-économiques")).toBeNull();
  });

  it("finds a theme by its first three letters, wherever the word stands", () => {
    const themes = ["SI et outils numériques", "Numérique et proximité", "Trésorerie"];
    expect(sift("num", themes, (name) => name)).toEqual([
      "Numérique et proximité",
      "SI et outils numériques",
    ]);
  });

  it("keeps everything, in order, when nothing is typed", () => {
    expect(sift(" ", ["b", "a"], (name) => name)).toEqual(["b", "a"]);
  });
});
