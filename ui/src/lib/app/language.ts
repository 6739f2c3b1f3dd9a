// The window in another language: chosen once, kept for the next time, and the page shown anew in it.
import { ask, commands } from "../api";
import { lang, type Lang } from "./i18n";
import { session } from "./session.svelte";

/** Speaks another language from here on; what is unsaved is saved first. */
export async function chooseLanguage(wanted: Lang): Promise<void> {
  if (wanted === lang() || !(await session.mayLeave())) return;
  const done = await session.attempt(async () => {
    await ask(commands.languageChoose(wanted));
    return true;
  });
  // Words stand in more places than a screen can be told to write again.
  if (done) location.reload();
}
