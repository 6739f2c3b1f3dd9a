// The screen one was on in each dossier, to be there again when it is opened: remembered on this machine only.
import type { View } from "./views";

const KEY = "croisee.places";
const MOST = 12;
/** A screen that is a moment of the work, not a place in the dossier. */
const PASSING = new Set<View["name"]>(["home", "import", "help"]);

function kept(): [string, View][] {
  try {
    const places: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(places) ? (places as [string, View][]) : [];
  } catch {
    return [];
  }
}

/** The view without what it was asked to begin: a form is not opened again by itself. */
function still(view: View): View {
  const place: Record<string, unknown> = { ...view };
  for (const asked of ["add", "write", "exporting", "excerptId", "found", "statementId", "added", "part"])
    delete place[asked];
  return place as View;
}

/** Remembers where one is in the dossier of that path. */
export function rememberPlace(path: string, view: View): void {
  if (PASSING.has(view.name)) return;
  const places = [[path, still(view)], ...kept().filter(([other]) => other !== path)].slice(0, MOST);
  localStorage.setItem(KEY, JSON.stringify(places));
}

/** Where one was in it; its first screen where nothing is remembered. */
export function lastPlace(path: string): View {
  const view = kept().find(([other]) => other === path)?.[1];
  return view && typeof view.name === "string" ? view : { name: "overview" };
}
