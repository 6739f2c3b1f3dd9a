// A passage is known by its letters, whatever the page did to its lines.
import { expect, test } from "vitest";
import { letters, telling } from "./find-page";

test("a passage is told by its longest stretch between citations, letters only", () => {
  expect(letters("L’es-\nsentiel, œuvre ﬁne")).toBe(letters("l'essentiel œuvre fine"));
  expect(telling("Dit [@en-1] : les réseaux se répondent.")).toBe(letters("les réseaux se répondent"));
  expect(telling("Oui.")).toBe("");
});
