// The rows of the palette: what they are, which of them answer what was typed, and in which order.
import type { Degree } from "../api";
import { folded, rankFolded, type Folded } from "./fold";

/** A place to go to, something to do, or words that were found. */
export type Row = {
  /** The same whenever the palette is opened: what was used last is remembered by it. Holds no word of the dossier. */
  id: string;
  title: string;
  /** What it is, or what tells it from another of that name. */
  aside?: string;
  /** The key that does the same. */
  key?: string;
  /** The words in which what was typed stands. */
  snippet?: string;
  /** How closed those words are. */
  degree?: Degree | null;
  run: () => void;
};

/** Rows under one title; how many there are in all where some are left out. */
export type Group = { title: string; rows: Row[]; count?: number };

/** A row with its title folded, made once. */
export type Ready = { row: Row; words: Folded };

/** Rows made ready to be asked at each key. */
export function ready(rows: Row[]): Ready[] {
  return rows.map((row) => ({ row, words: folded(row.title) }));
}

/** What was used last weighs this much of a word's place. */
const USED = 0.4;

/** The rows that answer, best first, and how well the best does; what was used lately wins over its equals. */
export function answering(
  query: string,
  rows: readonly Ready[],
  used: readonly string[],
  most: number,
): { rows: Row[]; best: number } {
  const asked = folded(query);
  const found: { row: Row; score: number }[] = [];
  for (const { row, words } of rows) {
    const score = rankFolded(asked, words);
    if (score !== null) found.push({ row, score: used.includes(row.id) ? score - USED : score });
  }
  found.sort((a, b) => a.score - b.score);
  return { rows: found.slice(0, most).map(({ row }) => row), best: found[0]?.score ?? Infinity };
}

const firsts = new Map<string, string>();

/** How a word begins once it is folded. Nearly every word of a snippet is done with by this. */
function first(word: string): string {
  const letter = word.slice(0, 1);
  const known = firsts.get(letter);
  if (known !== undefined) return known;
  const made = folded(letter).text.slice(0, 1);
  firsts.set(letter, made);
  return made;
}

/** The stretches of a text where the words asked for stand, word by word, to be set apart. */
export function stretches(asked: readonly string[], text: string): { text: string; on: boolean }[] {
  if (asked.length === 0) return [{ text, on: false }];
  const parts: { text: string; on: boolean }[] = [];
  const add = (piece: string, on: boolean) => {
    const last = parts.at(-1);
    if (last && last.on === on) last.text += piece;
    else if (piece) parts.push({ text: piece, on });
  };
  for (const piece of text.split(/([^\p{L}\p{N}\p{Mn}]+)/u)) {
    const begun = first(piece);
    const word = asked.some((one) => one.startsWith(begun)) ? folded(piece).words.join("") : "";
    const met = asked.filter((one) => word.startsWith(one)).sort((a, b) => b.length - a.length)[0];
    if (!met) {
      add(piece, false);
      continue;
    }
    // A folded letter may be two (œ): what is set apart is as many letters as fold into what was typed.
    const letters = [...piece];
    let n = 0;
    while (n < letters.length && folded(letters.slice(0, n).join("")).text.length < met.length) n += 1;
    add(letters.slice(0, n).join(""), true);
    add(letters.slice(n).join(""), false);
  }
  return parts;
}
