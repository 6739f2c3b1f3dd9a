// The few words that a cell may hold: kinds, statuses, volets.
import { ask, commands, type InventoryField, type InventoryKind } from "../api";
import { t } from "../app/i18n";
import { session } from "../app/session.svelte";

export const KINDS: readonly InventoryKind[] = ["besoin", "urgence", "relance", "reseau"];
export const STATUSES = ["ouvert", "a_verifier", "clos", ""] as const;

export type Option = { value: string; label: string };

/** A status in words; what is said of none. */
export function statusWord(status: string): string {
  return status ? t(`inv-status-${status}`) : t("inv-status-none");
}

/** How far an entry may be told by itself: as its origin says, its words alone, not at all. */
export const OWN = ["", "sphere", "non_citable"] as const;

/** Of a degree, what it comes to for an entry. */
export function ownLevel(degree: string): (typeof OWN)[number] {
  if (degree === "non_citable") return degree;
  return degree === "sphere" || degree === "anonyme" ? "sphere" : "";
}

export function ownWord(degree: string): string {
  return t(`inv-own-${ownLevel(degree) || "none"}`);
}

/** The volets of the framework, each with what it is part of. */
export async function volets(): Promise<Option[]> {
  const all = (await session.attempt(() => ask(commands.volets()))) ?? [];
  return all.map((volet) => ({ value: volet.id, label: volet.name }));
}

/** What a field may hold, for an entry of that kind. */
export async function choices(field: InventoryField, kind: InventoryKind | null): Promise<Option[]> {
  if (field === "kind") return KINDS.map((value) => ({ value, label: t(`inv-kind-${value}`) }));
  if (field === "status") return STATUSES.map((value) => ({ value, label: statusWord(value) }));
  const all = await volets();
  return kind === "reseau" ? [{ value: "", label: t("inv-none") }, ...all] : all;
}
