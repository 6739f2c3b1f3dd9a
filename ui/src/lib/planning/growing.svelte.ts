// A long list drawn in turns: what can be seen at once, the rest while the first of it is already read.

const FIRST = 40;
const TURN = 120;

/**
 * How many of a list are drawn. It begins anew whenever what `anew` gives is not the same, and grows to all.
 * Call while a component is being made.
 */
export function growing(
  all: () => number,
  anew: () => readonly unknown[],
  least: () => number = () => 0,
): { readonly n: number } {
  let n = $state(FIRST);
  let known: readonly unknown[] = [];
  $effect.pre(() => {
    const now = anew();
    if (now.some((one, i) => one !== known[i])) n = FIRST;
    known = now;
  });
  const drawn = $derived(Math.max(n, least()));
  $effect(() => {
    if (drawn >= all()) return;
    // Painted first, then more: a frame's callback alone comes before the paint.
    let wait: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      wait = setTimeout(() => (n = drawn + TURN));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(wait);
    };
  });
  return {
    get n() {
      return drawn;
    },
  };
}
