// Giving what is filed under a node to the nodes that it becomes: one by one, or by a rule.
import type { FiledExcerpt, FiledUnder, SplitChoices } from "../api";
import { fold } from "../search/fold";

/** Which parts each excerpt goes to, and which part each entry does; what is not named waits. */
export type Given = { excerpts: Record<string, number[]>; entries: Record<string, number> };
/** Excerpts that say some words, said in some world. */
export type Rule = { words: string; sphereId: string; part: number };

/** Whether a rule speaks of an excerpt. */
export function ruled(rule: Rule, excerpt: FiledExcerpt): boolean {
  const said = fold(excerpt.text);
  const words = fold(rule.words).split(/\s+/).filter(Boolean);
  return (
    (words.length > 0 || rule.sphereId !== "") &&
    words.every((word) => said.includes(word)) &&
    (!rule.sphereId || excerpt.sphereId === rule.sphereId)
  );
}

/** The excerpts of a rule that nothing was said of yet. */
export function ruledOf(rule: Rule, excerpts: FiledExcerpt[], given: Given): FiledExcerpt[] {
  return excerpts.filter((one) => !given.excerpts[one.id]?.length && ruled(rule, one));
}

/** The same with one part of one excerpt put on or off. */
export function toggled(given: Given, id: string, part: number): Given {
  const parts = given.excerpts[id] ?? [];
  const now = parts.includes(part) ? parts.filter((one) => one !== part) : [...parts, part].sort();
  return { ...given, excerpts: { ...given.excerpts, [id]: now } };
}

/** How much nothing was said of. */
export function waiting(filed: FiledUnder, given: Given): { excerpts: number; entries: number } {
  return {
    excerpts: filed.excerpts.filter((one) => !given.excerpts[one.id]?.length).length,
    entries: filed.entries.filter((one) => given.entries[one.id] === undefined).length,
  };
}

/** What is given when a part is taken away: those after it move up. */
export function without(given: Given, part: number): Given {
  const moved = (at: number): number => (at > part ? at - 1 : at);
  const excerpts = Object.entries(given.excerpts).map(([id, parts]) => [
    id,
    parts.filter((at) => at !== part).map(moved),
  ]);
  const entries = Object.entries(given.entries).filter(([, at]) => at !== part);
  return {
    excerpts: Object.fromEntries(excerpts),
    entries: Object.fromEntries(entries.map(([id, at]) => [id, moved(at)])),
  };
}

/** As the dossier takes it. */
export function choices(given: Given, rest: number | null): SplitChoices {
  const excerpts = Object.entries(given.excerpts).filter(([, parts]) => parts.length > 0);
  return {
    excerpts: excerpts.map(([id, parts]) => ({ id, parts })),
    entries: Object.entries(given.entries).map(([id, part]) => ({ id, part })),
    rest,
  };
}
