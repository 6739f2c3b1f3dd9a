// Where a note stands: beside what it speaks of, on the first side where there is room for it.
type Box = { left: number; top: number; right: number; bottom: number };
type Size = { width: number; height: number };

const GAP = 12;
const EDGE = 12;

/** The note's corner beside a box in a window of this size; in the window's corner where no side has room. */
export function beside(box: Box | null, note: Size, window: Size): { left: number; top: number } {
  const right = window.width - note.width - EDGE;
  const bottom = window.height - note.height - EDGE;
  const within = (at: number, most: number) => Math.max(EDGE, Math.min(at, most));
  if (!box) return { left: right, top: bottom };
  if (box.right + GAP <= right) return { left: box.right + GAP, top: within(box.top, bottom) };
  if (box.left - GAP - note.width >= EDGE)
    return { left: box.left - GAP - note.width, top: within(box.top, bottom) };
  if (box.bottom + GAP <= bottom) return { left: within(box.left, right), top: box.bottom + GAP };
  if (box.top - GAP - note.height >= EDGE)
    return { left: within(box.left, right), top: box.top - GAP - note.height };
  return { left: right, top: bottom };
}
