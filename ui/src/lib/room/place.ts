// Where one stands among the statements of a room when they change under one.

/** The place of the statement that was shown; where it is gone, that of whatever now stands there. */
export function placeAfter(ids: readonly string[], shown: string | null, before: number): number {
  const at = shown === null ? -1 : ids.indexOf(shown);
  return at >= 0 ? at : Math.max(0, Math.min(ids.length - 1, before));
}

/** How large a claim is set: the longer, the smaller, and never too small for the back of a room. */
export function sizeOf(text: string): "short" | "middle" | "long" {
  const letters = [...text].length;
  if (letters <= 130) return "short";
  return letters <= 280 ? "middle" : "long";
}
