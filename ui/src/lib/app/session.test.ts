// What is said for a moment: an offer to undo lasts only as long as Ctrl+Z keeps it.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { session } from "./session.svelte";

const said = () => session.toasts.map((toast) => toast.text);

describe("what is said for a moment", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.runAllTimers();
    vi.useRealTimers();
  });

  it("goes by itself, an offer to undo later than the rest", () => {
    session.say("Fait.");
    session.say("Supprimé. Ctrl+Z y revient.");
    vi.advanceTimersByTime(6_000);
    expect(said()).toEqual(["Supprimé. Ctrl+Z y revient."]);
    vi.advanceTimersByTime(6_000);
    expect(said()).toEqual([]);
  });

  it("offers no undo once something else was written", () => {
    session.noteSaved(new Date());
    session.say("Supprimé. Ctrl+Z y revient.");
    session.say("Rendez-vous écrits.");
    expect(said()).toHaveLength(2);
    session.noteSaved(new Date());
    expect(said()).toEqual(["Rendez-vous écrits."]);
  });
});
