// What can be done to an interview from the list or the board, or to all chosen ones when it is one of them.
import { ask, commands, type InterviewRow, type Status } from "../api";
import { today } from "../app/format";
import { t } from "../app/i18n";
import { session } from "../app/session.svelte";
import { keyName } from "../help/shortcuts";
import { ALL_STATUSES, nextStep } from "../interview/status";
import type { Unsent } from "../interview/unsent.svelte";
import type { Deed, Deeds } from "../shared/context.svelte";
import { removal } from "../trash/removal.svelte";
import type { Listed } from "./filter";
import { shown } from "./shown.svelte";

/** Writes a status: of one interview it is a step, of several one change that is undone at once. */
async function write(rows: readonly InterviewRow[], to: Status): Promise<void> {
  const ids = rows.map((row) => row.id);
  const change = { status: to, on: today(), facilitators: null, addSpaceId: null };
  const done = await session.write(() =>
    ask(
      ids.length === 1 ? commands.interviewStatus(ids[0]!, to, today()) : commands.interviewBulk(ids, change),
    ),
  );
  if (done === undefined) return;
  const n = ids.length;
  const [first] = rows;
  session.say(
    n === 1
      ? t("moved-to", { n, name: first!.organisation, status: t(`status-${to}`) })
      : t("bulk-status-done", { n, status: t(`status-${to}`) }),
  );
}

/** Every status, the present one marked where all have the same. */
function statuses(rows: readonly InterviewRow[], unsent: Unsent): Deed {
  const now = rows.every((row) => row.status === rows[0]?.status) ? rows[0]?.status : undefined;
  return {
    label: t("status-change"),
    testid: "row-status",
    writes: true,
    more: ALL_STATUSES.map((to) => ({
      label: t(`status-${to}`),
      testid: `row-status-${to}`,
      checked: to === now,
      run: () => unsent.before(to, rows, () => void write(rows, to)),
    })),
  };
}

function appointments(hits: readonly Listed[]): Deed[] {
  const dated = hits.filter((hit) => hit.dated);
  if (dated.length === 0) return [];
  const run = async (): Promise<void> => {
    const ids = dated.map(({ row }) => row.id);
    const path = await session.attempt(() => ask(commands.appointmentsExport(ids)));
    if (path) session.say(t("appointments-done", { n: ids.length, path }));
  };
  return [{ label: t("row-appointments", { n: dated.length }), run }];
}

/** What can be done to the chosen interviews together. */
function together(hits: readonly Listed[], unsent: Unsent): Deeds {
  const rows = hits.map(({ row }) => row);
  return {
    name: t("chosen-n", { n: rows.length }),
    groups: [
      [statuses(rows, unsent), ...appointments(hits)],
      [
        {
          label: t("choose-none"),
          key: keyName("Escape"),
          testid: "row-choose-none",
          run: () => shown.selection.clear(),
        },
      ],
    ],
  };
}

/** What can be done to the interview of this id. */
export function interviewDeeds(id: string, hits: readonly Listed[], unsent: Unsent): Deeds | null {
  const hit = hits.find(({ row }) => row.id === id);
  if (!hit) return null;
  const chosen = shown.selection.ids.has(id) ? hits.filter(({ row }) => shown.selection.ids.has(row.id)) : [];
  if (chosen.length > 1) return together(chosen, unsent);
  const { row } = hit;
  shown.at = id;
  const next = nextStep(row.status);
  const step: Deed[] = next
    ? [
        {
          label: t("row-next-status", { status: t(`status-${next}`) }),
          testid: "row-next-status",
          writes: true,
          run: () => unsent.before(next, [row], () => void write([row], next)),
        },
      ]
    : [];
  const plain = () => ask(commands.interviewDelete(id));
  return {
    name: row.organisation,
    groups: [
      [
        {
          label: t("row-open"),
          key: keyName("Enter"),
          testid: "row-open",
          run: () => session.go({ name: "interview", id }),
        },
        {
          label: t("row-organisation"),
          testid: "row-organisation",
          run: () => session.go({ name: "participants", id: row.organisationId }),
        },
        {
          label: t(chosen.length > 0 ? "row-let-go" : "row-choose"),
          key: keyName("Space"),
          testid: "row-choose",
          run: () => shown.selection.toggle(id),
        },
      ],
      [...step, statuses([row], unsent), ...appointments([hit])],
      [
        {
          label: t("delete"),
          testid: "row-delete",
          writes: true,
          run: () => removal.of("interview", id, row.organisation, plain),
        },
      ],
    ],
  };
}
