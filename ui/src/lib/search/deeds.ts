// What the palette does wherever one is: begin, undo, open another dossier, and how the window looks.
import type { AppState, Dossier } from "../api";
import { lowered } from "../app/format";
import { chooseLanguage } from "../app/language";
import { lang, t } from "../app/i18n";
import { openDemo, openOther, openRecent } from "../app/opening";
import { session } from "../app/session.svelte";
import { chooseTheme, chosenTheme, type Theme } from "../app/theme";
import type { View } from "../app/views";
import { stepSize } from "../app/zoom";
import { tour } from "../help/tour.svelte";
import { keyName } from "../help/shortcuts";
import { titled } from "../shared/typography";
import type { Row } from "./rows";

const go = (view: View) => () => void session.go(view);

/** What writes to the dossier. */
function writing(): Row[] {
  const begin = (id: string, title: string, view: View): Row => ({ id: `do-${id}`, title, run: go(view) });
  const rows = [
    begin("interview", t("interview-new"), { name: "interviews", add: true }),
    begin("organisation", t("organisation-add"), { name: "participants", add: "organisation" }),
    begin("person", t("person-add"), { name: "participants", add: "person" }),
    begin("meeting", t("meeting-new"), { name: "meetings", add: true }),
    begin("followup", t("followup-new"), { name: "followups", add: true }),
    begin("entry", t("inv-new"), { name: "inventory", add: true }),
    begin("import", t("import-files"), { name: "import" }),
  ];
  const { undoLabel, redoLabel } = session;
  if (undoLabel)
    rows.unshift({
      id: "do-undo",
      title: t("undo-what", { label: lowered(undoLabel) }),
      key: "Ctrl Z",
      run: () => void session.undo(),
    });
  if (redoLabel)
    rows.push({
      id: "do-redo",
      title: t("redo-what", { label: lowered(redoLabel) }),
      key: keyName("Ctrl+Shift+Z"),
      run: () => void session.redo(),
    });
  return rows;
}

/** How the window looks and speaks. */
function appearance(): Row[] {
  const theme = (to: Theme): Row => ({
    id: `do-theme-${to}`,
    title: t("palette-choice", { what: t("theme"), choice: t(`theme-${to}`) }),
    run: () => chooseTheme(to),
  });
  const size = (id: string, step: 1 | -1 | 0, key: string): Row => ({
    id: `do-size-${id}`,
    title: t(`size-${id}`),
    key,
    run: () => void session.attempt(() => stepSize(step)),
  });
  const other = lang() === "fr" ? "en" : "fr";
  return [
    ...(["system", "light", "dark"] as const).filter((one) => one !== chosenTheme()).map(theme),
    { id: "do-language", title: t(`language-to-${other}`), run: () => void chooseLanguage(other) },
    size("larger", 1, "Ctrl +"),
    size("smaller", -1, "Ctrl -"),
    size("usual", 0, "Ctrl 0"),
  ];
}

/** Other dossiers. */
function dossiers(app: AppState | null, here: Dossier): Row[] {
  const recent = (app?.recent ?? []).filter(({ path, exists }) => exists && path !== here.path);
  return [
    { id: "do-open", title: t("dossier-open"), run: () => void openOther() },
    ...recent.map(({ path, title }, i): Row => ({
      id: `do-recent-${i}`,
      title: t("dossier-open-named", { title: titled(title) }),
      aside: path.replace(/^.*[/\\]/, ""),
      run: () => void openRecent(path),
    })),
    { id: "do-demo", title: t("demo-open"), run: () => void openDemo() },
    { id: "do-close", title: t("close-dossier"), run: () => void session.close() },
  ];
}

/** All of them. */
export function deeds(dossier: Dossier): Row[] {
  return [
    ...(dossier.readOnly ? [] : writing()),
    { id: "do-export-all", title: t("export-all"), run: go({ name: "overview", exporting: true }) },
    { id: "do-help", title: t("help-open"), key: "F1", run: go({ name: "help", about: session.view.name }) },
    { id: "do-keys", title: t("keys-all"), key: "Ctrl /", run: () => (session.keys = true) },
    ...(tour.offered(dossier) ? [{ id: "do-tour", title: t("tour-take"), run: () => tour.take() }] : []),
    ...appearance(),
    ...dossiers(session.app, dossier),
  ];
}
