// The order of sections in an outline, as they are moved by hand: body among body, annexes among annexes.
import type { OutlineEntry } from "../api";

/** What stands where it is, whatever is done: the front and the note of the edition. */
export function isMovable(entry: OutlineEntry): boolean {
  return entry.part === "body" || entry.part === "annex";
}

/** The entries in an order of codes; those that it does not name stay behind what they follow, the note of the edition last. */
export function ordered(outline: readonly OutlineEntry[], codes: readonly string[] | null): OutlineEntry[] {
  if (!codes) return [...outline];
  const place = new Map(codes.map((code, at) => [code, at]));
  const groups: { at: number; entries: OutlineEntry[] }[] = [];
  for (const entry of outline) {
    const at = entry.part === "note" ? codes.length : place.get(entry.code);
    const last = groups.at(-1);
    if (at === undefined && last) last.entries.push(entry);
    else groups.push({ at: at ?? -1, entries: [entry] });
  }
  return groups.sort((a, b) => a.at - b.at).flatMap((group) => group.entries);
}

/** The codes after one was moved a step up or down among its like; null where it is at the end already. */
export function stepped(outline: readonly OutlineEntry[], code: string, step: 1 | -1): string[] | null {
  const part = outline.find((entry) => entry.code === code)?.part;
  const alike = outline.filter((entry) => entry.part === part);
  const at = alike.findIndex((entry) => entry.code === code);
  const other = alike[at + step];
  if (at < 0 || !other) return null;
  const after = step < 0 ? other.code : (alike[at + 2]?.code ?? null);
  return put(outline, code, after);
}

/** The codes after one was put before another of its like, or at their end. */
export function put(outline: readonly OutlineEntry[], code: string, before: string | null): string[] | null {
  const entry = outline.find((one) => one.code === code);
  if (!entry || !isMovable(entry) || code === before) return null;
  const rest = outline.filter((one) => isMovable(one) && one.code !== code);
  const alike = rest.filter((one) => one.part === entry.part);
  const to = before
    ? rest.findIndex((one) => one.code === before && one.part === entry.part)
    : rest.indexOf(alike.at(-1)!) + 1;
  if (to < 0) return null;
  const codes = rest.map((one) => one.code);
  codes.splice(to, 0, code);
  return codes;
}

/** Where a section stands among its like, from 1, and of how many. */
export function placeAmong(outline: readonly OutlineEntry[], code: string): { n: number; all: number } {
  const part = outline.find((entry) => entry.code === code)?.part;
  const alike = outline.filter((entry) => entry.part === part);
  return { n: alike.findIndex((entry) => entry.code === code) + 1, all: alike.length };
}
