// Giving an interview another day: what the form would write, without opening it.
import { ask, commands, type InterviewRow } from "../api";
import { day } from "../app/format";
import { t } from "../app/i18n";
import { session } from "../app/session.svelte";
import { editInterview } from "../interview/draft";
import { nextStep } from "../interview/status";

/** Puts an interview on a day; one that was still to be planned is planned by that, and undone together. */
export async function giveDay(row: InterviewRow, date: string): Promise<boolean> {
  if (row.date === date) return false;
  const saved = await session.write(async () => {
    const interview = await ask(commands.interview(row.id));
    return ask(commands.interviewSave({ ...editInterview(interview), date }));
  });
  if (!saved) return false;
  if (nextStep(row.status) === "planifie") {
    const planned = await session.write(() => ask(commands.interviewStatus(row.id, "planifie", null)));
    if (planned !== undefined) session.pair(t("planned-on", { name: row.organisation, day: day(date) }));
  }
  return true;
}
