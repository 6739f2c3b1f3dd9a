// Where one is, in words: the window's title, and what is told to whoever does not see that the screen changed.
import { session } from "./session.svelte";

const PROGRAM = "Croisée";

/** The window's title: the screen, the dossier, the program, each once. */
export function windowTitle(screen: string, dossier: string): string {
  return [...new Set([screen, dossier, PROGRAM])].filter(Boolean).join(" — ");
}

class Place {
  /** The title of the screen one is on. */
  title = $state("");

  /** A screen shows its title; returns what is to be done when it goes. */
  enter(title: string): () => void {
    const dossier = session.dossier?.title ?? "";
    this.title = title;
    document.title = windowTitle(title, dossier);
    return () => {
      document.title = windowTitle("", session.dossier?.title ?? "");
    };
  }
}

export const place = new Place();
