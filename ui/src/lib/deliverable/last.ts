// Which deliverable of a space was on screen last, to be there again when one comes back to its pages.

const last = new Map<string, string | null>();
const key = (dossier: string, spaceId: string) => `${spaceId} ${dossier}`;

/** A deliverable is on screen: it was found. */
export function shown(dossier: string, spaceId: string, deliverableId: string | null): void {
  last.set(key(dossier, spaceId), deliverableId);
}

/** The one to come back to; the first where none was. Forgotten until it is shown again: it may be gone meanwhile. */
export function lastShown(dossier: string, spaceId: string): string | null {
  const id = last.get(key(dossier, spaceId)) ?? null;
  last.delete(key(dossier, spaceId));
  return id;
}
