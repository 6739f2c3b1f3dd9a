// The deliverable that was on screen is found again, space by space.
import { expect, test } from "vitest";
import { lastShown, shown } from "./last";

test("the first of a space until another was shown, in that space and that dossier", () => {
  expect(lastShown("/a", "e1")).toBeNull();
  shown("/a", "e1", null);
  shown("/a", "e1", "letter");
  expect(lastShown("/a", "e2")).toBeNull();
  expect(lastShown("/b", "e1")).toBeNull();
  expect(lastShown("/a", "e1")).toBe("letter");
});

test("one that is not found any more is asked for once", () => {
  shown("/a", "e1", "gone");
  lastShown("/a", "e1");
  expect(lastShown("/a", "e1")).toBeNull();
});
