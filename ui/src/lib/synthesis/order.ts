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

/** Before which statement one goes when moved a step: null is the end, undefined is nowhere. */
export function beforeOf(list: readonly Statement[], id: string, step: 1 | -1): string | null | undefined {
  const at = list.findIndex((statement) => statement.id === id);
  const to = at + step;
  if (at < 0 || to < 0 || to >= list.length) return undefined;
  return step < 0 ? list[to]!.id : (list[to + 1]?.id ?? null);
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
