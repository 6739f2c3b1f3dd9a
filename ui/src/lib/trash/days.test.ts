// The bin's list: by day, and found by words without their accents.
import { describe, expect, it } from "vitest";
import type { TrashItem } from "../api";
import { t } from "../app/i18n";
import { byDay, wanted } from "./days";
import { placeOf, restoredWords, withWords } from "./words";

function item(id: number, title: string, at: string, kind: TrashItem["kind"] = "statement"): TrashItem {
  return { id, kind, title, aside: "Tenir ensemble", at, daysLeft: 12, with: [] };
}

describe("the bin's list", () => {
  const items = [
    item(3, "L’été des relais", "2026-11-22T10:00:00.000Z"),
    item(2, "Haltes", "2026-11-22T09:00:00.000Z", "interview"),
    item(1, "Un relais", "2026-11-20T12:00:00.000Z"),
  ];

  it("stands by day in its order", () => {
    expect(byDay(items).map((day) => day.items.map((one) => one.id))).toEqual([[3, 2], [1]]);
  });

  it("is found in by every word, whatever the accents, and by kind", () => {
    expect(wanted(items, "ete relais", "").map((one) => one.id)).toEqual([3]);
    expect(wanted(items, "tenir", "interview").map((one) => one.id)).toEqual([2]);
    expect(wanted(items, "", "")).toHaveLength(3);
  });

  it("says what went with a thing, and what of it could not come back", () => {
    expect(withWords([])).toBe("");
    expect(withWords([{ what: "excerpt", count: 12 }])).toBe("avec 12 extraits");
    const said = restoredWords({
      kind: "excerpt",
      id: "e",
      of: { kind: "interview", id: "i" },
      title: "Tenir",
      with: [],
      first: ["Haltes"],
      lost: [{ kind: "person", name: "" }],
      code: null,
      closed: true,
      adrift: 1,
    });
    expect(said).toHaveLength(4);
    expect(said).toContain(t("trash-closed"));
    expect(said.join(" ")).not.toMatch(/trash-|\{/);
  });

  it("leads to where a thing is seen again", () => {
    const done = { title: "", with: [], first: [], lost: [], code: null, closed: false, adrift: 0 };
    expect(placeOf({ ...done, kind: "excerpt", id: "e", of: { kind: "meeting", id: "m" } })).toEqual({
      name: "meeting",
      id: "m",
      excerptId: "e",
    });
    expect(placeOf({ ...done, kind: "saved_filter", id: "f", of: null })).toBeNull();
  });
});
