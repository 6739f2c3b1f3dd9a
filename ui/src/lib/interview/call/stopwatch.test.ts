// The time of a call, and what stamps make of it.
import { describe, expect, it } from "vitest";
import { asMinutes, asStamp, Stopwatch } from "./stopwatch";

describe("a stopwatch", () => {
  it("counts while it runs and not while it is paused", () => {
    let now = 1000;
    const watch = new Stopwatch(() => now);
    watch.run();
    now += 60_000;
    watch.pause();
    now += 600_000;
    expect(watch.elapsed()).toBe(60_000);
    watch.run();
    watch.run();
    now += 30_000;
    expect(watch.elapsed()).toBe(90_000);
    watch.clear();
    expect(watch.elapsed()).toBe(0);
  });

  it("never runs backwards", () => {
    let now = 5000;
    const watch = new Stopwatch(() => now);
    watch.run();
    now = 10;
    expect(watch.elapsed()).toBe(0);
  });
});

describe("time passed", () => {
  it("is stamped in hours and whole minutes", () => {
    expect(asStamp(0)).toBe("00:00");
    expect(asStamp(18 * 60_000 + 59_000)).toBe("00:18");
    expect(asStamp(61 * 60_000)).toBe("01:01");
  });

  it("is noted in minutes, one at least", () => {
    expect(asMinutes(4000)).toBe(1);
    expect(asMinutes(52.4 * 60_000)).toBe(52);
  });
});
