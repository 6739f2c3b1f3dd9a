// Whether anything was changed in a form since it opened.
import { expect, test } from "vitest";
import { standing } from "./standing";

const opened = { title: "La veille", place: null, sections: [{ code: "a" }, { code: "b" }] };

test("what was not touched stands as it did, and so does what reads the same", () => {
  expect(standing({ ...opened, sections: [...opened.sections] })).toBe(standing(opened));
  expect(standing({ ...opened, title: "La veille ", place: "" })).toBe(standing(opened));
  expect(standing({ text: "" })).toBe(standing({}));
  expect(standing(undefined)).toBe(standing(null));
});

test("a word, a section moved, added or taken out are changes", () => {
  const [a, b] = opened.sections;
  for (const now of [
    { ...opened, title: "Le jour" },
    { ...opened, place: "Ardes" },
    { ...opened, sections: [b, a] },
    { ...opened, sections: [a, b, { code: "" }] },
    { ...opened, sections: [a] },
  ])
    expect(standing(now)).not.toBe(standing(opened));
});
