// The path of an interview, from planned to validated, and what may stand beside it.
import type { Status } from "../api";

/** The path, in order. The two ways of validating end it. */
export const PATH: readonly Status[] = [
  "a_planifier",
  "propose",
  "planifie",
  "tenu",
  "redige",
  "envoye",
  "amende",
  "valide",
  "valide_tacite",
];
/** Beside the path. */
export const ASIDE: readonly Status[] = ["reporte", "sans_reponse", "refuse", "annule"];
/** All of them, in the order they are shown. */
export const ALL_STATUSES: readonly Status[] = [...PATH, ...ASIDE];

/** Whether an interview left the path. */
export function isAside(status: Status): boolean {
  return ASIDE.includes(status);
}

/** Whether its record is validated, explicitly or tacitly. */
export function isDone(status: Status): boolean {
  return status === "valide" || status === "valide_tacite";
}

/** The steps shown at the head of an interview: those before the meeting, or those after it. A record that was validated by
 *  word of mouth was never sent: that step is not shown as done. */
export function stepsShown(status: Status, sentOn: string | null = null): Status[] {
  const at = PATH.indexOf(status);
  if (at >= 0 && at < PATH.indexOf("tenu")) return ["a_planifier", "propose", "planifie", "tenu"];
  const steps: Status[] = ["tenu", "redige"];
  const past = at > PATH.indexOf("envoye");
  if (!past || sentOn !== null) steps.push("envoye");
  if (status === "amende") steps.push("amende");
  return [...steps, status === "valide_tacite" ? "valide_tacite" : "valide"];
}

/** What comes next on the path, as the main action of an interview; null at its end. */
export function nextStep(status: Status): Status | null {
  switch (status) {
    case "a_planifier":
    case "propose":
    case "reporte":
    case "sans_reponse":
      return "planifie";
    case "planifie":
      return "tenu";
    case "tenu":
      return "redige";
    case "redige":
      return "envoye";
    case "envoye":
    case "amende":
      return "valide";
    default:
      return null;
  }
}
