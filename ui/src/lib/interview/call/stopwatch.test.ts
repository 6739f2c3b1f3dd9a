// The time of a call, and what stamps make of it.
import { describe, expect, it } from "vitest";
import { STAMP } from "../marks";
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
  it("is stamped in minutes and seconds, with hours once there is one", () => {
    expect(asStamp(0)).toBe("00:00");
    expect(asStamp(25_400)).toBe("00:25");
    expect(asStamp(18 * 60_000 + 59_000)).toBe("18:59");
    expect(asStamp(3_600_000 + 5 * 60_000 + 9000)).toBe("01:05:09");
  });

  it("is stamped in a way that the notes read as a stamp, as they read those of whole minutes", () => {
    for (const stamp of [asStamp(25_400), asStamp(4_000_000), asStamp(40_000_000), "00:18", "9:05"]) {
      expect(STAMP.exec(`${stamp} On tient.`)?.[0]).toBe(stamp);
    }
    expect(STAMP.test("01:05:99 On tient.")).toBe(false);
  });

  it("is noted in minutes, one at least", () => {
    expect(asMinutes(4000)).toBe(1);
    expect(asMinutes(52.4 * 60_000)).toBe(52);
  });
});
