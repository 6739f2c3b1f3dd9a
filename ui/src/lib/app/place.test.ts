// The window's title says the screen, then the dossier, and nothing twice.
import { expect, test } from "vitest";
import { windowTitle } from "./place.svelte";

test("the window's title goes from the screen to the program", () => {
  expect(windowTitle("Entretiens", "La voix des vallées")).toBe("Entretiens — La voix des vallées — Croisée");
});

test("what the dossier is called is not said twice, and what is not there is left out", () => {
  expect(windowTitle("La voix des vallées", "La voix des vallées")).toBe("La voix des vallées — Croisée");
  expect(windowTitle("Aide", "")).toBe("Aide — Croisée");
});
