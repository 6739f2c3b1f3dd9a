// What prose may hold: what the assembler sets, and whole blocks of anything else, kept as they are.
import { type Attrs, type MarkSpec, type NodeSpec, Schema } from "prosemirror-model";

/** The codes that `[@code]` may name: as the core reads them. */
export const CODE = "[A-Za-z0-9._-]{1,64}";

/** An address that a link may lead to: the web, or a mailbox. */
export function goodAddress(typed: string): string | null {
  const address = typed.trim();
  if (/^(https?:\/\/|mailto:)\S+$/i.test(address)) return address;
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(address)) return `mailto:${address}`;
  if (/^(?:[\p{L}\d-]+\.)+\p{L}{2,}(?:[/?#]\S*)?$/u.test(address)) return `https://${address}`;
  return null;
}

const nodes = {
  doc: { content: "(block | verbatim)+" },
  paragraph: { content: "inline*", group: "block", parseDOM: [{ tag: "p" }], toDOM: () => ["p", 0] },
  heading: {
    attrs: { level: { default: 1 } },
    content: "inline*",
    group: "block",
    defining: true,
    parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({
      tag: `h${level}`,
      // What is pasted has one title at most above its parts: two ranks are what a section sets.
      attrs: { level: level <= 2 ? 1 : 2 },
    })),
    // The section's own title is the second rank of the screen.
    toDOM: (node) => [`h${Math.min(6, Number(node.attrs.level) + 2)}`, 0],
  },
  blockquote: {
    content: "block+",
    group: "block",
    defining: true,
    parseDOM: [{ tag: "blockquote" }],
    toDOM: () => ["blockquote", 0],
  },
  ordered_list: {
    attrs: { order: { default: 1 }, tight: { default: true } },
    content: "list_item+",
    group: "block",
    parseDOM: [
      {
        tag: "ol",
        getAttrs: (dom) => ({ order: Math.max(0, Number(dom.getAttribute("start") ?? 1) || 1) }),
      },
    ],
    toDOM: (node) => ["ol", node.attrs.order === 1 ? {} : { start: node.attrs.order }, 0],
  },
  bullet_list: {
    attrs: { tight: { default: true } },
    content: "list_item+",
    group: "block",
    parseDOM: [{ tag: "ul" }],
    toDOM: () => ["ul", 0],
  },
  list_item: { content: "block+", defining: true, parseDOM: [{ tag: "li" }], toDOM: () => ["li", 0] },
  verbatim: {
    attrs: { text: {} },
    atom: true,
    selectable: true,
    draggable: false,
    parseDOM: [
      { tag: "pre[data-verbatim]", getAttrs: (dom) => ({ text: dom.getAttribute("data-verbatim") ?? "" }) },
    ],
    toDOM: (node) => ["pre", { "data-verbatim": String(node.attrs.text) }, String(node.attrs.text)],
    leafText: (node) => String(node.attrs.text),
  },
  text: { group: "inline" },
  citation: {
    attrs: { code: {} },
    inline: true,
    group: "inline",
    atom: true,
    selectable: true,
    draggable: false,
    parseDOM: [
      {
        tag: "span[data-cites]",
        getAttrs: (dom) => {
          const code = dom.getAttribute("data-cites") ?? "";
          return new RegExp(`^${CODE}$`).test(code) ? { code } : false;
        },
      },
    ],
    toDOM: (node) => ["span", { "data-cites": String(node.attrs.code) }, `[@${String(node.attrs.code)}]`],
    leafText: (node) => `[@${String(node.attrs.code)}]`,
  },
  hard_break: {
    inline: true,
    group: "inline",
    selectable: false,
    parseDOM: [{ tag: "br" }],
    toDOM: () => ["br"],
    leafText: () => "\n",
  },
} satisfies Record<string, NodeSpec>;

/** Text that is only as heavy or slanted as its surroundings is no emphasis: what Google Docs wraps all it copies in. */
const plain = (style: string) => (dom: HTMLElement) =>
  dom.style.getPropertyValue(style) === "normal" ? false : null;

const marks = {
  link: {
    attrs: { href: {}, title: { default: null } },
    inclusive: false,
    parseDOM: [
      {
        tag: "a[href]",
        getAttrs: (dom): Attrs | false => {
          const address = dom.getAttribute("href") ?? "";
          return /^(https?:\/\/|mailto:)\S+$/i.test(address) ? { href: address } : false;
        },
      },
    ],
    // Nothing here leads out of the window by itself.
    toDOM: (mark) => ["span", { class: "link-text", title: String(mark.attrs.href) }, 0],
  },
  em: {
    parseDOM: [
      { tag: "i", getAttrs: plain("font-style") },
      { tag: "em", getAttrs: plain("font-style") },
      { style: "font-style=italic" },
    ],
    toDOM: () => ["em", 0],
  },
  strong: {
    parseDOM: [
      { tag: "b", getAttrs: plain("font-weight") },
      { tag: "strong", getAttrs: plain("font-weight") },
      {
        style: "font-weight",
        getAttrs: (weight) => (/^(bold(er)?|[6-9]\d{2})$/.test(weight) ? null : false),
      },
    ],
    toDOM: () => ["strong", 0],
  },
} satisfies Record<string, MarkSpec>;

/** The schema of prose. */
export const schema = new Schema({ nodes, marks });
