// The démarche in time, laid out: where each phase and each moment stands between the first day and the last.
import type { Chronology, Moment, MomentKind } from "../api";

export const KINDS: MomentKind[] = ["entretien", "rencontre", "publication", "relais", "diffusion"];

const DAY = 86_400_000;

/** A day as a number: days since 1970. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / DAY);
}

/** What stands together: moments of one kind and one week, the first of which gives the place. */
export type Knot = { kind: MomentKind; at: number; moments: Moment[] };

export type Frieze = {
  first: number;
  last: number;
  phases: { name: string; from: number; to: number; open: boolean; result: string }[];
  lanes: { kind: MomentKind; knots: Knot[] }[];
  months: { at: number; day: string }[];
};

/** Lays the démarche out, places as shares of the whole width; null where nothing has a date. */
export function frieze(chronology: Chronology, shown: readonly MomentKind[] = KINDS): Frieze | null {
  const moments = chronology.moments.filter((m) => shown.includes(m.kind));
  const days = [
    ...moments.map((m) => dayNumber(m.day)),
    ...chronology.phases.flatMap((p) => [dayNumber(p.start), ...(p.end ? [dayNumber(p.end)] : [])]),
  ];
  if (days.length === 0) return null;
  const first = Math.min(...days) - 3;
  const last = Math.max(...days) + 3;
  const share = (day: number): number => (day - first) / (last - first);
  const phases = chronology.phases.map((phase, i) => {
    const next = chronology.phases[i + 1];
    const end = phase.end ?? next?.start ?? null;
    return {
      name: phase.name,
      result: phase.result,
      from: share(dayNumber(phase.start)),
      to: end ? share(dayNumber(end)) : 1,
      open: !end,
    };
  });
  const lanes = KINDS.filter((kind) => shown.includes(kind)).map((kind) => ({
    kind,
    knots: knots(moments.filter((m) => m.kind === kind)).map((group) => ({
      kind,
      at: share(dayNumber(group[0]!.day)),
      moments: group,
    })),
  }));
  return {
    first,
    last,
    phases,
    lanes: lanes.filter((lane) => lane.knots.length > 0),
    months: months(first, last, share),
  };
}

/** Moments of one week stand together: forty-eight dots side by side tell nothing. */
function knots(moments: Moment[]): Moment[][] {
  const out: Moment[][] = [];
  for (const moment of moments) {
    const group = out.at(-1);
    if (group && dayNumber(moment.day) - dayNumber(group[0]!.day) < 5) group.push(moment);
    else out.push([moment]);
  }
  return out;
}

/** A bar and the name that it has no room for keep so far from what stands beside them. */
const GAP = 8;

/**
 * Where the names stand that are wider than their bars: under them, one beside the other or in lines of their own, an
 * earlier one lower, so that a line down to it crosses no other. Null for a name that its bar has room for.
 */
export function namesUnder(
  bars: readonly { from: number; wide: number }[],
  names: readonly number[],
  whole: number,
): ({ left: number; row: number } | null)[] {
  const taken: number[] = [];
  const under = [...bars.entries()].reverse().map(([i, bar]) => {
    const name = names[i] ?? 0;
    if (name + 1.5 * GAP <= bar.wide) return null;
    const left = Math.max(0, Math.min(bar.from, whole - name));
    const free = taken.findIndex((from) => left + name + GAP <= from);
    const row = free < 0 ? taken.length : free;
    taken[row] = left;
    return { left, row };
  });
  return under.reverse();
}

/** Places in their order, so far apart that what stands there does not overlap, none beyond the whole. */
export function apart(places: readonly number[], sizes: readonly number[], whole: number): number[] {
  const between = (i: number) => ((sizes[i - 1] ?? 0) + (sizes[i] ?? 0)) / 2 + GAP / 2;
  const out = [...places];
  for (let i = 1; i < out.length; i += 1) out[i] = Math.max(out[i]!, out[i - 1]! + between(i));
  const last = out.length - 1;
  if (last >= 0) out[last] = Math.min(out[last]!, Math.max(whole, places[last]!));
  for (let i = last; i > 0; i -= 1) out[i - 1] = Math.min(out[i - 1]!, out[i]! - between(i));
  return out;
}

/** The first day of each month in between; of every third month of a long démarche, of each year of a longer one. */
function months(first: number, last: number, share: (day: number) => number): { at: number; day: string }[] {
  const span = last - first;
  const step = span > 1500 ? 12 : span > 500 ? 3 : 1;
  const out: { at: number; day: string }[] = [];
  const begin = new Date(first * DAY);
  let date = new Date(Date.UTC(begin.getUTCFullYear(), begin.getUTCMonth() + 1, 1));
  while (date.getTime() / DAY < last && out.length < 200) {
    if (date.getUTCMonth() % step === 0)
      out.push({ at: share(date.getTime() / DAY), day: date.toISOString().slice(0, 10) });
    date = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1));
  }
  return out;
}
