// Choosing several interviews.
import { expect, it } from "vitest";
import { Selection } from "./selection.svelte";

const order = ["a", "b", "c", "d", "e"];
const chosen = (selection: Selection) => [...selection.ids].sort().join("");

it("reaches from where one began, up or down, and keeps what was chosen before", () => {
  const selection = new Selection();
  selection.toggle("a");
  selection.toggle("d");
  selection.reach(order, "b");
  expect(chosen(selection)).toBe("abcd");
  selection.reach(order, "e");
  expect(chosen(selection)).toBe("abcde");
});

it("draws a stretch with the keyboard, longer and shorter again", () => {
  const selection = new Selection();
  selection.draw(order, "b", "c");
  selection.draw(order, "c", "d");
  expect(chosen(selection)).toBe("bcd");
  selection.draw(order, "d", "c");
  expect(chosen(selection)).toBe("bc");
  selection.draw(order, "c", "b");
  selection.draw(order, "b", "a");
  expect(chosen(selection)).toBe("ab");
});

it("begins at the row itself when where one began is no longer shown", () => {
  const selection = new Selection();
  selection.toggle("z");
  selection.reach(order, "c");
  expect(chosen(selection)).toBe("cz");
  selection.clear();
  expect(chosen(selection)).toBe("");
});
