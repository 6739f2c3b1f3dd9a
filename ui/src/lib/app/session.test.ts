// What is said for a moment, where an offer to undo lasts only as long as Ctrl+Z keeps it, and what stays until it is read.
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

describe("a refusal", () => {
  const refused = { message: "Ce fichier ne se lit pas.", kept: null, next: null };
  beforeEach(() => {
    vi.useFakeTimers();
    // The keyboard is somewhere.
    vi.stubGlobal("document", { activeElement: {} });
  });
  afterEach(() => {
    session.calm();
    vi.runAllTimers();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it("stays until it is read, told in a dialog or not", () => {
    session.warn(refused);
    session.dialogs += 1;
    session.warn(refused);
    vi.advanceTimersByTime(600_000);
    expect(session.trouble?.message).toBe(refused.message);
    session.calm();
    expect(session.trouble).toBeNull();
    session.dialogs -= 1;
  });

  it("goes with the dialog that told it, and outlives the one that it closed", () => {
    session.dialogs += 1;
    session.warn(refused);
    session.dialogClosed();
    expect(session.trouble).not.toBeNull();
    session.dialogs += 1;
    vi.advanceTimersByTime(5_000);
    session.dialogClosed();
    expect(session.trouble).toBeNull();
  });
});
