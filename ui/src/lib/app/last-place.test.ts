// The screen one was on is found again, dossier by dossier, without what it was asked to begin.
import { beforeEach, describe, expect, it, vi } from "vitest";
import { lastPlace, rememberPlace } from "./last-place";

describe("the last screen of a dossier", () => {
  const kept = new Map<string, string>();
  beforeEach(() => {
    kept.clear();
    vi.stubGlobal("localStorage", {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    });
  });

  it("is the overview at first, then where one was in that very dossier", () => {
    expect(lastPlace("/a")).toEqual({ name: "overview" });
    rememberPlace("/a", { name: "interview", id: "1", write: true });
    rememberPlace("/b", { name: "followups", add: true });
    expect(lastPlace("/a")).toEqual({ name: "interview", id: "1" });
    expect(lastPlace("/b")).toEqual({ name: "followups" });
  });

  it("is no screen that one only passes through, and survives a broken memory", () => {
    rememberPlace("/a", { name: "crossing", tab: "gaps" });
    rememberPlace("/a", { name: "import" });
    expect(lastPlace("/a")).toEqual({ name: "crossing", tab: "gaps" });
    kept.set("croisee.places", "{");
    expect(lastPlace("/a")).toEqual({ name: "overview" });
  });
});
