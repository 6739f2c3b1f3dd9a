// What can be done to a follow-up of the list.
import { ask, commands, type Followup } from "../api";
import { t } from "../app/i18n";
import { session } from "../app/session.svelte";
import { keyName } from "../help/shortcuts";
import type { Deed, Deeds } from "../shared/context.svelte";

/** What the list does itself. */
export type Doing = {
  open: (followup: Followup) => unknown;
  tick: (followup: Followup, done: boolean) => unknown;
};

/** What can be done to this follow-up. */
export function followupDeeds(followup: Followup, doing: Doing): Deeds {
  const { id, interviewId, text, doneOn } = followup;
  const origin: Deed[] = interviewId
    ? [{ label: t("row-interview"), run: () => session.go({ name: "interview", id: interviewId }) }]
    : [];
  const remove = async (): Promise<void> => {
    const gone = await session.write(() => ask(commands.followupDelete(id)));
    if (gone !== undefined) session.say(t("deleted-undo", { name: text }));
  };
  return {
    name: text,
    groups: [
      [
        {
          label: t("edit"),
          key: keyName("Enter"),
          testid: "row-open",
          writes: true,
          run: () => doing.open(followup),
        },
        {
          label: t(doneOn ? "row-undone" : "row-done"),
          key: keyName("Space"),
          testid: "row-done",
          writes: true,
          run: () => doing.tick(followup, !doneOn),
        },
        ...origin,
      ],
      [{ label: t("delete"), testid: "row-delete", writes: true, run: remove }],
    ],
  };
}
