// What a statement can begin with: the words of a cell, of a row, or of two groups that face each other.
import { ask, commands, type CrossingQuery, type CrossingQuote, type Sense } from "../api";

/** Words offered for a statement: taken or not, and in what sense. */
export type Offer = { quote: CrossingQuote; who: string; sense: Sense; taken: boolean };
/** Words of one group, and how many more it has than are offered. */
export type Offers = { name: string; offers: Offer[]; more: number };
/** Where a statement begins: a theme, and the columns whose words it takes, in a sense each. */
export type Start = {
  query: CrossingQuery;
  themeId: string;
  theme: string;
  /** Empty for the whole row. */
  columns: string[];
  /** The columns that face them. */
  against: string[];
};

/** The words of the places that a statement begins from; each stands once, where it is found first. */
export async function offered(start: Start, rest: string): Promise<Offers[]> {
  const places: { column: string | null; sense: Sense }[] =
    start.columns.length === 0
      ? [{ column: null, sense: "appuie" }]
      : [
          ...start.columns.map((column) => ({ column, sense: "appuie" as const })),
          ...start.against.map((column) => ({ column, sense: "contredit" as const })),
        ];
  const cells = await Promise.all(
    places.map(({ column }) => ask(commands.crossingCell(start.query, start.themeId, column))),
  );
  const met = new Set<string>();
  return cells.map((cell, at) => ({
    name: cell.column?.name ?? rest,
    more: cell.groups.reduce((sum, group) => sum + group.more, 0),
    offers: cell.groups.flatMap((group) =>
      group.quotes
        .filter((quote) => !met.has(quote.excerptId) && met.add(quote.excerptId))
        // Who begins says whose words carry the claim: taken by themselves, they would carry what they never said.
        .map((quote) => ({ quote, who: group.organisation, sense: places[at]!.sense, taken: false })),
    ),
  }));
}

/** How many organisations the words taken let bear on the claim, by sense. */
export function bearing(groups: Offers[]): { sense: Sense; n: number }[] {
  const chosen = groups.flatMap((group) => group.offers).filter((offer) => offer.taken);
  return (["appuie", "nuance", "contredit"] as const)
    .map((sense) => ({
      sense,
      n: new Set(chosen.filter((offer) => offer.sense === sense).map((offer) => offer.who)).size,
    }))
    .filter(({ n }) => n > 0);
}

/** The words taken, as they are sent. */
export function taken(groups: Offers[]): { excerptId: string; sense: Sense }[] {
  return groups.flatMap((group) =>
    group.offers
      .filter((offer) => offer.taken)
      .map((offer) => ({ excerptId: offer.quote.excerptId, sense: offer.sense })),
  );
}
