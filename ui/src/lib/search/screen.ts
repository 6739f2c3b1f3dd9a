// What can be done on the screen one is on: its own buttons by their names, and its keys. Nothing is listed by hand,
// so that whatever a screen offers is in the palette.
import { capital } from "../app/format";
import { t } from "../app/i18n";
import { keyName, SHORTCUTS } from "../help/shortcuts";
import type { Row } from "./rows";

/** What stands in a list or a table is reached there: a name that comes twenty times says nothing. */
const REPEATED = "li, tr, [role=row], [role=listbox], [role=grid], .cm-editor, nav, [data-tour]";
const PRESSED = "button, summary, [role=tab], label:has(> input[type=radio])";
const LONGEST = 60;
const KEY = /^(?:(?:Ctrl|Alt|Maj|Shift)[+ ]\S+|F\d{1,2})(?:\S*)$/;
/** A key that means something only where the keyboard stands, or that every screen has. */
const LOCAL = /Arrow|Enter|Tab|Backspace|Delete|Space|Home|End|Page|\d…|^[^+]$/;

function named(element: HTMLElement): string {
  const own = (element.ariaLabel ?? element.innerText ?? "").replace(/[\s\u00a0]+/g, " ").trim();
  const group = element.matches("label") ? element.closest<HTMLElement>("[role=radiogroup]")?.ariaLabel : "";
  return group ? t("palette-choice", { what: group, choice: own }) : own;
}

function usable(element: HTMLElement): boolean {
  if (element.getClientRects().length === 0 || element.closest("[inert]")) return false;
  if (element.matches("label")) return !element.querySelector<HTMLInputElement>("input")?.checked;
  return !element.matches(":disabled") && element.ariaDisabled !== "true" && element.ariaSelected !== "true";
}

/** The buttons of the screen. */
function buttons(main: HTMLElement): Row[] {
  const rows = new Map<string, Row>();
  const ids = new Set<string>();
  for (const element of main.querySelectorAll<HTMLElement>(PRESSED)) {
    if (element.closest(REPEATED) || !usable(element)) continue;
    const title = named(element);
    if (!/\p{L}{2}/u.test(title) || title.length > LONGEST || rows.has(title)) continue;
    // Several buttons may bear one name for the tests: each is a row of its own.
    const stem = `here-${element.dataset.testid ?? title}`;
    let id = stem;
    for (let n = 2; ids.has(id); n += 1) id = `${stem}-${n}`;
    ids.add(id);
    const key = [element.title, element.getAttribute("aria-keyshortcuts")?.replace("Control", "Ctrl") ?? ""];
    rows.set(title, {
      id,
      title,
      key: key.find((one) => KEY.test(one)),
      run: () => {
        element.focus();
        element.click();
      },
    });
  }
  return [...rows.values()];
}

/** The key as an event that whoever handles it takes for a real one. */
function pressed(key: string): KeyboardEvent {
  const parts = key.split(/\+(?=.)/);
  const last = parts.at(-1)!;
  return new KeyboardEvent("keydown", {
    key: last.length === 1 ? last.toLowerCase() : last,
    ctrlKey: parts.includes("Ctrl"),
    altKey: parts.includes("Alt"),
    shiftKey: parts.includes("Shift"),
    bubbles: true,
    cancelable: true,
  });
}

/** The files whose keys serve on a screen. */
const FILES: Record<string, string[]> = {
  interview: ["views/Interview.svelte", "lib/interview/desk.svelte.ts"],
  meeting: ["views/Meeting.svelte", "lib/interview/desk.svelte.ts"],
};

/** The keys of the screen that no button of it names; `at` is where the keyboard was. */
function keys(view: string, taken: ReadonlySet<string>, at: Element | null): Row[] {
  const files = FILES[view] ?? [];
  const rows: Row[] = [];
  for (const { keys, words, code } of SHORTCUTS.flatMap((moment) => moment.keys)) {
    const key = keys.find((one) => !LOCAL.test(one));
    if (!key || !code.some((file) => files.includes(file)) || taken.has(keyName(key))) continue;
    if (code.includes("lib/app/keys.ts")) continue;
    rows.push({
      id: `key-${words}`,
      title: capital(t(words)),
      key: keyName(key),
      run: () => {
        if (at instanceof HTMLElement && at.isConnected) at.focus();
        (document.activeElement ?? document.body).dispatchEvent(pressed(key));
      },
    });
  }
  return rows;
}

/** What the present screen offers, its buttons first; `at` is where the keyboard was. */
export function here(view: string, at: Element | null): Row[] {
  const main = document.querySelector("main");
  if (!main) return [];
  const own = buttons(main);
  const taken = new Set(own.flatMap(({ key }) => (key ? [key.replaceAll("+", " ")] : [])));
  return [...own, ...keys(view, taken, at)];
}
