// Days told from today: « demain », « mardi prochain », « dans dix jours », « fin du mois », in French and in English.
import { dayAfter } from "./month";

const WEEKDAYS: readonly (readonly string[])[] = [
  ["lundi", "monday"],
  ["mardi", "tuesday"],
  ["mercredi", "wednesday"],
  ["jeudi", "thursday"],
  ["vendredi", "friday"],
  ["samedi", "saturday"],
  ["dimanche", "sunday"],
];

const FROM_TODAY = new Map(
  Object.entries({
    "avant-hier": -2,
    "avant hier": -2,
    hier: -1,
    yesterday: -1,
    "aujourd'hui": 0,
    today: 0,
    demain: 1,
    tomorrow: 1,
    "apres-demain": 2,
    "apres demain": 2,
    "day after tomorrow": 2,
  }),
);

const NUMBERS = new Map(
  Object.entries({
    ...{ un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10 },
    ...{ onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15, vingt: 20, trente: 30 },
    ...{ a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, seven: 7, eight: 8, nine: 9, ten: 10 },
    ...{ eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, twenty: 20, thirty: 30 },
  }),
);

/** Farther than this is a slip of the hand. */
const FARTHEST = 1000;

/** How many days from one to another. */
export function apart(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The day of the week a word means, from 0 for Monday: three letters are enough. */
export function weekdayOf(word: string): number | null {
  const found = WEEKDAYS.flatMap((names, i) => (names.some((name) => name.startsWith(word)) ? [i] : []));
  return word.length >= 3 && found.length === 1 ? found[0]! : null;
}

const weekdayAt = (day: string) => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

/** The first such day of the week after a day. */
function nextWeekday(weekday: number, after: string): string {
  return dayAfter(after, ((weekday - weekdayAt(after) + 6) % 7) + 1);
}

/** The same day so many months later; the last of its month where that has fewer days. */
export function inMonths(day: string, by: number): string {
  const at = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  at.setUTCMonth(at.getUTCMonth() + by + 1, 0);
  const last = at.getUTCDate();
  at.setUTCDate(Math.min(Number(day.slice(8)), last));
  return at.toISOString().slice(0, 10);
}

const lastOf = (day: string) => dayAfter(inMonths(`${day.slice(0, 7)}-01`, 1), -1);

function ends(text: string, today: string): string | null {
  if (!/^(?:a la )?fin|^(?:at )?(?:the )?end of/.test(text)) return null;
  if (/(?:mois prochain|next month)$/.test(text)) return lastOf(inMonths(`${today.slice(0, 7)}-01`, 1));
  if (/ (?:du|de|ce|this|the|of) ?(?:mois|month)$|^fin mois$/.test(text)) return lastOf(today);
  if (/(?:annee|year)$/.test(text)) return `${today.slice(0, 4)}-12-31`;
  // A working week ends on Friday.
  if (/(?:semaine|week)$/.test(text)) return nextWeekday(4, dayAfter(today, -1));
  return null;
}

function away(text: string, today: string): string | null {
  const parts =
    /^(?:(dans|sous|d'ici|in|within|il y a) )?(\d+|[a-z]+) (j|jours?|days?|semaines?|weeks?|mois|months?|ans?|years?)( ago)?$/.exec(
      text,
    );
  if (!parts || !(parts[1] || parts[4])) return null;
  const n = NUMBERS.get(parts[2]!) ?? Number(parts[2]);
  if (!(n >= 0 && n <= FARTHEST)) return null;
  const by = parts[1] === "il y a" || parts[4] ? -n : n;
  if (/^(j|d)/.test(parts[3]!)) return dayAfter(today, by);
  if (/^(s|w)/.test(parts[3]!)) return dayAfter(today, by * 7);
  return inMonths(today, /^m/.test(parts[3]!) ? by : by * 12);
}

function named(text: string, today: string): string | null {
  const parts =
    /^(?:(ce|this|next|last) )?([a-z]{3,})\.?(?: (prochain|qui vient|dernier|passe|en huit|en quinze))?$/.exec(
      text,
    );
  const weekday = parts ? weekdayOf(parts[2]!) : null;
  if (!parts || weekday === null) return null;
  // Said on a Tuesday, « mardi » is the next one: today has a word of its own.
  if (parts[1] === "last" || parts[3] === "dernier" || parts[3] === "passe") {
    return dayAfter(nextWeekday(weekday, dayAfter(today, -1)), -7);
  }
  const next = nextWeekday(weekday, today);
  if (parts[3] === "en huit") return dayAfter(next, 7);
  return parts[3] === "en quinze" ? dayAfter(next, 14) : next;
}

/** The day that folded words mean on the day of today; null when they mean none. */
export function spoken(text: string, today: string): string | null {
  const by = FROM_TODAY.get(text);
  if (by !== undefined) return dayAfter(today, by);
  return away(text, today) ?? ends(text, today) ?? named(text, today);
}
