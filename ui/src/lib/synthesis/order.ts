// Statements in their sections, and where one goes when it is moved by hand.
import type { Carrier, Sense, Statement } from "../api";

export type Section = { code: string; title: string; statements: Statement[] };

/** Sections with their statements in order; statements of no known section come last, none is lost. */
export function bySection(
  sections: readonly { code: string; title: string }[],
  statements: readonly Statement[],
  others: string,
): Section[] {
  const sorted = [...statements].sort((a, b) => a.rank - b.rank || a.number - b.number);
  const known = new Set(sections.map((section) => section.code));
  const made = sections.map((section) => ({
    ...section,
    statements: sorted.filter((statement) => statement.section === section.code),
  }));
  const rest = sorted.filter((statement) => !known.has(statement.section));
  return rest.length > 0 ? [...made, { code: "", title: others, statements: rest }] : made;
}

/** Where a statement goes: a section, and before which statement of it; null is its end. */
export type Place = { section: string; before: string | null };

/** Where a statement goes when moved a step: within its section, or into the next one beyond its ends; undefined is nowhere. */
export function placeOf(sections: readonly Section[], id: string, step: 1 | -1): Place | undefined {
  const here = sections.find((section) => section.statements.some((one) => one.id === id));
  if (!here) return undefined;
  const at = here.statements.findIndex((one) => one.id === id);
  const to = at + step;
  if (to < 0 || to >= here.statements.length) return besides(sections, id, step);
  const before = step < 0 ? here.statements[to]!.id : (here.statements[to + 1]?.id ?? null);
  return { section: here.code, before };
}

/** Where a statement goes when moved into the section before or after its own; undefined is nowhere. */
export function besides(sections: readonly Section[], id: string, step: 1 | -1): Place | undefined {
  const from = sections.findIndex((section) => section.statements.some((one) => one.id === id));
  const next = from < 0 ? undefined : sections[from + step];
  // What no section takes stands under a heading that is none: nothing can be put there by hand.
  if (!next?.code) return undefined;
  return { section: next.code, before: step > 0 ? (next.statements[0]?.id ?? null) : null };
}

/** As much of the sections as `most` statements make; empty sections stay in their places before the cut. */
export function upTo(sections: readonly Section[], most: number): Section[] {
  const shown: Section[] = [];
  let left = most;
  for (const section of sections) {
    if (left <= 0 && section.statements.length > 0) break;
    shown.push({ ...section, statements: section.statements.slice(0, left) });
    left -= section.statements.length;
    if (left < 0) break;
  }
  return shown;
}

/** The next statement up or down, over all sections. */
export function neighbour(sections: readonly Section[], id: string | null, step: 1 | -1): string | null {
  const all = sections.flatMap((section) => section.statements.map((statement) => statement.id));
  if (id === null) return (step > 0 ? all[0] : all.at(-1)) ?? null;
  return all[all.indexOf(id) + step] ?? id;
}

/** How many organisations carry, nuance or contradict, over all spheres. */
export function totals(carriers: readonly Carrier[]): Record<Sense, number> {
  const sum = (sense: Sense) => carriers.reduce((n, carrier) => n + carrier.senses[sense], 0);
  return { appuie: sum("appuie"), nuance: sum("nuance"), contredit: sum("contredit") };
}
