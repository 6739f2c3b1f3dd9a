// Versions by the day on which they were reached, as the reader's clock has it.
import type { Version } from "../api";

export type Day = { day: string; versions: Version[] };

/** The day of a moment here, as "2020-03-24". */
export function localDay(at: string): string {
  const date = new Date(at);
  const two = (n: number) => String(n).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The versions by day, in their order; those of which nobody knows the day last. */
export function byDay(versions: Version[]): Day[] {
  const days: Day[] = [];
  for (const version of versions) {
    const day = version.at ? localDay(version.at) : "";
    const last = days.at(-1);
    if (last?.day === day) last.versions.push(version);
    else days.push({ day, versions: [version] });
  }
  return days;
}
