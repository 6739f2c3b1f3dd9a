// A series of figures as a grid: label, number, unit and date in each row.
import { ask, commands, type Series } from "../api";
import { t } from "../app/i18n";
import { GridDesk } from "./desk.svelte";

/** A series on the desk. Its heads are the program's words; its columns stay as they are. */
export function seriesDesk(series: Series): GridDesk {
  const heads = [t("figure-label"), t("figure-value"), t("figure-unit"), t("figure-date")];
  const cells = series.rows.map((row) => [row.label, row.value, row.unit, row.date]);
  const { title, source, revision } = series;
  return new GridDesk(series.series, { title, source, revision, cells: [heads, ...cells] }, heads, {
    save: (held, base, gesture) => {
      const rows = held.cells.slice(1).map(([label = "", value = "", unit = "", date = ""]) => ({
        label,
        value,
        unit,
        date,
      }));
      return ask(
        commands.seriesSave({
          series: series.series,
          title: held.title,
          source: held.source,
          rows,
          base,
          gesture,
        }),
      );
    },
  });
}
