// What is chosen is what is acted on: some entries, or all but some.
import { describe, expect, it } from "vitest";
import type { InventoryQuery } from "../api";
import { Chosen } from "./chosen.svelte";

const QUERY = {} as InventoryQuery;

describe("chosen entries", () => {
  it("are those that were chosen one by one", () => {
    const chosen = new Chosen();
    chosen.toggle("a");
    chosen.add(["b", "c"]);
    chosen.toggle("b");
    expect([chosen.count(9), chosen.has("a"), chosen.has("b")]).toEqual([2, true, false]);
    expect(chosen.target(QUERY)).toEqual({ ids: ["a", "c"], query: null });
  });

  it("are all that is asked for save those let go", () => {
    const chosen = new Chosen();
    chosen.everything();
    chosen.toggle("a");
    expect([chosen.count(100_000), chosen.has("a"), chosen.has("z")]).toEqual([99_999, false, true]);
    expect(chosen.target(QUERY)).toEqual({ ids: ["a"], query: QUERY });
    chosen.add(["a"]);
    expect(chosen.count(100_000)).toBe(100_000);
    chosen.clear();
    expect(chosen.count(100_000)).toBe(0);
  });
});
