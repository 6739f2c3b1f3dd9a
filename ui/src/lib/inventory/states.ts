// What two states of the inventory make of each other, in numbers as they are written.
import type { InventoryPublished } from "../api";
import { count } from "../app/format";

/** The sum of counts; null where nothing of them is known. */
export function sum(counts: readonly (number | null)[] | undefined): number | null {
  const known = (counts ?? []).filter((n): n is number => n !== null);
  return known.length > 0 ? known.reduce((all, n) => all + n, 0) : null;
}

/** « +73 », « −2 », « = »; nothing where either is not known. */
export function difference(before: number | null, after: number | null): string {
  if (before === null || after === null) return "";
  const n = after - before;
  return n === 0 ? "=" : `${n > 0 ? "+" : "−"}${count(Math.abs(n))}`;
}

/** The difference of the sums, where both count the same kinds: one that was not published is no zero. */
export function differenceOfSums(
  before: readonly (number | null)[] | undefined,
  after: readonly (number | null)[] | undefined,
): string {
  const same = before?.every((n, at) => (n === null) === (after?.[at] == null)) ?? false;
  return same ? difference(sum(before), sum(after)) : "";
}

/** The two days one looks at first: those of the first and the last published state, else a month up to today. */
export function span(states: readonly InventoryPublished[], today: string): [string, string] {
  const days = states.map(({ date }) => date).filter((date) => /^\d{4}-\d{2}-\d{2}$/.test(date));
  const [first, last] = [days[0], days.at(-1)];
  if (first && last && first !== last) return [first, last];
  if (first) return first < today ? [first, today] : [today, first];
  const month = new Date(Date.parse(today) - 30 * 86_400_000).toISOString().slice(0, 10);
  return [month, today];
}
