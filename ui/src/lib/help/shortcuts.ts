// Every key of the window, when it serves and what it does: one list for the help and for the sheet of keys.
import { t } from "../app/i18n";

/** Keys that do the same, written as code names them ("Alt+ArrowUp"); their words; the files that handle them. */
export type Shortcut = { keys: string[]; words: string; code: string[] };
/** The keys of one moment of the work. */
export type Moment = { title: string; keys: Shortcut[] };

/** A key that means the same wherever it is handled. */
const WHEREVER: string[] = [];
const EVERYWHERE = ["lib/app/keys.ts"];
const NOTES = ["lib/interview/desk.svelte.ts"];
const COMPARE = ["lib/interview/sending/Compare.svelte"];
const BOARD = "lib/planning/Board.svelte";
const CALENDAR = "lib/planning/Calendar.svelte";
const UNDATED = "lib/planning/Undated.svelte";
const TABLE = "lib/interview/InterviewTable.svelte";
const STATEMENT = ["lib/synthesis/StatementItem.svelte"];
const DRAWER = "lib/synthesis/EvidenceDrawer.svelte";
const DAYS = "lib/shared/DayGrid.svelte";
const WHEN = "lib/shared/WhenField.svelte";
const GRID = "lib/grid/GridEditor.svelte";
const INVENTORY = "lib/inventory/Table.svelte";
const ROUND = ["lib/inventory/Round.svelte"];
const MATRIX = "lib/crossing/Matrix.svelte";
const PROSE = ["lib/prose/editor.ts"];
const THEMES = "lib/interview/ThemePicker.svelte";
const ROOM = ["lib/room/keys.ts"];

/** All of them. `shortcuts.test.ts` holds this list against the code: a key more or less in a file fails there. */
export const SHORTCUTS: Moment[] = [
  {
    title: "keys-everywhere",
    keys: [
      { keys: ["F1"], words: "keys-help", code: EVERYWHERE },
      { keys: ["Ctrl+/", "?"], words: "keys-these", code: EVERYWHERE },
      { keys: ["Ctrl+K"], words: "keys-search", code: EVERYWHERE },
      { keys: ["Ctrl+Z"], words: "keys-undo", code: [...EVERYWHERE, ...NOTES, ...PROSE] },
      { keys: ["Ctrl+Shift+Z", "Ctrl+Y"], words: "keys-redo", code: [...EVERYWHERE, ...NOTES, ...PROSE] },
      { keys: ["Ctrl++", "Ctrl+-", "Ctrl+0"], words: "keys-size", code: ["lib/app/zoom.ts"] },
      { keys: ["Alt+ArrowLeft"], words: "keys-back", code: EVERYWHERE },
      { keys: ["F6"], words: "keys-tour", code: ["lib/help/Tour.svelte"] },
      {
        keys: ["Escape"],
        words: "keys-escape",
        code: WHEREVER,
      },
    ],
  },
  {
    title: "keys-lists",
    keys: [
      {
        keys: ["ArrowUp", "ArrowDown"],
        words: "keys-move",
        code: WHEREVER,
      },
      {
        keys: ["ArrowLeft", "ArrowRight"],
        words: "keys-across",
        code: WHEREVER,
      },
      { keys: ["ArrowLeft", "ArrowRight"], words: "keys-pane", code: ["lib/shared/Splitter.svelte"] },
      {
        keys: ["Home", "End"],
        words: "keys-ends",
        code: WHEREVER,
      },
      {
        keys: ["PageUp", "PageDown"],
        words: "keys-page",
        code: [CALENDAR, DAYS, INVENTORY, TABLE, "lib/crossing/move.ts"],
      },
      {
        keys: ["Enter"],
        words: "keys-open",
        code: WHEREVER,
      },
      { keys: ["Shift+F10", "ContextMenu"], words: "keys-context", code: ["lib/shared/context.svelte.ts"] },
      { keys: ["Alt+ArrowDown"], words: "keys-calendar", code: [WHEN] },
      {
        keys: ["Alt+N"],
        words: "keys-add",
        code: [
          ...["Followups", "Interviews", "Inventory", "Meetings", "Participants"].map(
            (view) => `views/${view}.svelte`,
          ),
          "lib/synthesis/Board.svelte",
        ],
      },
      { keys: ["Alt+Shift+N"], words: "keys-add-person", code: ["views/Participants.svelte"] },
    ],
  },
  {
    title: "keys-planning",
    keys: [
      {
        keys: ["Space"],
        words: "keys-choose",
        code: [BOARD, CALENDAR, INVENTORY, TABLE, UNDATED, "views/Followups.svelte"],
      },
      { keys: ["Shift+ArrowUp", "Shift+ArrowDown"], words: "keys-stretch", code: [BOARD, INVENTORY, TABLE] },
      {
        keys: ["Ctrl+A"],
        words: "keys-all-rows",
        code: ["views/Interviews.svelte", INVENTORY, ...EVERYWHERE],
      },
      { keys: ["Ctrl+ArrowLeft", "Ctrl+ArrowRight"], words: "keys-step", code: [BOARD, CALENDAR] },
      { keys: ["Ctrl+ArrowUp", "Ctrl+ArrowDown"], words: "keys-week", code: [CALENDAR] },
    ],
  },
  {
    title: "keys-call",
    keys: [
      { keys: ["Alt+D"], words: "keys-timer", code: ["views/Interview.svelte"] },
      { keys: ["Alt+Shift+D"], words: "keys-timer-end", code: ["views/Interview.svelte"] },
      { keys: ["Alt+T"], words: "keys-time", code: NOTES },
      { keys: ["Alt+1…9"], words: "keys-questions", code: ["lib/interview/open.ts"] },
      { keys: ["Alt+V"], words: "keys-their-words", code: NOTES },
      { keys: ["Alt+W"], words: "keys-check", code: NOTES },
      { keys: ["Alt+S"], words: "keys-note-followup", code: NOTES },
      { keys: ["Alt+Shift+V"], words: "keys-versions", code: ["lib/versions/VersionsButton.svelte"] },
      { keys: ["F11"], words: "keys-whole", code: ["views/Interview.svelte", "views/Meeting.svelte"] },
    ],
  },
  {
    title: "keys-after",
    keys: [
      { keys: ["Ctrl+E", "Alt+E"], words: "keys-take-excerpt", code: NOTES },
      { keys: ["Alt+B", "Ctrl+B"], words: "keys-take-need", code: NOTES },
      { keys: ["Alt+P"], words: "keys-take-programme", code: NOTES },
      { keys: ["Alt+R"], words: "keys-take-followup", code: NOTES },
      { keys: ["Backspace"], words: "keys-last-theme", code: [THEMES] },
      {
        keys: ["Ctrl+Enter"],
        words: "keys-finish",
        code: [
          THEMES,
          ...["StatementForm", "ClaimForm", "Verdict"].map((form) => `lib/synthesis/${form}.svelte`),
        ],
      },
      { keys: ["Alt+C"], words: "keys-to-record", code: ["views/Interview.svelte"] },
    ],
  },
  {
    title: "keys-compare",
    keys: [
      { keys: ["A"], words: "keys-accept", code: COMPARE },
      { keys: ["R"], words: "keys-refuse", code: COMPARE },
      { keys: ["Shift+A"], words: "keys-accept-all", code: COMPARE },
      { keys: ["Enter"], words: "keys-take-changes", code: COMPARE },
    ],
  },
  {
    title: "keys-statements",
    keys: [
      { keys: ["F2", "E"], words: "keys-edit", code: STATEMENT },
      {
        keys: ["Alt+ArrowUp", "Alt+ArrowDown"],
        words: "keys-order",
        code: [...STATEMENT, "lib/synthesis/Positions.svelte", "lib/deliverable/OutlineRow.svelte"],
      },
      { keys: ["Alt+Shift+ArrowUp", "Alt+Shift+ArrowDown"], words: "keys-section", code: STATEMENT },
      { keys: ["Alt+Enter"], words: "keys-statement-page", code: STATEMENT },
      { keys: ["Delete"], words: "keys-delete", code: STATEMENT },
      { keys: ["ArrowRight"], words: "keys-to-drawer", code: STATEMENT },
      { keys: ["1", "Enter"], words: "keys-support", code: [DRAWER] },
      { keys: ["2"], words: "keys-nuance", code: [DRAWER] },
      { keys: ["3"], words: "keys-contradict", code: [DRAWER] },
      { keys: ["ArrowLeft"], words: "keys-from-drawer", code: [DRAWER] },
    ],
  },
  {
    title: "keys-inventory",
    keys: [
      { keys: ["F2"], words: "keys-inventory-edit", code: [INVENTORY] },
      { keys: ["V"], words: "keys-inventory-verified", code: ROUND },
      { keys: ["M"], words: "keys-inventory-change", code: ROUND },
      { keys: ["C"], words: "keys-inventory-close", code: ROUND },
      { keys: ["P"], words: "keys-inventory-pass", code: ROUND },
    ],
  },
  {
    title: "keys-crossing",
    keys: [
      { keys: ["Space"], words: "keys-open", code: [MATRIX] },
      { keys: ["S"], words: "keys-begin-here", code: [MATRIX] },
    ],
  },
  {
    title: "keys-room",
    keys: [
      { keys: ["F5"], words: "keys-to-room", code: ["lib/synthesis/SpaceTabs.svelte"] },
      { keys: ["Space", "PageDown"], words: "keys-room-next", code: ROOM },
      { keys: ["Shift+Space", "PageUp"], words: "keys-room-previous", code: ROOM },
      { keys: ["A"], words: "keys-room-agree", code: ROOM },
      { keys: ["N"], words: "keys-room-nuance", code: ROOM },
      { keys: ["D"], words: "keys-room-disagree", code: ROOM },
      { keys: ["P"], words: "keys-room-panel", code: ROOM },
      { keys: ["L"], words: "keys-room-list", code: ROOM },
      { keys: ["C"], words: "keys-room-counts", code: ROOM },
      { keys: ["V"], words: "keys-room-voices", code: ROOM },
      { keys: ["B", "."], words: "keys-room-blank", code: ROOM },
      { keys: ["F11"], words: "keys-whole", code: ROOM },
    ],
  },
  {
    title: "keys-trash",
    keys: [
      { keys: ["R"], words: "keys-trash-restore", code: ["views/Trash.svelte"] },
      { keys: ["Delete"], words: "keys-trash-remove", code: ["views/Trash.svelte"] },
    ],
  },
  {
    title: "keys-prose",
    keys: [
      { keys: ["Alt+1", "Alt+2"], words: "keys-heading", code: PROSE },
      { keys: ["Alt+0"], words: "keys-paragraph", code: PROSE },
      { keys: ["Ctrl+B"], words: "keys-bold", code: PROSE },
      { keys: ["Ctrl+I"], words: "keys-italic", code: PROSE },
      { keys: ["Alt+L", "Alt+O"], words: "keys-list", code: PROSE },
      { keys: ["Tab", "Shift+Tab"], words: "keys-nest", code: PROSE },
      { keys: ["Alt+Q"], words: "keys-quote", code: PROSE },
      { keys: ["Ctrl+L"], words: "keys-link", code: ["lib/prose/ProseEditor.svelte"] },
      { keys: ["Shift+Enter"], words: "keys-break", code: PROSE },
      { keys: ["Backspace"], words: "keys-typed", code: PROSE },
    ],
  },
  {
    title: "keys-grid",
    keys: [
      { keys: ["F2"], words: "keys-cell", code: [GRID] },
      { keys: ["Escape"], words: "keys-grid-leave", code: [GRID] },
      { keys: ["Delete", "Backspace"], words: "keys-clear", code: [GRID] },
      { keys: ["Ctrl+C", "Ctrl+X", "Ctrl+V"], words: "keys-copy", code: [GRID] },
      { keys: ["Ctrl+A"], words: "keys-all-cells", code: [GRID] },
      {
        keys: ["Alt+ArrowUp", "Alt+ArrowDown", "Alt+ArrowLeft", "Alt+ArrowRight"],
        words: "keys-move-row",
        code: [GRID],
      },
    ],
  },
];

const SIGNS: Record<string, string> = { ArrowUp: "↑", ArrowDown: "↓", ArrowLeft: "←", ArrowRight: "→" };
const WORDS = [
  "Shift",
  "Enter",
  "Escape",
  "Space",
  "Delete",
  "Backspace",
  "Home",
  "End",
  "PageUp",
  "PageDown",
  "ContextMenu",
];

/** A key as it is written on the keyboard of whoever reads. */
export function keyName(key: string): string {
  return key
    .split(/\+(?=.)/)
    .map((one) => SIGNS[one] ?? (WORDS.includes(one) ? t(`key-${one.toLowerCase()}`) : one))
    .join(" ");
}
