// A long list drawn as far as one has scrolled: what cannot be seen yet costs nothing, and its room is kept.

const FIRST = 60;
/** What fills a window: drawn at once, the others of the first ones after that has been painted. */
const QUICK = 24;

type Wants = {
  /** How many there are. */
  all: () => number;
  /** The list begins anew whenever one of these is not what it was. */
  anew: () => readonly unknown[];
  /** How many are drawn at once, and at least. */
  first?: number;
  least?: () => number;
};

/** How many of a list are drawn. Call while a component is being made. */
export function growing({ all, anew, first = FIRST, least = () => 0 }: Wants): {
  readonly n: number;
  /** How many are not drawn. */
  readonly rest: number;
  /** Draws at least so many. */
  reach: (n: number) => void;
  /** Draws what can be seen in a box, and a little more, when each takes this height. */
  see: (box: HTMLElement, height: number) => void;
} {
  let reached = $state(Math.min(QUICK, first));
  let known: readonly unknown[] = [];
  let turn = 0;
  $effect.pre(() => {
    const now = anew();
    if (now.some((one, i) => one !== known[i])) begin();
    known = now;
  });

  function begin(): void {
    const mine = ++turn;
    reached = Math.min(QUICK, first);
    requestAnimationFrame(() => setTimeout(() => mine === turn && reach(first)));
  }
  const n = $derived(Math.min(all(), Math.max(reached, least())));

  function reach(wanted: number): void {
    if (wanted > reached) reached = wanted;
  }

  return {
    get n() {
      return n;
    },
    get rest() {
      return all() - n;
    },
    reach,
    see(box, height) {
      const seen = Math.ceil((box.scrollTop + box.clientHeight) / height);
      if (seen + first / 2 > n) reach(seen + first);
    },
  };
}
