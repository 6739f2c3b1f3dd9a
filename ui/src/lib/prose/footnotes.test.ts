// Footnotes pass through the editor: their marks and their words are no links and are not escaped.
import { expect, test } from "vitest";
import { Source } from "./markdown";

test("footnotes and their marks are written as they were, edited or not", () => {
  const text = "Un mot[^1] de plus, puis [un autre].\n\n[^1]: Ses mots à lui.";
  const { doc } = new Source(text);
  expect(new Source(text).write(doc)).toBe(text);
  // Written from nothing, no letter of the text is known.
  const again = new Source("").write(doc);
  expect(again).toContain("mot[^1] de plus, puis \\[un autre\\]");
  expect(again).toContain("\n[^1]: Ses mots");
});
