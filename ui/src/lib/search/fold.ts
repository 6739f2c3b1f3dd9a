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

/**
 * How well a text answers what was typed: 0 is the best, larger is worse, null is not at all.
 * Every typed word must begin a word of the text.
 */
export function rank(query: string, text: string): number | null {
  const asked = words(fold(query));
  if (asked.length === 0) return 0;
  const folded = fold(text);
  const have = words(folded);
  let score = 0;
  for (const word of asked) {
    const at = have.findIndex((candidate) => candidate.startsWith(word));
    if (at < 0) return null;
    score += at + (have[at] === word ? 0 : 0.5);
  }
  return folded.startsWith(fold(query)) ? score / 2 : score;
}

/** The items that answer, best first; equals stay in their order. */
export function sift<T>(query: string, items: readonly T[], text: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, score: rank(query, text(item)) }))
    .filter((row): row is { item: T; score: number } => row.score !== null)
    .sort((a, b) => a.score - b.score)
    .map((row) => row.item);
}
