// Rows that change places glide to them instead of jumping, so that the eye can follow; not where less motion is wanted.
import { tick, untrack } from "svelte";
import { prefersReducedMotion } from "svelte/motion";

const QUICK = 140;
/** Beyond this a row comes from out of sight: nothing is seen of its way. */
const FARTHEST = 600;

type Places = Map<string, { left: number; top: number }>;

/** Where the rows of a box are, each named by `data-row`; those in sight only, where it is asked for. */
function places(box: HTMLElement, inSight: boolean): Places {
  const seen = box.getBoundingClientRect();
  const found: Places = new Map();
  for (const row of box.querySelectorAll<HTMLElement>("[data-row]")) {
    const { left, top, bottom } = row.getBoundingClientRect();
    if (inSight && (bottom < seen.top || top > seen.bottom)) continue;
    found.set(row.dataset.row!, { left: left + box.scrollLeft, top: top + box.scrollTop });
  }
  return found;
}

/** Lets each row that is elsewhere now go there from where it was. */
function play(box: HTMLElement, before: Places): void {
  const now = places(box, false);
  for (const row of box.querySelectorAll<HTMLElement>("[data-row]")) {
    const was = before.get(row.dataset.row!);
    const is = now.get(row.dataset.row!);
    if (!was || !is) continue;
    const [x, y] = [was.left - is.left, was.top - is.top];
    const far = Math.hypot(x, y);
    if (far < 1 || far > FARTHEST) continue;
    row.animate([{ transform: `translate(${x}px, ${y}px)` }, { transform: "none" }], {
      duration: QUICK,
      easing: "ease-out",
    });
  }
}

/** The rows of a box glide whenever `order` changes; call while a component is being made. */
export function glides(box: () => HTMLElement | undefined, order: () => unknown): void {
  $effect.pre(() => {
    void order();
    const there = untrack(box);
    if (!there || untrack(() => prefersReducedMotion.current)) return;
    const before = places(there, true);
    void tick().then(() => play(there, before));
  });
}
