// The guide: every chapter is whole, set as French is, and calls things what the window calls them.
import { readdirSync, readFileSync } from "node:fs";
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import core from "../../../../assets/locales/core.fr.ftl?raw";
import deliverable from "../../../../assets/locales/deliverable.fr.ftl?raw";
import ui from "../../../../assets/locales/ui.fr.ftl?raw";
import shell from "../../../../assets/locales/window.fr.ftl?raw";
import { fold } from "../search/fold";
import { chapterAbout, chapterOf, CHAPTERS } from "./chapters";
import { placesOf } from "./find";

const FOLDER = "../assets/guide";
const texts = readdirSync(FOLDER).map((name) => readFileSync(`${FOLDER}/${name}`, "utf8"));

/** Set apart for their weight, not because something is called so. */
const PLAIN = [
  "dossier",
  "entretien",
  "livrable",
  "énoncé",
  "extrait",
  "besoin",
  "anonymement",
  "plus fermé",
  "version publiée",
  "rattachez",
];

describe("the guide", () => {
  it("has a title and words in every chapter, in the order of its files", () => {
    expect(CHAPTERS.length).toBe(texts.length);
    expect(CHAPTERS[0]!.title).toBe("Premiers pas");
    for (const chapter of CHAPTERS) {
      expect(chapter.title).not.toBe("");
      expect(chapter.html).not.toMatch(/<h[12]|&lt;(?!\s)/);
      expect(new Set(chapter.parts.map((part) => part.id)).size).toBe(chapter.parts.length);
    }
  });

  it("opens at the chapter about a screen", () => {
    const title = (screen: Parameters<typeof chapterAbout>[0]) =>
      CHAPTERS.find(({ id }) => id === chapterAbout(screen))?.title;
    expect(title("settings")).toBe("Régler la démarche, démarrer la suivante");
    expect(title("deliverable")).toBe("Exporter un livrable");
    expect(title("entry")).toBe("Tenir l’inventaire");
    expect(title("style")).toBe("Mettre en page");
    expect(title("framework")).toBe("Le cadre commun et ses versions");
    expect(title("participants")).toBe("Les participants et leurs accords");
    expect(chapterAbout("overview")).toBeNull();
  });

  it("takes no markup from its text", () => {
    const chapter = chapterOf(
      "0",
      new MarkdownIt("commonmark", { html: false }).render(
        "# A\n\n<img src=x onerror=run()>\n\n[b](javascript:run())",
      ),
    );
    expect(chapter.html).not.toMatch(/<(?:img|a)\b/);
  });

  it("is set as French is", () => {
    for (const text of texts) expect(text).not.toMatch(/ [;!?»]|« | :\s|\w'\w|\.\.\./);
  });

  it("calls what one presses and reads by the names that stand in the window", () => {
    const words = fold(ui + core + deliverable + shell);
    const named = texts.flatMap((text) =>
      [...text.matchAll(/\*\*(.+?)\*\*|«\u202f(.+?)\u202f»/g)].map((found) => (found[1] ?? found[2])!),
    );
    const unknown = named.filter(
      (name) => !words.includes(fold(name)) && !PLAIN.includes(name.toLowerCase()),
    );
    expect(unknown).toEqual([]);
    expect(named.length).toBeGreaterThan(40);
  });

  it("is found in, whatever the case and the accents", () => {
    expect(placesOf("ENONCE", "Un énoncé, des Énoncés")).toEqual([
      { from: 3, to: 9 },
      { from: 15, to: 21 },
    ]);
    expect(placesOf("e", "été")).toEqual([]);
    expect(placesOf("l'aide", "de l’aide")).toEqual([{ from: 3, to: 9 }]);
  });
});
