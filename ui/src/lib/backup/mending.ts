// What can be done about a file that cannot be read: its backups, and what is left of it.
import { ask, commands } from "../api";
import { t } from "../app/i18n";
import type { session as Session } from "../app/session.svelte";
import { backing } from "./backing.svelte";

/** Offers it beside the refusal that was just told; where `known` only if the file has backups: then it was a dossier. */
export async function offerMending(session: typeof Session, known: boolean): Promise<void> {
  const told = session.trouble;
  const found = await ask(commands.damaged()).catch(() => null);
  if (!found || session.trouble !== told || (known && found.backups.length === 0)) return;
  session.offer({ label: t("damaged-mend"), run: () => (backing.damaged = true) });
}
