// What the palette offers for what is typed, and which words of it are set apart.
import { describe, expect, it } from "vitest";
import { groupsFor, type Stock } from "./groups";
import { folded, telling } from "./fold";
import { answering, ready, stretches, type Row } from "./rows";

const row = (id: string, title: string): Row => ({ id, title, run: () => undefined });
const titles = (rows: Row[]) => rows.map(({ title }) => title);

describe("answers", () => {
  const rows = ready([row("a", "Rencontres"), row("b", "Rendez-vous"), row("c", "Aide")]);

  it("come best first, and what was used last before its equals", () => {
    expect(titles(answering("re", rows, [], 9).rows)).toEqual(["Rencontres", "Rendez-vous"]);
    expect(titles(answering("re", rows, ["b"], 9).rows)).toEqual(["Rendez-vous", "Rencontres"]);
    expect(titles(answering("RENDEZ", rows, [], 9).rows)).toEqual(["Rendez-vous"]);
    expect(answering("zz", rows, [], 9)).toEqual({ rows: [], best: Infinity });
  });
});

describe("words set apart", () => {
  it("are those typed, at the beginning of a word, whatever their accents and ligatures", () => {
    const on = (query: string, text: string) =>
      stretches(folded(query).words, text)
        .map((part) => (part.on ? `[${part.text}]` : part.text))
        .join("");
    expect(on("terr", "Les territoires et la terre")).toBe("Les [terr]itoires et la [terr]e");
    expect(on("etiage", "l’Étiage du pré")).toBe("l’[Étiage] du pré");
    expect(on("coeur", "Le cœur, au chœur")).toBe("Le [cœur], au chœur");
    expect(on("", "Rien")).toBe("Rien");
  });
});

it("small words are set apart only where there is nothing else", () => {
  expect(telling(folded("le retour des bénévoles").words)).toEqual(["retour", "benevoles"]);
  expect(telling(["de", "la"])).toEqual(["de", "la"]);
});

describe("the groups", () => {
  const stock: Stock = {
    screen: ready([row("here-x", "Nouvel entretien"), row("here-y", "Filtrer")]),
    going: ready([row("go-interviews", "Entretiens")]),
    doing: ready([row("do-interview", "Nouvel entretien"), row("do-theme", "Apparence : Sombre")]),
    called: ready([row("name-1", "Entraide du Nord")]),
    kinds: [],
    lately: ["do-theme"],
  };

  it("are, for nothing typed, what was used last, the screen's deeds, then all there is", () => {
    const groups = groupsFor("", stock).map(({ title, rows }) => [title, ...titles(rows)]);
    expect(groups).toEqual([
      ["Derniers choix", "Apparence : Sombre"],
      ["Sur cet écran", "Nouvel entretien", "Filtrer"],
      ["Aller", "Entretiens"],
      ["Faire", "Nouvel entretien"],
    ]);
  });

  it("put what answers best first, and one deed once", () => {
    const groups = groupsFor("entr", stock).map(({ title, rows }) => [title, ...titles(rows)]);
    expect(groups).toEqual([
      ["Aller", "Entretiens", "Entraide du Nord"],
      ["Faire", "Nouvel entretien"],
    ]);
    expect(groupsFor("nouvel", stock)[0]!.title).toBe("Faire");
  });
});

describe("groups", () => {
  it("hold a row once, though the screen offers two of one id and one of them was used last", () => {
    const stock: Stock = {
      screen: ready([row("here-sense", "Appuie"), row("here-sense", "Nuance")]),
      going: ready([row("go-a", "Entretiens"), row("go-a", "Entretiens")]),
      doing: [],
      called: [],
      kinds: [],
      lately: ["here-sense", "here-sense"],
    };
    for (const query of ["", "n", "e"]) {
      for (const group of groupsFor(query, stock)) {
        const ids = group.rows.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }
    }
  });
});
