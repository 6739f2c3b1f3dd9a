// Which interviews have not been held yet, and for which a call may still be begun.
import type { Status } from "../../api";

const BEFORE: readonly Status[] = ["a_planifier", "propose", "planifie", "reporte", "sans_reponse"];

/** Whether the interview is still to be held. */
export function notHeldYet(status: Status): boolean {
  return BEFORE.includes(status);
}

/** Whether a call may be begun: before the interview, or to go on with one just held. */
export function mayCall(status: Status): boolean {
  return notHeldYet(status) || status === "tenu";
}
