// Notes are saved as they are written, and nothing is thrown away when that fails.
import { ChangeSet, Text } from "@codemirror/state";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Refusal, type NotesSaved } from "../api";
import { session } from "../app/session.svelte";
import { Autosave } from "./autosave.svelte";

/** Notes that grow by a letter at each key, and a dossier that takes them or not. */
function desk(): { save: Autosave; key: () => void; saves: string[]; full: (is: boolean) => void } {
  let text = Text.of([""]);
  let isFull = false;
  const saves: string[] = [];
  const call = (written: string): Promise<NotesSaved> => {
    if (isFull)
      return Promise.reject(new Refusal({ code: "disk-full", message: "plein", kept: null, next: null }));
    saves.push(written);
    return Promise.resolve({
      revision: saves.length,
      places: [],
      guide: [],
      savedAt: "2020-03-24T10:00:00Z",
    });
  };
  const save = new Autosave(
    call,
    0,
    () => text,
    () => undefined,
  );
  const key = () => {
    const change = ChangeSet.of({ from: text.length, insert: "a" }, text.length);
    text = change.apply(text);
    save.typed(change);
  };
  return { save, key, saves, full: (is) => void (isFull = is) };
}

describe("notes that are written", () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] }));
  afterEach(() => {
    vi.useRealTimers();
    session.calm();
  });

  it("are saved within a second while keys go on, though the clock is set back", async () => {
    const { key, saves } = desk();
    for (let n = 0; n < 12; n += 1) {
      key();
      if (n === 2) vi.setSystemTime(0);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(saves.length).toBeGreaterThan(0);
    expect(saves[0]!.length).toBeGreaterThanOrEqual(9);
  });

  it("are tried again while keys go on, and the trouble is over once they are saved", async () => {
    const { save, key, saves, full } = desk();
    full(true);
    key();
    await vi.advanceTimersByTimeAsync(500);
    expect(save.failed).toBe(true);
    expect(session.trouble?.message).toBe("plein");
    expect(session.trouble?.kept).toContain("écran");
    for (let n = 0; n < 40; n += 1) {
      if (n === 20) full(false);
      key();
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(save.failed).toBe(false);
    expect(session.trouble).toBeNull();
    await vi.advanceTimersByTimeAsync(1000);
    expect(saves.at(-1)!.length).toBe(41);
    expect(save.dirty).toBe(false);
  });
});
