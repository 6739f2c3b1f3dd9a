// A column keeps the width it was left with, within what the screen can bear.
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { bounded, keepPane, paneStyle, paneWidth } from "./panes";

let store: Map<string, string>;

describe("the width of a column", () => {
  beforeEach(() => {
    store = new Map();
    vi.stubGlobal("localStorage", {
      getItem: (key: string) => store.get(key) ?? null,
      setItem: (key: string, value: string) => void store.set(key, value),
    });
  });
  afterAll(() => vi.unstubAllGlobals());

  it("is remembered for that column alone, and forgotten when it is put back", () => {
    keepPane("preview", 512.4);
    keepPane("outline", 260);
    expect(paneWidth("preview")).toBe(512);
    keepPane("preview", null);
    expect(paneWidth("preview")).toBeNull();
    expect(paneWidth("outline")).toBe(260);
  });

  it("is the first one where what was kept means nothing", () => {
    for (const kept of ["{", "[]", "null", '{"preview":"wide"}', '{"preview":-40}', '{"preview":null}']) {
      store.set("croisee.panes", kept);
      expect(paneWidth("preview")).toBeNull();
    }
  });

  it("leaves room for what stands beside, and is never too narrow", () => {
    expect(bounded(900, 300, 1000, 400)).toBe(600);
    expect(bounded(120, 300, 1000, 400)).toBe(300);
    // A window too small for both: the column keeps its least.
    expect(bounded(500, 300, 600, 400)).toBe(300);
  });

  it("holds when the window becomes smaller, as the style sheet is told the same bounds", () => {
    expect(paneStyle(512.4, 300, 400)).toBe("clamp(300px, 512px, calc(100% - 400px))");
  });

  it("costs nothing but its memory where nothing can be kept", () => {
    vi.stubGlobal("localStorage", {
      getItem: () => null,
      setItem: () => {
        throw new Error("full");
      },
    });
    expect(() => keepPane("preview", 500)).not.toThrow();
  });
});
