// When a protected dossier locks itself.
import { beforeEach, expect, test, vi } from "vitest";
import { chooseLockAfter, lockAfter, TICK_MS, Watch } from "./lock.svelte";

const MINUTE = 60_000;
let now = 0;
let watch: Watch;

/** Lets the time pass as it does while the machine is awake: looked at each second. */
function pass(ms: number, minutes = 15): "idle" | "sleep" | null {
  let due: "idle" | "sleep" | null = null;
  for (const end = now + ms; now < end && !due;) {
    now += TICK_MS;
    due = watch.due(minutes);
  }
  return due;
}

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
  now = Date.UTC(2026, 10, 22, 9);
  watch = new Watch(() => now);
});

test("after fifteen minutes without a gesture, and not a moment before", () => {
  expect(pass(15 * MINUTE - TICK_MS)).toBeNull();
  expect(pass(TICK_MS)).toBe("idle");
});

test("a gesture begins the wait again", () => {
  expect(pass(14 * MINUTE)).toBeNull();
  watch.touched();
  expect(pass(14 * MINUTE)).toBeNull();
  expect(pass(MINUTE)).toBe("idle");
});

test("never, where that was chosen, but after a sleep all the same", () => {
  expect(pass(600 * MINUTE, 0)).toBeNull();
  now += 2 * MINUTE;
  expect(watch.due(0)).toBe("sleep");
  expect(pass(MINUTE, 0)).toBeNull();
});

test("a clock that is set back locks nothing and waits anew", () => {
  now -= 60 * MINUTE;
  expect(watch.due(15)).toBeNull();
  expect(pass(14 * MINUTE)).toBeNull();
  expect(pass(MINUTE)).toBe("idle");
});

test("the minutes chosen on this machine are kept, and fifteen are usual", () => {
  expect(lockAfter()).toBe(15);
  chooseLockAfter(0);
  expect(lockAfter()).toBe(0);
  localStorage.setItem("croisee.lock-after", "-3");
  expect(lockAfter()).toBe(15);
});
