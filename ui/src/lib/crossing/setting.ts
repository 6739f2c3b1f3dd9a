// What is asked of the crossing, remembered for each dossier while its window lives and at the next opening.
import type { CrossingAcross, CrossingQuery, GapsQuery } from "../api";

export type Tab = "matrix" | "agreements" | "silences" | "gaps";

/** In the order in which they are offered. */
export const TABS: Tab[] = ["matrix", "agreements", "silences", "gaps"];

/** A whole setting of the screen. */
export type Setting = {
  query: CrossingQuery;
  /** Shares of those heard instead of numbers. */
  shares: boolean;
  gaps: GapsQuery;
  tab: Tab;
};

export const ACROSS: CrossingAcross[] = ["sphere", "profil", "echelon", "territoire", "voix", "espace"];
export const LEVELS = ["axe", "volet", "theme"] as const;
export const UNITS = ["organisations", "entretiens"] as const;
export const ORDERS = ["ecart", "reserves", "nombre", "cadre"] as const;
export const SOURCES = ["ecoute", "nemawashi", "suivi", "rencontre"] as const;

/** The first setting: themes against spheres, by organisations heard in interviews, those first that part the worlds. */
export function firstSetting(): Setting {
  return {
    query: {
      across: "sphere",
      level: "theme",
      unit: "organisations",
      order: "ecart",
      spaceId: null,
      sources: ["ecoute", "nemawashi", "suivi"],
      validated: false,
    },
    shares: false,
    gaps: { across: "echelle", scale: null, territory: null, closed: false },
    tab: "matrix",
  };
}

const among = <V>(values: readonly V[], value: unknown, first: V): V =>
  values.includes(value as V) ? (value as V) : first;

/** A setting as it was kept, each part made whole where it is missing or means nothing here. */
export function settingFrom(kept: unknown, spaces: string[]): Setting {
  const first = firstSetting();
  if (typeof kept !== "object" || kept === null) return first;
  const { query, gaps, shares, tab } = kept as Record<string, unknown>;
  const asked = (typeof query === "object" && query !== null ? query : {}) as Record<string, unknown>;
  const lack = (typeof gaps === "object" && gaps !== null ? gaps : {}) as Record<string, unknown>;
  return {
    query: {
      across: among(ACROSS, asked.across, first.query.across),
      level: among(LEVELS, asked.level, first.query.level),
      unit: among(UNITS, asked.unit, first.query.unit),
      order: among(ORDERS, asked.order, first.query.order),
      spaceId: among([null, ...spaces], asked.spaceId, null),
      sources: Array.isArray(asked.sources)
        ? SOURCES.filter((source) => (asked.sources as unknown[]).includes(source))
        : first.query.sources,
      validated: asked.validated === true,
    },
    shares: shares === true,
    gaps: { ...first.gaps, across: among(["echelle", "territoire"], lack.across, "echelle") },
    tab: among(TABS, tab, "matrix"),
  };
}

/** Where a dossier's setting is kept. */
const key = (dossier: string) => `crossing ${dossier}`;

/** The setting a dossier was left with. */
export function recall(dossier: string, spaces: string[]): Setting {
  try {
    return settingFrom(JSON.parse(localStorage.getItem(key(dossier)) ?? "null"), spaces);
  } catch {
    return firstSetting();
  }
}

/** Keeps a setting; where nothing can be kept the next opening begins afresh. */
export function remember(dossier: string, setting: Setting): void {
  try {
    localStorage.setItem(key(dossier), JSON.stringify(setting));
  } catch {
    // A full or refused store costs only the memory of a setting.
  }
}
