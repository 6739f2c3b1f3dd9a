// Where a box goes on beyond what is shown of it: said to the style sheet, which lets it fade there.

import { custom } from "./custom";

type Seen = Pick<
  HTMLElement,
  "scrollLeft" | "clientWidth" | "scrollWidth" | "scrollTop" | "clientHeight" | "scrollHeight"
>;

/** On which sides a box holds more than is seen: `left`, `right`, `above`, `below`. */
export function beyond(box: Seen): string {
  const sides = {
    left: box.scrollLeft > 1,
    right: box.scrollLeft + box.clientWidth < box.scrollWidth - 1,
    above: box.scrollTop > 1,
    below: box.scrollTop + box.clientHeight < box.scrollHeight - 1,
  };
  return Object.entries(sides)
    .flatMap(([side, more]) => (more ? [side] : []))
    .join(" ");
}

/** Keeps `data-more` of a box that scrolls true to it, and how much its own scroll bars take. */
export function edges(box: HTMLElement): () => void {
  let bars: string[] = [];
  const look = (): void => {
    const more = beyond(box);
    if (box.dataset.more !== more) box.dataset.more = more;
    const now = [
      custom("--bar-right", `${box.offsetWidth - box.clientWidth}px`)!,
      custom("--bar-below", `${box.offsetHeight - box.clientHeight}px`)!,
    ];
    if (now.every((bar) => box.classList.contains(bar))) return;
    box.classList.remove(...bars);
    box.classList.add(...now);
    bars = now;
  };
  const size = new ResizeObserver(look);
  size.observe(box);
  for (const inner of box.children) size.observe(inner);
  box.addEventListener("scroll", look, { passive: true });
  look();
  return () => {
    size.disconnect();
    box.removeEventListener("scroll", look);
  };
}
