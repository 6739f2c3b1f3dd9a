// Days as each language writes them.
import { afterEach, expect, it } from "vitest";
import { day, month, paired, quoted, shortDay, weekday } from "./format";
import { speak } from "./i18n";

afterEach(() => speak("fr"));

it("a day begins with its number, in French and in English", async () => {
  await speak("fr");
  expect(day("2020-03-24")).toBe("24\u00a0mars\u00a02020");
  expect(day("2020-04-01")).toBe("1er\u00a0avril\u00a02020");
  await speak("en");
  expect(day("2020-03-24")).toBe("24 March 2020");
  expect(shortDay("2020-03-24")).toBe("24\u00a0Mar");
  expect(weekday("2020-03-24")).toBe("Tuesday 24 March 2020");
});

it("a month is named, and a vaguer date stays as it was written", () => {
  expect(month("2020-09")).toBe("septembre\u00a02020");
  expect(month("début janvier")).toBe("début janvier");
});

it("a passage cut from its neighbours keeps no half of a pair of marks", () => {
  const n = "\u202f";
  expect(paired("» Il sait", "Elle dit : « Oui")).toEqual([" Il sait", "Elle dit : Oui"]);
  expect(paired(`Elle résume. «`, `» Puis elle rit.`)).toEqual(["Elle résume. «", "» Puis elle rit."]);
  expect(paired("Un “mot” et «un» autre.")).toEqual(["Un “mot” et «un» autre."]);
  expect(quoted(`dire.${n}»`)).toBe(`«${n}dire.${n}»`);
  expect(quoted(`« On${n}tient`)).toBe(`«${n}On${n}tient${n}»`);
  expect(quoted(`«${n}Oui${n}»`)).toBe(`«${n}Oui${n}»`);
});
