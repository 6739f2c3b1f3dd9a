// Notes and guide alone on the whole screen: nothing else is shown, nothing interrupts.
import { getCurrentWindow } from "@tauri-apps/api/window";
import { session } from "../../app/session.svelte";

/** Begins or ends being alone with the notes; the window follows where the system lets it. */
export function beAlone(alone: boolean): void {
  if (session.alone === alone) return;
  session.alone = alone;
  // A window that stays as it is hides no words: the notes fill it all the same.
  getCurrentWindow()
    .setFullscreen(alone)
    .catch(() => undefined);
}
