// What is left to do once the file of the open dossier is gone from its place: what was saved is kept in another.
import { ask, commands } from "../api";
import { t } from "./i18n";
import type { session as Session } from "./session.svelte";

/** Offers it beside the refusal that was just told, until the user has done so. */
export function offerCopy(session: typeof Session): void {
  const told = session.trouble;
  const run = async (): Promise<void> => {
    const path = await session.attempt(() => ask(commands.dossierCopy()));
    if (path) return session.say(t("copy-saved", { path }));
    if (path !== null || !told) return;
    session.warn(told);
    offerCopy(session);
  };
  session.offer({ label: t("copy-save"), run: () => void run() });
}
