// Which words of the notes an excerpt takes: whole words, without blanks and without the questions around them.
import type { ExcerptNature } from "../api";
import { questionOf } from "./marks";

const LETTER = /[\p{L}\p{N}\p{M}\ud800-\udfff]/u;
const JOINT = /['’\u2010\u2011-]/;

/** Whether the unit at `at` belongs to a word: a letter, or what joins two. */
function ofWord(text: string, at: number): boolean {
  const unit = text[at] ?? "";
  if (LETTER.test(unit)) return true;
  return JOINT.test(unit) && LETTER.test(text[at - 1] ?? "") && LETTER.test(text[at + 1] ?? "");
}

/** The whole line at a place. */
function lineAt(text: string, at: number): { from: number; to: number } {
  const to = text.indexOf("\n", at);
  return { from: text.lastIndexOf("\n", at - 1) + 1, to: to < 0 ? text.length : to };
}

/** The stretch meant by a selection; null when nothing but blanks and questions is selected. */
export function meant(text: string, from: number, to: number): { from: number; to: number } | null {
  for (let moved = true; moved && from < to;) {
    moved = false;
    while (from < to && /\s/.test(text[from]!)) from += 1;
    while (to > from && /\s/.test(text[to - 1]!)) to -= 1;
    if (from >= to) return null;
    const first = lineAt(text, from);
    if (questionOf(text.slice(first.from, first.to))) {
      from = first.to;
      moved = true;
    }
    const last = lineAt(text, to - 1);
    if (from < to && questionOf(text.slice(last.from, last.to))) {
      to = last.from;
      moved = true;
    }
  }
  if (from >= to) return null;
  while (from > 0 && ofWord(text, from - 1) && ofWord(text, from)) from -= 1;
  while (to < text.length && ofWord(text, to - 1) && ofWord(text, to)) to += 1;
  return { from, to };
}

/** Words within quotation marks, or holding some, were said so; others are as they were noted. */
export function natureOf(text: string, from: number, to: number): ExcerptNature {
  if (/[«»“”]/.test(text.slice(from, to))) return "verbatim";
  const paragraph = text.slice(lineAt(text, from).from, from);
  const opened = Math.max(paragraph.lastIndexOf("«"), paragraph.lastIndexOf("“"));
  const closed = Math.max(paragraph.lastIndexOf("»"), paragraph.lastIndexOf("”"));
  const after = /[«»“”]/.exec(text.slice(to, lineAt(text, to).to))?.[0] ?? "";
  return opened > closed && /[»”]/.test(after) ? "verbatim" : "paraphrase";
}
