// Which interviews are shown: the filter as it is saved, and the rows made ready once so that a key typed costs little.
import type { InterviewFilter, InterviewRow } from "../api";
import { briefDay, day } from "../app/format";
import { fold } from "../search/fold";
import { onADay } from "../app/month";

/** An interview as the screens list it: what each needs of it, worked out once when it comes in. */
export type Listed = {
  row: InterviewRow;
  /** Its date in words, its month cut short; whether that is a day of the calendar; what finds it. */
  day: string;
  dated: boolean;
  words: string;
};

const COLLATOR = new Intl.Collator("fr");

/** A filter that lets everything through. */
export function emptyFilter(): InterviewFilter {
  return {
    query: "",
    statuses: [],
    sphereIds: [],
    spaceIds: [],
    facilitators: [],
    territories: [],
    toChase: false,
  };
}

/** How many of its parts keep something out. */
export function parts(filter: InterviewFilter): number {
  const lists = [filter.statuses, filter.sphereIds, filter.spaceIds, filter.facilitators, filter.territories];
  return (
    lists.filter((list) => list.length > 0).length + (filter.toChase ? 1 : 0) + (filter.query.trim() ? 1 : 0)
  );
}

const sameList = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((one) => b.includes(one));

/** Whether two filters let the same through. */
export function sameFilter(a: InterviewFilter, b: InterviewFilter): boolean {
  return (
    fold(a.query) === fold(b.query) &&
    a.toChase === b.toChase &&
    sameList(a.statuses, b.statuses) &&
    sameList(a.sphereIds, b.sphereIds) &&
    sameList(a.spaceIds, b.spaceIds) &&
    sameList(a.facilitators, b.facilitators) &&
    sameList(a.territories, b.territories)
  );
}

/** The words of a text, each after a space, so that " abc" finds those that begin so. */
function spacedWords(text: string): string {
  return ` ${fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(" ")}`;
}

/** The rows made ready; a date is written out once, however many interviews share it. */
export function listed(rows: readonly InterviewRow[]): Listed[] {
  const days = new Map<string, { whole: string; brief: string }>();
  return rows.map((row) => {
    const date = row.date ?? "";
    if (!days.has(date)) days.set(date, { whole: day(row.date), brief: briefDay(row.date) });
    const { whole, brief } = days.get(date)!;
    const text = [
      row.organisation,
      ...row.persons,
      ...row.facilitators,
      row.code,
      row.territory,
      row.place,
      whole,
    ];
    return { row, day: brief, dated: onADay(row.date), words: spacedWords(text.join(" ")) };
  });
}

/** Those that a filter lets through, in their order. Within a part any value will do; every part must agree. */
export function sifted(all: readonly Listed[], filter: InterviewFilter): Listed[] {
  const asked = spacedWords(filter.query)
    .split(" ")
    .filter(Boolean)
    .map((word) => ` ${word}`);
  const none = (list: readonly string[]) => list.length === 0;
  const { statuses, sphereIds, spaceIds, facilitators, territories, toChase } = filter;
  return all.filter(
    ({ row, words }) =>
      (none(statuses) || statuses.includes(row.status)) &&
      (none(sphereIds) || sphereIds.includes(row.sphereId)) &&
      (none(spaceIds) || row.spaceIds.some((id) => spaceIds.includes(id))) &&
      (none(facilitators) || row.facilitators.some((name) => facilitators.includes(name))) &&
      (none(territories) || territories.includes(row.territory)) &&
      (!toChase || row.toChase !== null) &&
      asked.every((word) => words.includes(word)),
  );
}

/** The values that occur, each once, in the order of the language. */
export function distinct(values: Iterable<string>): string[] {
  return [...new Set(values)].filter(Boolean).sort(COLLATOR.compare);
}

/** Names typed with commas between them, each once. */
export function namesIn(typed: string): string[] {
  const names = typed.split(/[,;]/).map((name) => name.trim());
  return [...new Set(names)].filter(Boolean);
}
