// What the palette shows for what was typed: which groups, in which order, and how much of each.
import type { FoundKind } from "../api";
import { t } from "../app/i18n";
import { found } from "./places";
import { answering, type Group, type Ready, type Row } from "./rows";

/** All that the palette may show. */
export type Stock = {
  /** What the present screen offers. */
  screen: Ready[];
  /** The screens and spaces. */
  going: Ready[];
  /** What can be done wherever one is. */
  doing: Ready[];
  /** What has a name. */
  called: Ready[];
  /** The words found. */
  kinds: FoundKind[];
  /** What was chosen lately, the last first. */
  lately: string[];
};

const LATELY = 5;
const HERE = 9;
const MOST = 7;

/** The groups for what was typed; for nothing, what was used last, then all that can be done and gone to. */
export function groupsFor(query: string, stock: Stock): Group[] {
  const groups = query.trim() ? answers(query, stock) : atRest(stock);
  return groups.map(distinct).filter(({ rows }) => rows.length > 0);
}

/** A row stands once in a group, wherever it came from: a list with two of one id is not drawn at all. */
function distinct(group: Group): Group {
  const rows = new Map<string, Row>();
  for (const row of group.rows) if (!rows.has(row.id)) rows.set(row.id, row);
  return { ...group, rows: [...rows.values()] };
}

function atRest({ screen, going, doing, called, lately }: Stock): Group[] {
  const all = new Map([...screen, ...going, ...doing, ...called].map(({ row }) => [row.id, row]));
  const last = lately.flatMap((id) => all.get(id) ?? []).slice(0, LATELY);
  const shown = new Set(last.map(({ id }) => id));
  const rest = (rows: Ready[]) => rows.map(({ row }) => row).filter(({ id }) => !shown.has(id));
  return [
    { title: t("palette-lately"), rows: last },
    { title: t("palette-here"), rows: rest(screen).slice(0, HERE) },
    { title: t("palette-go"), rows: rest(going) },
    { title: t("palette-do"), rows: rest(doing) },
  ];
}

/** Rows of one name are one row: what the screen's own button does comes first. */
function once(rows: Ready[]): Ready[] {
  const seen = new Set<string>();
  return rows.filter(({ row }) => !seen.has(row.title) && seen.add(row.title));
}

function answers(query: string, { screen, going, doing, called, kinds, lately }: Stock): Group[] {
  const places = answering(query, [...going, ...called], lately, MOST);
  const deeds = answering(query, once([...screen, ...doing]), lately, MOST);
  const go = { title: t("palette-go"), rows: places.rows };
  const act = { title: t("palette-do"), rows: deeds.rows };
  const listed = new Set(places.rows.map((row: Row) => row.id));
  return [
    ...(deeds.best < places.best ? [act, go] : [go, act]),
    ...kinds.map((kind) => ({
      title: t(`found-${kind.kind}`, { n: kind.count }),
      rows: found(kind, listed, query),
      count: kind.count,
    })),
  ];
}
