// Where a tooltip goes: beside its element, on the side where it covers no words.

type Box = { left: number; top: number; right: number; bottom: number; width: number; height: number };
type Spot = { left: number; top: number };

const GAP = 6;
const EDGE = 4;

const fold = (text: string) => text.replace(/\s+/g, " ").trim().toLowerCase();

/** Whether an element already says these words. */
export function sameWords(element: HTMLElement, text: string): boolean {
  return fold(element.innerText ?? "") === fold(text);
}

/** Letters may reach a little beyond the lines they stand on: less than this is no line that is cut off. */
const REACH = 6;

/** Whether an element, or something in it, shows only a part of its words. */
export function cut(element: HTMLElement): boolean {
  return [element, ...element.querySelectorAll<HTMLElement>("*")].some(
    (one) =>
      getComputedStyle(one).overflow !== "visible" &&
      (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + REACH),
  );
}

/** Whether words stand at a point of the window. */
function wordsAt(x: number, y: number): boolean {
  const at = document.caretRangeFromPoint(x, y);
  const node = at?.startContainer;
  if (!at || node?.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) return false;
  at.selectNodeContents(node);
  return [...at.getClientRects()].some(
    (one) => one.left <= x && x <= one.right && one.top <= y && y <= one.bottom,
  );
}

/** How many of some points of a box stand on words. */
function covers(spot: Spot, tip: Box): number {
  let n = 0;
  for (const y of [0.2, 0.8])
    for (const x of [0.05, 0.35, 0.65, 0.95])
      if (wordsAt(spot.left + tip.width * x, spot.top + tip.height * y)) n += 1;
  return n;
}

/** Where the tooltip of an element goes: below, above, or beside it, wherever fewest words are covered. */
export function placeFor(of: Box, tip: Box, seen = covers): Spot {
  const [width, height] = [window.innerWidth, window.innerHeight];
  const middle = of.left + of.width / 2 - tip.width / 2;
  const inside = (left: number) => Math.max(EDGE, Math.min(left, width - tip.width - EDGE));
  const spots: Spot[] = [
    { left: inside(middle), top: of.bottom + GAP },
    { left: inside(middle), top: of.top - tip.height - GAP },
    { left: of.right + GAP, top: of.top + of.height / 2 - tip.height / 2 },
    { left: of.left - tip.width - GAP, top: of.top + of.height / 2 - tip.height / 2 },
  ].filter(
    (spot) =>
      spot.top >= EDGE &&
      spot.top + tip.height <= height - EDGE &&
      spot.left >= EDGE &&
      spot.left + tip.width <= width - EDGE,
  );
  let best: { spot: Spot; n: number } | null = null;
  for (const spot of spots) {
    const n = seen(spot, tip);
    if (!best || n < best.n) best = { spot, n };
    if (n === 0) break;
  }
  return best?.spot ?? { left: inside(middle), top: Math.max(EDGE, of.top - tip.height - GAP) };
}
