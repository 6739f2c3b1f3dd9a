// The list of keys says neither more nor less than what the window's code handles.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { t } from "../app/i18n";
import { keyName, SHORTCUTS } from "./shortcuts";

const ROOT = "src";
const NAMED =
  "Arrow(?:Up|Down|Left|Right)|PageUp|PageDown|Home|End|ContextMenu|F\\d+|Enter|Escape|Delete|Backspace";
/** Handled for what moves under the pointer, or answered by a control by itself: not keys that one learns. */
const ASIDE = /\.test\.ts$|drag\.svelte\.ts$|lib\/help\/shortcuts\.ts$/;

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return files(path);
    return /\.(svelte|ts)$/.test(entry.name) && !ASIDE.test(path) ? [path] : [];
  });
}

/** The keys that a source handles, without the modifiers held beside them. */
function handled(source: string): Set<string> {
  const script = source
    .replace(/^\s*(\/\/|\*|\/\*).*$/gm, "")
    .replace(/<style>[\s\S]*<\/style>/, "")
    .replace(/title="[^"]*"|binding\.key !== "Escape"/g, "");
  const found = new Set<string>();
  const add = (pattern: RegExp) => {
    for (const match of script.matchAll(pattern))
      found.add(match[1] === " " ? "Space" : match[1]!.toUpperCase());
  };
  add(/\bkey: "(?:(?:Mod|Ctrl|Alt|Shift)-)+([^"]+)"/g);
  // What an editor is given as a map from keys to commands.
  add(/"(?:(?:Mod|Ctrl|Alt|Shift)-)+([^"]+)"(?:: |\] = )/g);
  if (/KeyboardEvent|[kK]ey[dD]own/.test(script)) {
    add(/\b(?:event\.key(?:\.toLowerCase\(\))?|key|letter) [!=]== "([^"])"/g);
    add(new RegExp(`"(${NAMED})"`, "g"));
    add(new RegExp(`\\b(${NAMED}): `, "g"));
    if (/SENSE_KEYS/.test(script)) add(/"(\d)": "/g);
    if (/Digit\|Numpad\)0/.test(script)) found.add("0");
    if (/event\.key === "="/.test(script)) found.delete("=");
    if (/digitOf\(event\)/.test(script)) {
      const some = /digits: Record<number, \w+> = \{([^}]*)\}/.exec(script)?.[1];
      if (some) for (const digit of some.matchAll(/(\d): /g)) found.add(digit[1]!);
      else found.add("1…9");
    }
  }
  return found;
}

/** A key of the list without the modifiers held beside it. */
function base(key: string): string {
  return key
    .split(/\+(?=.)/)
    .at(-1)!
    .toUpperCase()
    .replace(/^SPACE$/, "Space");
}

/** The keys that mean the same wherever they are handled. */
const WHEREVER = new Set(
  SHORTCUTS.flatMap((moment) => moment.keys)
    .filter((shortcut) => shortcut.code.length === 0)
    .flatMap((shortcut) => shortcut.keys.map(base)),
);

/** What the list says that each file handles. */
function listed(): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  for (const { keys, code } of SHORTCUTS.flatMap((moment) => moment.keys))
    for (const file of code) {
      const of = all.get(file) ?? new Set();
      for (const key of keys) of.add(base(key));
      all.set(file, of);
    }
  return all;
}

describe("the list of keys", () => {
  it("names every key that is handled, and no other", () => {
    const told = listed();
    const wrong: string[] = [];
    for (const path of files(ROOT)) {
      const file = path.slice(ROOT.length + 1);
      const has = handled(readFileSync(path, "utf8"));
      const says = told.get(file) ?? new Set();
      told.delete(file);
      for (const key of has)
        if (!says.has(key) && !WHEREVER.has(key)) wrong.push(`${file} handles ${key}: not in the list`);
      for (const key of says) if (!has.has(key)) wrong.push(`${file}: ${key} is in the list, not handled`);
    }
    wrong.push(...[...told.keys()].map((file) => `${file} is in the list, but not there`));
    expect(wrong).toEqual([]);
  });

  it("has words for each, and a name for each key", () => {
    for (const { title, keys } of SHORTCUTS) {
      expect(t(title)).not.toBe(title);
      for (const shortcut of keys) {
        expect(t(shortcut.words)).not.toBe(shortcut.words);
        for (const key of shortcut.keys) expect(keyName(key)).not.toMatch(/key-|Arrow|Shift/);
      }
    }
  });

  it("would see a key that nobody wrote down", () => {
    const source = `function key(event: KeyboardEvent) { if (event.key === "F7") go(); }`;
    expect([...handled(source)]).toEqual(["F7"]);
    expect([...handled(`{ key: "Alt-j", run }`)]).toEqual(["J"]);
  });
});
