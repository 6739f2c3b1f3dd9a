// A box says on which sides it goes on.
import { describe, expect, it } from "vitest";
import { beyond } from "./edges";

describe("a box that scrolls", () => {
  const across = (scrollLeft: number, scrollWidth = 1200) =>
    beyond({
      scrollLeft,
      clientWidth: 800,
      scrollWidth,
      scrollTop: 0,
      clientHeight: 500,
      scrollHeight: 500,
    });

  it("goes on to the right at its beginning, to the left at its end, to both between", () => {
    expect(across(0)).toBe("right");
    expect(across(200)).toBe("left right");
    expect(across(400)).toBe("left");
  });

  it("says so of what is above and below too", () => {
    const wide = { scrollLeft: 0, clientWidth: 800, scrollWidth: 800 };
    const at = (scrollTop: number) => beyond({ ...wide, scrollTop, clientHeight: 500, scrollHeight: 900 });
    expect([at(0), at(200), at(400)]).toEqual(["below", "above below", "above"]);
  });

  it("goes on nowhere when all is seen, or but a hair is not", () => {
    expect(across(0, 800)).toBe("");
    expect(across(0.5, 801)).toBe("");
    expect(across(399.6)).toBe("left");
  });
});
