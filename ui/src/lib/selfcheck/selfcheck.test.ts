// What of the self-check is handed on.
import { expect, it } from "vitest";
import { asText } from "./selfcheck.svelte";

it("the text says how each thing stands and what to do, a line each", () => {
  const text = asText(
    {
      about: "Croisée 0.1.0 · linux x86_64",
      looked: [
        { what: "content", health: "well", told: "Intact.", next: null },
        { what: "backups", health: "look", told: "Aucune.", next: "Sauvegardez." },
        { what: "fonts", health: "wrong", told: "Illisibles.", next: null },
      ],
    },
    (what) => what.toUpperCase(),
  );
  expect(text.split("\n")).toEqual([
    "Croisée 0.1.0 · linux x86_64",
    "✓ CONTENT – Intact.",
    "! BACKUPS – Aucune. Sauvegardez.",
    "✗ FONTS – Illisibles.",
  ]);
});
