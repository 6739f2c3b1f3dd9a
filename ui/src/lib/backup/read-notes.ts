// Which notes on where a dossier stands were read: said again only when they say something else.

const KEY = "croisee-place-notes";

function all(): Record<string, string> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "{}") as Record<string, string>;
  } catch {
    // Notes that cannot be read were not.
    return {};
  }
}

/** Whether this was read of the dossier at this path. */
export function wasRead(path: string, said: string): boolean {
  return all()[path] === said;
}

/** Keeps that it was. */
export function readNote(path: string, said: string): void {
  localStorage.setItem(KEY, JSON.stringify({ ...all(), [path]: said }));
}
