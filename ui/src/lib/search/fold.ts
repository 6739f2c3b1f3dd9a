// Text folded for finding: case, accents, œ and æ, curly apostrophes and odd spaces do not matter.
const LIGATURES: Record<string, string> = { œ: "oe", æ: "ae", ß: "ss" };

/** The folded form of a text. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[œæß]/g, (letter) => LIGATURES[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replace(/[’‘ʼ]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}

/** The words of a folded text. */
function words(folded: string): string[] {
  return folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** Words that stand nearly everywhere: beside others they decide nothing (the core has the same, in `search/query.rs`). */
const SMALL = new Set(
  (
    "a and at au aux avec by ce ces cette dans de des du en et for from il in la le les leur ne of on ou par pas pour " +
    "que qui sa se ses son sur the to un une with"
  ).split(" "),
);

/** The words to set apart: small ones only where there is nothing else. */
export function telling(asked: readonly string[]): readonly string[] {
  const own = asked.filter((word) => !SMALL.has(word));
  return own.length > 0 ? own : asked;
}

/** A text folded once, to be asked many times. */
export type Folded = { text: string; words: string[] };

/** Folds a text that will be asked at each key. */
export function folded(text: string): Folded {
  const whole = fold(text);
  return { text: whole, words: words(whole) };
}

/**
 * How well a folded text answers what was typed: 0 is the best, larger is worse, null is not at all.
 * Every typed word must begin a word of the text.
 */
export function rankFolded(asked: Folded, of: Folded): number | null {
  if (asked.words.length === 0) return 0;
  let score = 0;
  for (const word of asked.words) {
    const at = of.words.findIndex((candidate) => candidate.startsWith(word));
    if (at < 0) return null;
    score += at + (of.words[at] === word ? 0 : 0.5);
  }
  return of.text.startsWith(asked.text) ? score / 2 : score;
}

/** How well a text answers what was typed. */
export function rank(query: string, text: string): number | null {
  return rankFolded(folded(query), folded(text));
}

/** The items that answer, best first; equals stay in their order. */
export function sift<T>(query: string, items: readonly T[], text: (item: T) => string): T[] {
  const asked = folded(query);
  return items
    .map((item) => ({ item, score: rankFolded(asked, folded(text(item))) }))
    .filter((row): row is { item: T; score: number } => row.score !== null)
    .sort((a, b) => a.score - b.score)
    .map((row) => row.item);
}
