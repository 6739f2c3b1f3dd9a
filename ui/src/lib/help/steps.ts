// The steps of the visit: on which screen each stands, beside what, and what it says.
import { ask, commands } from "../api";
import { session } from "../app/session.svelte";
import type { View } from "../app/views";

/** A step of the visit. */
export type Step = {
  /** Its words are `tour-<name>` and `tour-<name>-text`. */
  name: string;
  /** What it stands beside, the first of these that is there. */
  beside: string[];
  /** Whether one is where it belongs. */
  here: (view: View) => boolean;
  /** Where it belongs. */
  view: () => Promise<View | null>;
};

const on = (name: View["name"]) => (view: View) => view.name === name;
const at = (view: View) => () => Promise.resolve(view);
const testid = (...names: string[]) => names.map((name) => `main [data-testid="${name}"]`);

/** An interview that shows what an interview is: validated, with many excerpts. */
async function telling(): Promise<View | null> {
  const rows = await ask(commands.interviews());
  const validated = rows.filter(({ status }) => status === "valide");
  const most = (validated.length > 0 ? validated : rows).reduce<(typeof rows)[number] | null>(
    (best, row) => (best && best.excerpts >= row.excerpts ? best : row),
    null,
  );
  return most && { name: "interview", id: most.id };
}

/** The first space, on one of its screens. */
function space(make: (id: string) => View): () => Promise<View | null> {
  return () => {
    const first = session.dossier?.spaces[0];
    return Promise.resolve(first ? make(first.id) : null);
  };
}

/** All of them, from who was heard to a PDF in hand. */
export const STEPS: Step[] = [
  {
    name: "heard",
    beside: testid("coverage"),
    here: on("overview"),
    view: at({ name: "overview" }),
  },
  {
    name: "interviews",
    beside: testid("interview-row"),
    here: on("interviews"),
    view: at({ name: "interviews" }),
  },
  { name: "excerpt", beside: testid("excerpt", "notes"), here: on("interview"), view: telling },
  {
    name: "crossing",
    beside: testid("crossing-cell"),
    here: on("crossing"),
    view: at({ name: "crossing", tab: "matrix" }),
  },
  {
    name: "statement",
    beside: testid("statement"),
    here: on("space"),
    view: space((id) => ({ name: "space", id })),
  },
  {
    name: "deliverable",
    beside: testid("preview"),
    here: on("deliverable"),
    view: space((spaceId) => ({ name: "deliverable", spaceId, deliverableId: null })),
  },
  {
    name: "export",
    beside: testid("export-pdf"),
    here: on("deliverable"),
    view: space((spaceId) => ({ name: "deliverable", spaceId, deliverableId: null })),
  },
  {
    name: "done",
    beside: ['[data-testid="dossier-menu"]'],
    here: () => true,
    view: () => Promise.resolve(null),
  },
];

/** The step at which a PDF is asked for: it is passed by exporting one. */
export const EXPORT = STEPS.findIndex(({ name }) => name === "export");
