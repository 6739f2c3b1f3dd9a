// The window's words: both languages say the same things, and French is set as French is.
import { FluentResource } from "@fluent/bundle";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import en from "../../../../assets/locales/ui.en.ftl?raw";
import fr from "../../../../assets/locales/ui.fr.ftl?raw";
import { speak, t } from "./i18n";

const keys = (source: string) => new FluentResource(source).body.map((message) => message.id).sort();

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.(svelte|ts)$/.test(entry.name) && !/\.test\.ts$/.test(entry.name)
      ? [readFileSync(path, "utf8")]
      : [];
  });
}

describe("messages", () => {
  it("are the same in French and in English", () => {
    expect(keys(fr)).toEqual(keys(en));
    expect(new Set(keys(fr)).size).toBe(keys(fr).length);
  });

  it("exist for every one that a screen asks for", () => {
    const known = new Set(keys(fr));
    const asked = sources("src").flatMap((text) =>
      [...text.matchAll(/\bt\(\s*"([\w-]+)"/g)].map((m) => m[1]!),
    );
    expect(asked.filter((key) => !known.has(key))).toEqual([]);
    expect(asked.length).toBeGreaterThan(100);
  });

  it("have narrow no-break spaces where French wants them, and curly apostrophes", () => {
    const words = fr
      .split("\n")
      .filter((line) => !line.startsWith("#"))
      .join("\n");
    expect(words).not.toMatch(/ [;!?»]|« | :(\s|$)|\w'\w/m);
  });

  it("agree in number", () => {
    expect(t("statements-n", { n: 0 })).toBe("aucun énoncé");
    expect(t("statements-n", { n: 2 })).toBe("2 énoncés");
    expect(t("heard-of", { heard: 1, all: 4 })).toBe("1 sur 4 entendue");
  });

  it("speak English when asked", async () => {
    await speak("en");
    expect(t("statements-n", { n: 2 })).toBe("2 statements");
    await speak("fr");
  });
});
