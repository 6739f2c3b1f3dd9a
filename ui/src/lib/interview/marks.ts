// What the notes show over their plain text: question headings, time stamps, and the marks under excerpts.
import type { Excerpt, GuideEntry, Place, Theme } from "../api";
import { t } from "../app/i18n";

/** A line that opens the answer to a question of the guide, known or not: as the core reads it. */
export const QUESTION_LINE = /^\[Q:([A-Za-z0-9][A-Za-z0-9._-]{0,63})\]\s*$/;
/** A time at the beginning of a paragraph: of the clock, or since the call began, with or without hours. */
export const STAMP = /^\d{1,2}:\d{2}(?::[0-5]\d)?(?=[ \t\u00a0\u202f])/;

/** A stretch of the notes to be marked: colour by axis, level by how many it overlaps. */
export type Mark = { id: string; from: number; to: number; axis: number; level: number; secret: boolean };

/** The code of the question a line opens, or null. */
export function questionOf(line: string): string | null {
  return QUESTION_LINE.exec(line)?.[1] ?? null;
}

/** The axes of the framework in their order, as the marks' colours are given out: 1, 2, 3, then again. */
export function axisColour(axes: readonly string[], axis: string | null): number {
  const at = axis === null ? -1 : axes.indexOf(axis);
  return at < 0 ? 0 : (at % 3) + 1;
}

/** The axes that themes name, in the order of their codes. */
export function axesOf(themes: readonly Theme[]): string[] {
  return [
    ...new Set(themes.map((theme) => theme.axis).filter((axis): axis is string => axis !== null)),
  ].sort();
}

/** The marks of excerpts in a text of that length. A lost or impossible anchor has none. */
export function marksOf(excerpts: readonly Excerpt[], axes: readonly string[], length: number): Mark[] {
  const placed = excerpts
    .filter((e) => !e.lost && e.start !== null && e.end !== null && e.start < e.end && e.end <= length)
    .map((e) => ({
      id: e.id,
      from: e.start!,
      to: e.end!,
      axis: axisColour(axes, e.themes[0]?.axis ?? null),
      level: 0,
      secret: e.reads.degree === "non_citable",
    }))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  for (const [i, mark] of placed.entries()) {
    const taken = new Set(
      placed
        .slice(0, i)
        .filter((before) => before.to > mark.from)
        .map((before) => before.level),
    );
    while (taken.has(mark.level)) mark.level += 1;
  }
  return placed;
}

/** Excerpts where a save of the notes left them, in that order; those it does not name are gone, those only it names come with the next look. */
export function placed(excerpts: readonly Excerpt[], places: readonly Place[]): Excerpt[] {
  const known = new Map(excerpts.map((e) => [e.id, e]));
  return places.flatMap((place) => {
    const excerpt = known.get(place.id);
    return excerpt ? [{ ...excerpt, ...place }] : [];
  });
}

/** Excerpts with their places carried by `move` from the text they were measured on to the one on screen. */
export function carried(excerpts: readonly Excerpt[], move: (at: number, side: 1 | -1) => number): Excerpt[] {
  return excerpts.map((e) => {
    if (e.lost || e.start === null || e.end === null) return e;
    const start = move(e.start, 1);
    return { ...e, start, end: Math.max(start, move(e.end, -1)) };
  });
}

/** The question under which a line stands, that line and those above it given upwards. */
export function questionAbove(upwards: Iterable<string>): string | null {
  for (const line of upwards) {
    const code = questionOf(line);
    if (code) return code;
  }
  return null;
}

/** The question of the guide that a code means, whatever its capitals. */
export function questionIn(guide: readonly GuideEntry[], code: string): GuideEntry | undefined {
  return guide.find((entry) => entry.code.toLowerCase() === code.toLowerCase());
}

/** How a question is titled in the notes: its number and its words; a code that the guide lacks is said to be unknown. */
export function questionTitle(guide: readonly GuideEntry[], code: string): string {
  const entry = questionIn(guide, code);
  return entry ? `${guide.indexOf(entry) + 1}. ${entry.question}` : t("question-unknown", { code });
}

/** Notes as they are read elsewhere than on their sheet: questions by their titles instead of their codes. */
export function notesAsRead(guide: readonly GuideEntry[], notes: string): string {
  return notes.replace(/^\[Q:.*$/gm, (line) => {
    const code = questionOf(line);
    return code && questionIn(guide, code) ? questionTitle(guide, code) : line;
  });
}

/** Notes as they are kept, out of what was read so: lines that are a title of the guide open its question again. */
export function notesAsKept(guide: readonly GuideEntry[], text: string): string {
  const bare = (line: string) => line.replace(/\s+/g, " ").trim();
  const codes = new Map(guide.map((entry) => [bare(questionTitle(guide, entry.code)), entry.code]));
  return text.replace(/^\d+\..*$/gm, (line) => {
    const code = codes.get(bare(line));
    return code === undefined ? line : `[Q:${code}]`;
  });
}

/** A question that notes open, and the place of its line. */
export type Opened = { code: string; at: number };

/** The questions that notes open, in their order, known or not. */
export function questionsOf(notes: string): Opened[] {
  return [...notes.matchAll(/^\[Q:.*$/gm)].flatMap((found) => {
    const code = questionOf(found[0]);
    return code ? [{ code, at: found.index }] : [];
  });
}
