// What was chosen in the palette lately, by ids that say nothing of the dossier: remembered on this machine only.
const KEY = "croisee.palette";
const MOST = 40;

/** The ids of what was chosen, the last one first. */
export function used(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter((one): one is string => typeof one === "string") : [];
  } catch {
    return [];
  }
}

/** Remembers that this was chosen. */
export function use(id: string): void {
  const ids = [id, ...used().filter((one) => one !== id)].slice(0, MOST);
  localStorage.setItem(KEY, JSON.stringify(ids));
}
