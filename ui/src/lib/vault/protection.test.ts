// What a new passphrase must be.
import { expect, test } from "vitest";
import { flaw } from "./protection.svelte";

test("a passphrase has twelve signs at least, however they are made", () => {
  expect(flaw("onze signes", "onze signes")).toBe("protect-short");
  expect(flaw("🦊🦊🦊🦊🦊🦊", "🦊🦊🦊🦊🦊🦊")).toBe("protect-short");
  expect(flaw("douze signes", "douze signes")).toBeNull();
});

test("it is typed twice the same, whatever the keyboard makes of accents", () => {
  expect(flaw("trois chèvres", "trois chevres")).toBe("protect-differs");
  expect(flaw("trois chèvres", "trois che\u0300vres")).toBeNull();
});
