// @vitest-environment jsdom
// The menu of a row opens where it is asked for, and nowhere else.
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { allowed, context, contextual, type Deed } from "./context.svelte";

const open: Deed = { label: "Ouvrir" };
const remove: Deed = { label: "Supprimer", writes: true };
/** What can be done may have to be asked for. */
const settled = () => new Promise((done) => setTimeout(done));
let list: HTMLElement;
let leave: () => void;

beforeEach(() => {
  document.body.innerHTML = `<div id="list">
    <div data-row="a"><button>Un</button><input /></div>
    <div data-row="b"><button>Deux</button></div>
    <p>Entre deux</p>
  </div>`;
  list = document.querySelector("#list")!;
  leave = contextual((row) => (row === "a" ? { name: row, groups: [[open], [remove]] } : null))(list);
});
afterEach(() => {
  context.close();
  leave();
});

/** Presses the other button there; whether the system's own menu still opens. */
async function aside(selector: string): Promise<boolean> {
  const event = new MouseEvent("contextmenu", { bubbles: true, cancelable: true, clientX: 40, clientY: 60 });
  const own = list.querySelector(selector)!.dispatchEvent(event);
  await settled();
  return own;
}

it("opens at the pointer, and gives the keyboard to the row's own button afterwards", async () => {
  expect(await aside("[data-row=a]")).toBe(false);
  expect(context.shown).toMatchObject({ name: "a", x: 40, y: 60 });
  context.close();
  expect(document.activeElement?.textContent).toBe("Un");
});

it("opens by Shift+F10 and by the Menu key, not by F10 alone", async () => {
  const button = list.querySelector("button")!;
  const key = async (init: KeyboardEventInit): Promise<string | undefined> => {
    context.close();
    button.focus();
    button.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, ...init }));
    await settled();
    return context.shown?.name;
  };
  expect(await key({ key: "F10" })).toBeUndefined();
  expect(await key({ key: "F10", shiftKey: true })).toBe("a");
  expect(await key({ key: "ContextMenu" })).toBe("a");
});

it("leaves the system's menu to a field, and to what is no row", async () => {
  expect(await aside("input")).toBe(true);
  expect(await aside("p")).toBe(true);
  expect(context.shown).toBeNull();
});

it("opens nothing where nothing can be done", async () => {
  await aside("[data-row=b]");
  expect(context.shown).toBeNull();
});

it("does not let the press that asked for it open the row, nor stop the next one", async () => {
  const opened = vi.fn();
  list.addEventListener("click", opened);
  await aside("[data-row=a]");
  const button = list.querySelector("button")!;
  const press = () => button.dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 1 }));
  press();
  expect(opened).not.toHaveBeenCalled();
  button.dispatchEvent(new MouseEvent("mousedown", { bubbles: true }));
  press();
  expect(opened).toHaveBeenCalledOnce();
});

it("goes away with the list that it is of", async () => {
  await aside("[data-row=a]");
  leave();
  expect(context.shown).toBeNull();
});

it("offers nothing that writes where a dossier can only be read, and no empty group", () => {
  expect(allowed({ name: "a", groups: [[open], [remove]] }, true).groups).toEqual([[open]]);
  expect(allowed({ name: "a", groups: [[open], [remove]] }, false).groups).toEqual([[open], [remove]]);
});
