// What a form proposes for chosen words.
import { describe, expect, it } from "vitest";
import { kindMeant, titleOf } from "./meant";

describe("the title proposed", () => {
  it("is the first sentence, without quotation marks, stamp or marks", () => {
    expect(titleOf("00:18 « La trésorerie, on la trouve. Ce qui manque, c’est quelqu’un. »")).toBe(
      "La trésorerie, on la trouve",
    );
    expect(titleOf("un poste partagé [à vérifier] à trois")).toBe("Un poste partagé à trois");
  });

  it("is cut between two words when it is long", () => {
    const title = titleOf("mot ".repeat(60));
    expect(title.length).toBeLessThan(95);
    expect(title.endsWith("mot…")).toBe(true);
  });

  it("is empty for nothing", () => {
    expect(titleOf(" [suite] ")).toBe("");
  });
});

describe("the kind of follow-up proposed", () => {
  it("is read in its words", () => {
    expect(kindMeant("envoyer le rapport 2019")).toBe("document");
    expect(kindMeant("la mettre en relation avec le réseau des Points d’appui")).toBe("mise_en_relation");
    expect(kindMeant("Presenter Jeanne a la Fondation des Rives")).toBe("mise_en_relation");
    expect(kindMeant("présenter au réseau la note")).toBe("mise_en_relation");
    expect(kindMeant("écouter aussi la régie de quartier")).toBe("a_ecouter");
    expect(kindMeant("rappeler en juin")).toBe("autre");
  });
});
