// When a dossier's last day is said on its first page, and which words delete it.
import { describe, expect, it } from "vitest";
import type { Retention } from "../api";
import { calls, counted, isTitle } from "./standing";

const told = (standing: Retention["standing"]): Retention => ({
  until: null,
  proposed: null,
  standing,
  days: 0,
});

describe("the last day of a dossier", () => {
  it("is said when it is owed, near or past, and at no other time", () => {
    const said = (["owed", "unset", "kept", "near", "past"] as const).filter((one) => calls(told(one)));
    expect(said).toEqual(["owed", "near", "past"]);
  });

  it("is counted from while that says something", () => {
    const past = (days: number) => counted({ ...told("past"), days });
    expect([past(1), past(60), past(61), past(1879)]).toEqual([1, 60, 0, 0]);
    expect(counted({ ...told("near"), days: 12 })).toBe(12);
  });

  it("is the end only under the title itself", () => {
    expect(isTitle(" Vallée en transition ", "Vallée en transition")).toBe(true);
    expect(isTitle("vallée en transition", "Vallée en transition")).toBe(false);
    expect(isTitle("", "")).toBe(false);
  });
});
