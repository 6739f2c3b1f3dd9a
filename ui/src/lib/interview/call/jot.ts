// Marks made while typing, as plain text in the notes: words to verify, what is left to do, and what was made of it.
import { fold } from "../../search/fold";
import { STAMP } from "../marks";

/** What a mark says of the words beside it. */
export type JotKind = "verify" | "followup" | "noted";

/** The marks as they stand in the notes, in the language of the notes; the core reads past the same ones. */
export const MARKS: Record<JotKind, string> = {
  verify: "[à vérifier]",
  followup: "[suite]",
  noted: "[suite notée]",
};
/** Brackets that may be one, however hastily it was typed. */
const BRACKETS = /\[([^[\]\n]{0,118})\]/g;

const NARROW = "\u202f";
/** How much of the words beside a mark is shown, and how far they are sought. */
const SHOWN = 160;
const FAR = 600;

/** A mark in the notes, and the words it is about. */
export type Jotting = { kind: JotKind; from: number; to: number; text: string };

/** A change of one line of the notes: what replaces the stretch, and where the cursor goes from its beginning. */
export type LineEdit = { from: number; to: number; insert: string; cursor: number };

/** What a mark between brackets says, as the core reads it (`is_mark`); null for brackets that are words like others. */
export function kindOf(inside: string): JotKind | null {
  const plain = fold(inside);
  const [first = "", second = "", third = ""] = plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const alone = second === "";
  if ((first === "verifier" && alone) || (first === "a" && second === "verifier")) return "verify";
  if (first !== "suite" && first !== "suites") return null;
  if ((second === "notee" || second === "notees") && third === "") return "noted";
  // « [suite : rappeler Jeanne] »
  const told = plain
    .slice(plain.indexOf(first) + first.length)
    .trimStart()
    .startsWith(":");
  return alone || told || (second === "a" && third === "donner") ? "followup" : null;
}

/** A mark of a text: what it says, where it stands, and the words that were put into it. */
type Found = { kind: JotKind; from: number; to: number; words: string };

/** The marks of a text, in their order. */
export function marksIn(text: string): Found[] {
  return [...text.matchAll(BRACKETS)].flatMap((found) => {
    const inside = found[1] ?? "";
    const kind = kindOf(inside);
    const words = inside.includes(":") ? inside.slice(inside.indexOf(":") + 1).trim() : "";
    return kind ? [{ kind, from: found.index, to: found.index + found[0].length, words }] : [];
  });
}

/** Words without their time stamp, marks and blanks around. */
export function bare(text: string): string {
  return text
    .trim()
    .replace(STAMP, "")
    .replace(BRACKETS, (whole, inside: string) => (kindOf(inside) ? "" : whole))
    .replace(/\s+/g, " ")
    .trim();
}

/** The last sentence of a text, or all of it. */
function lastSentence(text: string): string {
  return (
    text
      .split(/(?<=[.!?…»])\s+(?=[\p{Lu}«[])/u)
      .at(-1)
      ?.trim() ?? ""
  );
}

/** The words a mark is about: for what is left to do those after it, for what is to be verified those before it. */
function about(kind: JotKind, before: string, after: string): string {
  const [first, second] = kind === "verify" ? [lastSentence(before), after] : [after, lastSentence(before)];
  return (first || second).slice(0, SHOWN);
}

/** The marks of a text, in their order. */
export function jottingsOf(text: string): Jotting[] {
  return marksIn(text).map(({ kind, from, to, words }) => {
    const before = text
      .slice(Math.max(0, from - FAR), from)
      .split("\n")
      .at(-1)!;
    const rest = text.slice(to, to + FAR).split("\n")[0]!;
    const next = marksIn(rest)[0]?.from ?? -1;
    const after = [kind === "verify" ? "" : words, bare(next < 0 ? rest : rest.slice(0, next))];
    return { kind, from, to, text: about(kind, bare(before), after.filter(Boolean).join(" ")) };
  });
}

/** What a line says is left to do, by the mark before a place in it, else its first; null when it has none. */
export function leftToDo(line: string, at = 0): Jotting | null {
  const marks = jottingsOf(line).filter((jotting) => jotting.kind === "followup");
  return marks.filter((jotting) => jotting.from <= at).at(-1) ?? marks[0] ?? null;
}

/** A stretch that takes a mark away with one blank beside it. */
export function withoutMark(text: string, from: number, to: number): { from: number; to: number } {
  if (/[ \t]/.test(text[to] ?? "")) return { from, to: to + 1 };
  return /[ \t]/.test(text[from - 1] ?? "") ? { from: from - 1, to } : { from, to };
}

/** What marks a line at a place: after what is selected, apart from the words beside it. */
export function marked(line: string, at: number, kind: JotKind): LineEdit {
  const glued = at > 0 && !/\s/.test(line[at - 1]!);
  const followed = /^[\s.,;:!?)\]»]/.test(line.slice(at));
  const insert = `${glued ? " " : ""}${MARKS[kind]}${followed ? "" : " "}`;
  return { from: at, to: at, insert, cursor: insert.length };
}

/** Where the quotation ends at whose last word the cursor stands: after its closing marks; null where it stands elsewhere. */
export function endOfQuotation(line: string, at: number): number | null {
  const before = line.slice(0, at);
  if (before.lastIndexOf("«") <= before.lastIndexOf("»")) return null;
  const close = /^\s*»/.exec(line.slice(at));
  return close && at + close[0].length;
}

/**
 * Their own words: the selection between « », taken out of them when it is; without one, quotation marks opened at
 * the cursor, or closed when it stands in open ones.
 */
export function quotation(line: string, from: number, to: number): LineEdit {
  const chosen = line.slice(from, to);
  if (chosen.trim()) {
    const lead = /^\s*/.exec(chosen)![0];
    const trail = /\s*$/.exec(chosen)![0];
    const words = chosen.trim();
    const inside = /^«\s*(.*?)\s*»$/s.exec(words)?.[1];
    const insert = `${lead}${inside ?? `«${NARROW}${words}${NARROW}»`}${trail}`;
    return { from, to, insert, cursor: insert.length - trail.length };
  }
  const before = line.slice(0, from);
  if (before.lastIndexOf("«") > before.lastIndexOf("»")) {
    const close = /^\s*»/.exec(line.slice(from));
    if (close) return { from, to: from + close[0].length, insert: `${NARROW}»`, cursor: 2 };
    const blanks = /\s*$/.exec(before)![0].length;
    return { from: from - blanks, to: from, insert: `${NARROW}» `, cursor: 3 };
  }
  const glue = before && !/[\s([]$/.test(before) ? " " : "";
  const insert = `${glue}«${NARROW}${NARROW}»`;
  return { from, to: from, insert, cursor: glue.length + 2 };
}
