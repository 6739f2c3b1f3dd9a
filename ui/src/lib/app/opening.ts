// Opening a dossier, from wherever one is: what is unsaved is saved first, and a refusal leaves the open one as it was.
import { ask, commands, Refusal, type Dossier } from "../api";
import { t } from "./i18n";
import { backing } from "../backup/backing.svelte";
import { offerMending } from "../backup/mending";
import { protection } from "../vault/protection.svelte";
import { session } from "./session.svelte";

/** What is no trouble: a box opens that asks what to do. */
const ASKED = ["dossier-protected", "dossier-damaged"];

/** Opens what the call brings, once the place one leaves agrees; true when it is open. */
export async function open(call: () => Promise<Dossier | null>): Promise<boolean> {
  if (session.dossier && !(await session.mayLeave())) return false;
  try {
    const dossier = await call();
    if (!dossier) return false;
    session.enter(dossier);
    return true;
  } catch (error) {
    if (!(error instanceof Refusal && ASKED.includes(error.code))) session.fail(error);
    if (error instanceof Refusal) followUp(error.code);
    return false;
  }
}

/** What can be done about a dossier that did not open, be it the one named when the program started. */
export function followUp(code: string | undefined): void {
  // A passphrase is asked for, which is no trouble.
  if (code === "dossier-protected") protection.unlocking = true;
  // Its last good backup is offered, and what can still be read of it.
  if (code === "dossier-damaged") backing.damaged = true;
  // A file that does not even begin like a dossier may have been one: its backups say so.
  if (code === "dossier-unknown") void offerMending(session, true);
  // A backup that the program keeps is not worked in: a copy of it is.
  if (code === "dossier-backup")
    session.offer({ label: t("backup-open-copy"), run: () => void open(() => ask(commands.backupCopy())) });
  // Somebody else writes to it: it can be read beside them.
  if (code === "dossier-held") offerReading();
}

/** Offers to read beside whoever writes. */
function offerReading(): void {
  session.offer({ label: t("open-to-read"), run: () => void open(() => ask(commands.dossierOpenHeld())) });
}

/** Opens the dossier that the user points at. */
export const openOther = () => open(() => ask(commands.dossierOpen()));

/** Opens a dossier of the recent list. */
export const openRecent = (path: string) => open(() => ask(commands.dossierOpenPath(path)));

/** Opens the demonstration. */
export const openDemo = () => open(() => ask(commands.dossierOpenDemo()));
