// A dossier that can only be read: what writes is disabled, and says why.
import { getContext, setContext } from "svelte";
import { t } from "./i18n";
import { session } from "./session.svelte";

const WRITES = Symbol("writes the dossier");

/** Said by a form while it is made: its fields change the dossier. */
export function writesDossier(): void {
  setContext(WRITES, true);
}

/** Whether the fields here can only be read; call while a component is being made. */
export function lockedHere(): () => boolean {
  const writes = getContext<boolean>(WRITES) ?? false;
  return () => writes && !!session.dossier?.readOnly;
}

/** Why a control that writes is disabled, as attributes of it; none when it is not. */
export function whyLocked(): { title?: string; "aria-description"?: string } {
  if (!session.dossier?.readOnly) return {};
  const why = t("read-only-dossier");
  return { title: why, "aria-description": why };
}
