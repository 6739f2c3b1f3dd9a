// The columns of the list of meetings beside the day and the title.
import { t } from "../app/i18n";
import type { Columns } from "../shared/columns";

const ALL = ["code", "present", "excerpts", "words"] as const;
export type MeetingColumn = (typeof ALL)[number];

/** The columns of this list. */
export const MEETING_COLUMNS: Columns<MeetingColumn> = {
  key: "croisee.meeting-columns",
  all: ALL,
  first: ["present", "excerpts", "words"],
  name: (column) => t(column),
};
