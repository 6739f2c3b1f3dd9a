// A call outlives the window it was begun in.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Call, type Store } from "./call.svelte";
import { type KeptCall, resumed } from "./kept";
import { Stopwatch } from "./stopwatch";

const HOUR = 3_600_000;

/** A place to keep one call, and the window that reads it. */
function machine(): { store: Store; open: () => Call } {
  let kept: KeptCall | null = null;
  const store = { read: () => kept, write: (call: KeptCall | null) => void (kept = call) };
  return { store, open: () => new Call(store, new Stopwatch(() => Date.now())) };
}

describe("a call", () => {
  beforeEach(() => vi.useFakeTimers({ now: 1_600_000_000_000 }));
  afterEach(() => vi.useRealTimers());

  it("goes on when the program is closed and opened again", () => {
    const { open } = machine();
    open().toggle();
    vi.setSystemTime(Date.now() + 100_000);
    const again = open();
    expect([again.state, again.time, again.stamp()]).toEqual(["running", "01:40", "01:40"]);
  });

  it("that was paused is still paused, where it stood", () => {
    const { open } = machine();
    const call = open();
    call.toggle();
    vi.advanceTimersByTime(61_000);
    call.toggle();
    vi.setSystemTime(Date.now() + HOUR);
    const again = open();
    expect([again.state, again.time]).toEqual(["paused", "01:01"]);
  });

  it("to which nobody came back ended when it was last seen, and its length waits to be noted", () => {
    const { open } = machine();
    open().toggle();
    vi.advanceTimersByTime(30 * 60_000);
    vi.setSystemTime(Date.now() + 20 * HOUR);
    const again = open();
    expect([again.state, again.minutes]).toEqual(["ended", 30]);
  });

  it("that ended still waits for its length to be noted", () => {
    const { open } = machine();
    const call = open();
    call.toggle();
    vi.advanceTimersByTime(25 * 60_000);
    call.end();
    const again = open();
    expect([again.state, again.minutes]).toEqual(["ended", 25]);
  });

  it("leaves nothing behind once it is settled", () => {
    const { store, open } = machine();
    const call = open();
    call.toggle();
    call.end();
    expect(store.read()).not.toBeNull();
    call.settle();
    expect(store.read()).toBeNull();
    expect(open().state).toBe("idle");
  });
});

describe("a clock set back", () => {
  it("takes nothing from a call", () => {
    const kept = { elapsed: 60_000, running: true, ended: false, at: 5 * HOUR };
    expect(resumed(kept, 4 * HOUR)).toEqual({ elapsed: 60_000, running: true, over: false });
  });
});
