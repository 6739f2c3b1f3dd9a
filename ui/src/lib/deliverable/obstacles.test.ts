// What stands in the way is told by cause, and each point leads to where it is mended.
import { describe, expect, it } from "vitest";
import type { Obstacle } from "../api";
import { byCause, placeOf, viewOf } from "./obstacles";

const point = (code: string, over: Partial<Obstacle> = {}): Obstacle => ({
  code,
  text: code,
  about: "",
  section: null,
  link: null,
  ...over,
});

describe("points before publishing", () => {
  it("stand once under each cause, in the order in which they are met", () => {
    const met = ["statement_stale", "section_empty", "statement_stale"].map((code) => point(code));
    const causes = byCause(met);
    expect(causes.map((cause) => [cause.code, cause.points.length])).toEqual([
      ["statement_stale", 2],
      ["section_empty", 1],
    ]);
  });

  it("lead to the screen where they are mended, or to a place within the deliverable", () => {
    const link = { id: "1", interviewId: null, meetingId: null, spaceId: "s" };
    const statement = point("statement_stale", { link: { ...link, kind: "statement" } });
    expect(viewOf(statement)).toEqual({ name: "statement", id: "1", spaceId: "s" });
    const excerpt = point("name_within", { link: { ...link, kind: "excerpt", meetingId: "m" } });
    expect(viewOf(excerpt)).toEqual({ name: "meeting", id: "m", excerptId: "1" });
    expect(viewOf(point("section_empty", { section: "enjeu" }))).toBeNull();
    expect(placeOf(point("section_empty", { section: "enjeu" }))).toBe("section");
    expect(placeOf(point("citation_unknown"))).toBeNull();
  });
});
