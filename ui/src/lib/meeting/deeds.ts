// What can be done to a meeting of the list.
import { ask, commands, type MeetingRow } from "../api";
import { t } from "../app/i18n";
import { session } from "../app/session.svelte";
import { keyName } from "../help/shortcuts";
import type { Deeds } from "../shared/context.svelte";
import { titled } from "../shared/typography";
import { removal } from "../trash/removal.svelte";

/** What can be done to this meeting; the list itself opens its form. */
export function meetingDeeds(meeting: MeetingRow, edit: (id: string) => unknown): Deeds {
  const { id, spaceId, title } = meeting;
  return {
    name: titled(title),
    groups: [
      [
        {
          label: t("row-open"),
          key: keyName("Enter"),
          testid: "row-open",
          run: () => session.go({ name: "meeting", id }),
        },
        { label: t("edit"), testid: "row-edit", writes: true, run: () => edit(id) },
        { label: t("row-space"), testid: "row-space", run: () => session.go({ name: "space", id: spaceId }) },
      ],
      [
        {
          label: t("delete"),
          testid: "row-delete",
          writes: true,
          run: () => removal.of("meeting", id, title, () => ask(commands.meetingDelete(id))),
        },
      ],
    ],
  };
}
