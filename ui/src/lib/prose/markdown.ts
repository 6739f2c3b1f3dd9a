// Prose between CommonMark, which the dossier keeps, and the editor: what was not touched comes back letter by letter.
import MarkdownIt, { type Token } from "markdown-it";
import { Fragment, type Node } from "prosemirror-model";
import { MarkdownParser } from "prosemirror-markdown";
import { CODE, schema } from "./schema";
import { besideCitations, markdownOf, markerOf, said } from "./serialize";

/** Stand for the brackets of a citation while the text is read, as in the core: they are no characters of any text. */
const OPEN = "\ufdd0";
const CLOSE = "\ufdd1";
const CITATION = new RegExp(`\\[@(${CODE})\\]`, "g");
const MARKED = new RegExp(`${OPEN}(${CODE})${CLOSE}`, "g");

/** All that the schema has a place for; a block that holds anything else is kept as it stands. */
const KNOWN = new Set(
  [
    "inline text text_special softbreak hardbreak citation",
    "em_open em_close strong_open strong_close link_open link_close",
    "paragraph_open paragraph_close heading_open heading_close blockquote_open blockquote_close",
    "bullet_list_open bullet_list_close ordered_list_open ordered_list_close list_item_open list_item_close",
  ].flatMap((names) => names.split(" ")),
);

const reader = new MarkdownIt("commonmark", { html: true }).enable("table");
// Addresses stay as they were written.
reader.normalizeLink = (address) => address;
reader.core.ruler.push("citations", (state) => {
  for (const token of state.tokens) {
    if (token.children) token.children = token.children.flatMap((child) => cited(child));
  }
});

/** A piece of text, parted at the citations in it. */
function cited(token: Token): Token[] {
  if (token.type !== "text" || !token.content.includes(OPEN)) return [token];
  const parts = token.content.split(MARKED);
  return parts.flatMap((part, i) => {
    if (i % 2 === 0 && !part) return [];
    const made = Object.assign(Object.create(Object.getPrototypeOf(token) as object), token) as Token;
    made.type = i % 2 === 0 ? "text" : "citation";
    made.content = part;
    return [made];
  });
}

/** The tokens of the block being made into a node. */
let tokens: Token[] = [];
const parser = new MarkdownParser(schema, { parse: () => tokens } as unknown as MarkdownIt, {
  paragraph: { block: "paragraph" },
  heading: { block: "heading", getAttrs: (token) => ({ level: Number(token.tag.slice(1)) }) },
  blockquote: { block: "blockquote" },
  bullet_list: { block: "bullet_list", getAttrs: (_, all, i) => ({ tight: tight(all, i) }) },
  ordered_list: {
    block: "ordered_list",
    getAttrs: (token, all, i) => ({ order: Number(token.attrGet("start") ?? 1), tight: tight(all, i) }),
  },
  list_item: { block: "list_item" },
  hardbreak: { node: "hard_break" },
  citation: { node: "citation", getAttrs: (token) => ({ code: token.content }) },
  em: { mark: "em" },
  strong: { mark: "strong" },
  link: {
    mark: "link",
    getAttrs: (token) => ({ href: unmarked(token.attrGet("href") ?? ""), title: token.attrGet("title") }),
  },
});

function tight(all: Token[], at: number): boolean {
  for (let i = at + 1; i < all.length; i += 1) {
    if (all[i]!.type !== "list_item_open") return all[i]!.hidden;
  }
  return false;
}

function unmarked(text: string): string {
  return text.replaceAll(OPEN, "[@").replaceAll(CLOSE, "]");
}

/** A block as it was read: its letters, and the blank ones before it. */
type Entry = { node: Node; text: string; before: string };

/** Prose as it was read, to write again what nobody touched. */
export class Source {
  readonly #entries: Entry[];
  readonly #of: WeakMap<Node, number>;
  readonly #text: string;
  readonly #tail: string;
  readonly doc: Node;

  constructor(text: string) {
    this.#text = text;
    const { entries, tail } = read(text);
    this.#entries = entries;
    this.#tail = tail;
    this.#of = new WeakMap(entries.map(({ node }, i) => [node, i]));
    const blocks = entries.map(({ node }) => node);
    this.doc = schema.nodes.doc.create(null, blocks.length > 0 ? blocks : schema.nodes.paragraph.create());
  }

  /** The Markdown of a document made from this one: what is as it was has its letters of then. */
  write(doc: Node): string {
    if (doc.eq(this.doc)) return this.#text;
    let out = "";
    let last = -1;
    let seen = -1;
    let marker: string | null = null;
    doc.forEach((block) => {
      const at = this.#find(block, seen);
      const entry = this.#entries[at];
      let text = entry?.text ?? "";
      const next = entry && at === last + 1;
      // Two lists that meet would be one: the second takes another mark.
      if (!entry || (!next && marker !== null && markerOf(text) === marker)) text = written(block, marker);
      if (!text) return;
      if (out || next) out += next ? entry.before : "\n\n";
      out += text;
      marker = markerOf(text);
      last = entry ? at : -2;
      if (entry) seen = at;
    });
    return out && out + (last === this.#entries.length - 1 ? this.#tail : ending(this.#tail));
  }

  /** Which block as read this one is: the same, or one that says the same, nearest after the last. */
  #find(block: Node, last: number): number {
    const same = this.#of.get(block);
    if (same !== undefined) return same;
    for (const at of [last + 1, last + 2]) if (this.#entries[at]?.node.eq(block)) return at;
    return -1;
  }
}

function ending(tail: string): string {
  return tail.startsWith("\n") ? "\n" : "";
}

/** The blocks of a text, each with its letters. */
function read(text: string): { entries: Entry[]; tail: string } {
  const lines = text.split("\n");
  const all = reader.parse(
    text.replaceAll(OPEN, " ").replaceAll(CLOSE, " ").replace(CITATION, `${OPEN}$1${CLOSE}`),
    {},
  );
  const entries: Entry[] = [];
  let blank = "";
  let line = 0;
  const add = (node: Node, from: number, to: number) => {
    entries.push({ node, text: lines.slice(from, to).join("\n"), before: blank });
    blank = to < lines.length ? "\n" : "";
    line = to;
  };
  /** Lines that make no block: blank ones, and what says something only to others (the addresses of links). */
  const pass = (to: number) => {
    while (line < to) {
      let end = line;
      while (end < to && lines[end]!.trim()) end += 1;
      if (end > line) add(verbatim(lines.slice(line, end).join("\n")), line, end);
      else {
        blank += lines[line]! + (line + 1 < lines.length ? "\n" : "");
        line += 1;
      }
    }
  };
  for (let i = 0; i < all.length;) {
    const first = all[i]!;
    let past = i + 1;
    if (first.nesting === 1) while (all[past - 1]!.level !== 0 || all[past - 1]!.nesting !== -1) past += 1;
    const [from, end] = first.map ?? [line, line];
    let to = end;
    while (to > from && !lines[to - 1]?.trim()) to -= 1;
    pass(from);
    if (to > from) add(block(all.slice(i, past)) ?? verbatim(lines.slice(from, to).join("\n")), from, to);
    i = past;
  }
  pass(lines.length);
  return { entries, tail: blank };
}

function verbatim(text: string): Node {
  return schema.nodes.verbatim.create({ text });
}

/** The node of some tokens; null where the schema has no place for one of them. */
function block(of: Token[]): Node | null {
  const known = (token: Token): boolean => KNOWN.has(token.type) && (token.children ?? []).every(known);
  if (!of.every(known)) return null;
  tokens = of;
  const content = parser.parse("").content;
  return content.childCount === 1 ? content.firstChild : null;
}

/** Words that no reader of Markdown sees anything in. */
const PLAIN = /^\p{L}[\p{L}\p{N} ,;:.'’«»…()?!–—\u00a0\u202f-]*(?<!\s)$/u;
/** What was written of a block, which is the same for as long as the block is: the long texts are not read anew at each save. */
const known = new WeakMap<Node, { avoided: string | null; text: string }>();

/** A block in Markdown that reads back as the same block; nothing where it says nothing. */
function written(block: Node, avoided: string | null): string {
  const before = known.get(block);
  if (before && before.avoided === avoided) return before.text;
  const text = plainly(block) ?? carefully(block, avoided);
  known.set(block, { avoided, text });
  return text;
}

/** The words of a paragraph that are written as they are. */
function plainly(block: Node): string | null {
  const only = block.type === schema.nodes.paragraph && block.childCount === 1 ? block.firstChild : null;
  const text = (only?.isText && only.marks.length === 0 && only.text?.replace(/^ +| +$/g, "")) || "";
  return PLAIN.test(text) ? text : null;
}

function carefully(block: Node, avoided: string | null): string {
  for (const change of [(node: Node) => node, besideCitations]) {
    const one = change(block);
    const same = said(one);
    for (const care of ["none", "lists", "letters", "both"] as const) {
      const text = markdownOf(one, avoided, care);
      if (said(new Source(text).doc.firstChild!) === same) return text;
    }
  }
  return markdownOf(block, avoided, "both");
}

/** The blocks of some Markdown, for a paste of it. */
export function blocksOf(text: string): Fragment {
  return new Source(text).doc.content;
}
