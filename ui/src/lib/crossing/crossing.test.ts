// The crossing's own rules: what is remembered, how dark a cell is, where a key leads, how words are joined to notes.
import { beforeAll, describe, expect, it } from "vitest";
import type { CrossingCell, CrossingColumn, CrossingView } from "../api";
import { speak } from "../app/i18n";
import { moved } from "./move";
import { firstSetting, settingFrom } from "./setting";
import { greatest, looks, percent, shade, tone, written } from "./shade";

const cell = (count: number, share: number): CrossingCell => ({
  count,
  organisations: count,
  share,
  few: count > 0 && count < 3,
  senses: { appuie: 0, nuance: 0, contredit: 0 },
  dissent: 0,
});
const column = (small: boolean): CrossingColumn => ({
  key: "a",
  name: "A",
  organisations: 4,
  hearings: 4,
  group: 4,
  small,
});

beforeAll(() => speak("fr"));

describe("a setting that was kept", () => {
  it("comes back as it was", () => {
    const setting = firstSetting();
    setting.query = { ...setting.query, across: "territoire", spaceId: "s1", validated: true };
    setting.tab = "gaps";
    expect(settingFrom(JSON.parse(JSON.stringify(setting)), ["s1"])).toEqual(setting);
  });

  it("is whole again where it means nothing here: a space that is gone, a word of another version", () => {
    const odd = { query: { across: "planète", spaceId: "gone", sources: ["rencontre", "rumeur"] }, tab: 7 };
    const made = settingFrom(odd, []);
    expect(made.query.across).toBe("sphere");
    expect(made.query.spaceId).toBeNull();
    expect(made.query.sources).toEqual(["rencontre"]);
    expect(made.tab).toBe("matrix");
    expect(settingFrom("nonsense", [])).toEqual(firstSetting());
  });

  it("counts interviews alone at first, as the overview does", () => {
    expect(firstSetting().query.sources).toEqual(["ecoute", "nemawashi", "suivi"]);
  });
});

describe("a cell", () => {
  it("of one or two organisations never shows its number", () => {
    expect(written(cell(2, 0.5), false)).toBe("<\u202f3");
    expect(written(cell(2, 0.5), true)).toBe("<\u202f3");
    expect(written(cell(3, 0.75), false)).toBe("3");
    expect(written(cell(3, 0.75), true)).toBe("75\u202f%");
    expect(written(cell(0, 0), true)).toBe("");
  });

  it("is darker the larger its share, and hatched in a group too small to show", () => {
    expect(tone(cell(0, 0), 0.5)).toBe(0);
    expect(tone(cell(3, 0.5), 0.5)).toBe(6);
    expect(tone(cell(3, 0.01), 0.5)).toBeLessThan(2);
    expect(shade(cell(3, 0.5), 0.5)).toBe("var(--shade-6)");
    expect(shade(cell(0, 0), 0.5)).toBe("transparent");
    expect(looks(cell(3, 0.5), column(false), 0.5)).toBe("shaded dark");
    expect(looks(cell(1, 1), column(true), 0.5)).toBe("hatched");
    expect(looks(cell(0, 0), column(true), 0.5)).toBe("none");
  });

  it("looks other for one organisation, for two and for three, in groups of twenty too", () => {
    for (let group = 3; group <= 20; group += 1) {
      const tones = [1, 2, 3].map((n) => tone(cell(n, n / group), 1));
      expect(tones[1]! - tones[0]!).toBeGreaterThan(0.3);
      expect(tones[2]! - tones[1]!).toBeGreaterThan(0.25);
    }
  });

  it("has no tone between light and dark, on which no words read", () => {
    for (let share = 0; share <= 1; share += 0.001) {
      const at = tone(cell(3, share), 1);
      expect(at <= 4 || at >= 5).toBe(true);
    }
  });

  it("is measured on the greatest share of the groups that can be compared", () => {
    const view = {
      columns: [column(true), column(false)],
      rows: [
        { main: true, cells: [cell(1, 1), cell(3, 0.6)] },
        { main: false, cells: [cell(1, 1), cell(4, 0.9)] },
      ],
    } as unknown as CrossingView;
    expect(greatest(view)).toBe(0.6);
    expect(percent(0.333)).toBe("33\u202f%");
  });
});

describe("the keyboard in a grid", () => {
  const press = (key: string, held: Partial<KeyboardEvent> = {}) =>
    moved({ key, ctrlKey: false, metaKey: false, altKey: false, ...held }, { row: 2, column: 1 }, 5, 4);

  it("goes one step, to the ends, and never out of the grid", () => {
    expect(press("ArrowDown")).toEqual({ row: 3, column: 1 });
    expect(press("ArrowLeft")).toEqual({ row: 2, column: 0 });
    expect(press("Home")).toEqual({ row: 2, column: 0 });
    expect(press("End")).toEqual({ row: 2, column: 3 });
    expect(press("Home", { ctrlKey: true })).toEqual({ row: 0, column: 0 });
    expect(press("End", { ctrlKey: true })).toEqual({ row: 4, column: 3 });
    expect(press("PageDown")).toEqual({ row: 4, column: 1 });
    expect(press("PageUp")).toEqual({ row: 0, column: 1 });
  });

  it("leaves other keys to others, and Alt to the window", () => {
    expect(press("x")).toBeNull();
    expect(press("ArrowLeft", { altKey: true })).toBeNull();
    expect(
      moved({ key: "End", ctrlKey: true, metaKey: false, altKey: false }, { row: 0, column: 0 }, 0, 1),
    ).toBeNull();
  });
});
