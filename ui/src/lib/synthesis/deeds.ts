// What can be done to a statement of the board, with the keys that do the same.
import type { Statement } from "../api";
import { copy } from "../app/clipboard";
import { t } from "../app/i18n";
import { session } from "../app/session.svelte";
import { keyName } from "../help/shortcuts";
import type { Deed, Deeds } from "../shared/context.svelte";
import type { SpaceDesk } from "./desk.svelte";

/** Places beside its own; into another section only where a space has some. */
function moves(statement: Statement, desk: SpaceDesk): Deed[] {
  const within: Deed[] = [
    {
      label: t("move-up"),
      key: keyName("Alt+ArrowUp"),
      testid: "row-up",
      writes: true,
      run: () => desk.move(statement, -1),
    },
    {
      label: t("move-down"),
      key: keyName("Alt+ArrowDown"),
      testid: "row-down",
      writes: true,
      run: () => desk.move(statement, 1),
    },
  ];
  if (desk.id === null) return within;
  return [
    ...within,
    {
      label: t("row-section-before"),
      key: keyName("Alt+Shift+ArrowUp"),
      writes: true,
      run: () => desk.moveBeside(statement, -1),
    },
    {
      label: t("row-section-after"),
      key: keyName("Alt+Shift+ArrowDown"),
      writes: true,
      run: () => desk.moveBeside(statement, 1),
    },
  ];
}

/** Copies what cites the statement in a text. */
async function copyCitation({ code }: Statement): Promise<void> {
  if (await copy(`[@${code}]`)) session.say(t("row-citation-copied", { code: `[@${code}]` }));
}

/** What can be done to the statement of this id. */
export function statementDeeds(id: string, desk: SpaceDesk): Deeds | null {
  const statement = desk.space?.statements.find((one) => one.id === id);
  if (!statement) return null;
  const seen: Deed[] = statement.stale
    ? [{ label: t("stale-reviewed"), writes: true, run: () => desk.reviewed(statement) }]
    : [];
  return {
    name: t("statement-n", { n: statement.number }),
    groups: [
      [
        {
          label: t("statement-open"),
          key: keyName("Alt+Enter"),
          testid: "row-open",
          run: () => session.go({ name: "statement", id, spaceId: desk.id }),
        },
        {
          label: t("edit"),
          key: keyName("F2"),
          testid: "row-edit",
          writes: true,
          run: () => desk.edit(statement),
        },
        ...seen,
      ],
      moves(statement, desk),
      [{ label: t("row-citation"), run: () => copyCitation(statement) }],
      [
        {
          label: t("delete"),
          key: keyName("Delete"),
          testid: "row-delete",
          writes: true,
          run: () => desk.remove(statement),
        },
      ],
    ],
  };
}
