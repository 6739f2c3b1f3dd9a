// What is pasted into the notes: text only. Markup never acts; its paragraphs, lists and tables stay readable as text.
import type { EditorState, Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { t } from "../app/i18n";
import { session } from "../app/session.svelte";
import { textOfMarkup } from "./markup";

/** How many bytes notes may have, as the core has it. */
export const LONGEST = 5 * 2 ** 20;

/** Breaks of other systems, and Word's break within a paragraph. */
const BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** What is no character of a text: controls but the tab, and half of a surrogate pair. */
const NONE = /[\0-\x08\x0e-\x1f\x7f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text as notes keep it: its characters, its lines. */
export function asNotes(text: string): string {
  return text.replace(BREAKS, "\n").replace(NONE, "");
}

/** Lines that begin as those of a list. */
const LISTED = /^\s*(?:[-–—•*·▪◦]|\d{1,3}[.)])\s/m;

/**
 * What is taken of a clipboard: its plain text, or its markup read as text where there is no plain one, or where only
 * the markup knows that these are lists or tables.
 */
export function taken(plain: string, html: string): string {
  const only = html !== "" && plain.trim() === "";
  const knowsMore = /<(?:li|tr)\b/i.test(html) && !LISTED.test(plain);
  return asNotes(only || knowsMore ? textOfMarkup(html) || plain : plain);
}

/** Whether notes of `length` characters, of which `text` replaces `gone`, would be longer than they may be. */
export function tooLong(doc: { length: number }, gone: number, text: string): boolean {
  // A character takes three bytes at most for each of its units: only large notes are worth being measured.
  const units = doc.length - gone + text.length;
  if (units * 3 <= LONGEST) return false;
  return units > LONGEST || doc.length - gone + new TextEncoder().encode(text).length > LONGEST;
}

/** Takes what is pasted or dropped, as text. */
export function pasting(): Extension {
  return [
    EditorView.clipboardInputFilter.of((text, state) => fitting(state, 0, asNotes(text))),
    EditorView.domEventHandlers({
      paste(event, view) {
        const data = event.clipboardData;
        if (!data) return false;
        event.preventDefault();
        if (view.state.readOnly) return true;
        const gone = view.state.selection.ranges.reduce((sum, range) => sum + range.to - range.from, 0);
        const text = fitting(view.state, gone, taken(data.getData("text/plain"), data.getData("text/html")));
        if (text) {
          view.dispatch(view.state.replaceSelection(text), {
            userEvent: "input.paste",
            scrollIntoView: true,
          });
        }
        return true;
      },
    }),
  ];
}

/** The text, or none, with the reason told, where the notes would become longer than they may be. */
function fitting(state: EditorState, gone: number, text: string): string {
  if (!tooLong(state.doc, gone, text)) return text;
  session.say(t("paste-too-long"));
  return "";
}
