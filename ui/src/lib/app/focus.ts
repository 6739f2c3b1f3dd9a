// Where the keyboard goes when what it was on is gone: back to the control that led there, or to the page's title.
import { tick } from "svelte";

let last: HTMLElement | null = null;

/** Remembers the control one was at last, outside dialogs: call for what gets the focus or is pressed. */
export function rememberFocus(event: Event): void {
  const target = event.target;
  if (!(target instanceof HTMLElement) || target.closest("dialog")) return;
  const control = target.closest<HTMLElement>("button, input, select, textarea, a, [tabindex], .cm-content");
  if (control) last = control;
}

/** Whether nothing has the keyboard. */
function lost(): boolean {
  const at = document.activeElement;
  return !at || at === document.body;
}

function takes(element: HTMLElement | null): boolean {
  if (!element?.isConnected || element.matches(":disabled")) return false;
  element.focus();
  return document.activeElement === element;
}

/** Brings the first field that is not right under the eyes and the hand, once it says so. */
export async function focusWrong(form: HTMLElement | undefined): Promise<void> {
  await tick();
  const field = form?.querySelector<HTMLElement>("[aria-invalid=true], [data-wrong] input");
  field?.scrollIntoView({ block: "center" });
  field?.focus({ preventScroll: true });
}

const PATIENCE = 60;
const AGAIN_MS = 25;

/** Gives the keyboard a place once the page has settled, if nothing took it by itself. */
export function settleFocus(tries = PATIENCE): void {
  setTimeout(() => {
    if (!lost() || document.querySelector("dialog[open]")) return;
    if (takes(last) || takes(document.querySelector<HTMLElement>("h1[tabindex]"))) return;
    if (tries > 0) settleFocus(tries - 1);
  }, AGAIN_MS);
}
