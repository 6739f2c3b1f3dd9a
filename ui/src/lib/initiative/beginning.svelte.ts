// What a new démarche starts from: where the choice stands, and the box that begins the next one from the open dossier.
import type { MethodView, Start } from "../api";

class Beginning {
  /** The next démarche is being begun from the open dossier. */
  next = $state(false);
}

/** The box of the next démarche. */
export const beginning = new Beginning();

/** The starting points, the one that most take first. */
export const STARTS: Start[] = ["sortie_de_crise_2020", "vierge", "dossier"];

/** What a method brings, in the order in which one meets it; only what there is. */
export function brought(method: MethodView): { key: string; n: number }[] {
  const parts = [
    { key: "method-spheres", n: method.spheres },
    { key: "method-spaces", n: method.spaces },
    { key: "method-phases", n: method.phases },
    { key: "method-themes", n: method.themes },
    { key: "method-dimensions", n: method.dimensions },
    { key: "method-questions", n: method.questions },
    { key: "method-deliverables", n: method.deliverables },
  ];
  return parts.filter(({ n }) => n > 0);
}
