// What is in the bin, by the day on which it was deleted, and what of it holds some words.
import type { TrashItem } from "../api";
import { localDay } from "../versions/days";
import { fold } from "../search/fold";

export type Day = { day: string; items: TrashItem[] };

/** The items by day, in their order. */
export function byDay(items: TrashItem[]): Day[] {
  const days: Day[] = [];
  for (const item of items) {
    const day = localDay(item.at);
    const last = days.at(-1);
    if (last?.day === day) last.items.push(item);
    else days.push({ day, items: [item] });
  }
  return days;
}

/** Those that say all the words asked for, accents and case aside. */
export function wanted(items: TrashItem[], query: string, kind: string): TrashItem[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return items.filter((item) => {
    const said = fold(`${item.title} ${item.aside}`);
    return (!kind || item.kind === kind) && words.every((word) => said.includes(word));
  });
}
