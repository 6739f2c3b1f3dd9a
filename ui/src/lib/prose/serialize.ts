// One block of prose as CommonMark, and what a document says, to see whether it reads back as the same.
import { MarkdownSerializer, type MarkdownSerializerState } from "prosemirror-markdown";
import { Fragment, type Node } from "prosemirror-model";
import { schema } from "./schema";

/** How a block is being written. */
type Manner = {
  /** The marks that its lists take. */
  bullets: readonly [string, string];
  points: readonly [string, string];
  /** Letters beside marks are written as numbers, where the letters themselves would hide the marks. */
  numbers: boolean;
};

/** What the library keeps to itself: whether what comes next begins a line. */
type Line = { atBlockStart: boolean; out: string };

/** How many lists of the same kind stand right before this one. */
function turn(parent: Node, index: number): 0 | 1 {
  const type = parent.child(index).type;
  let before = index;
  while (before > 0 && parent.child(before - 1).type === type) before -= 1;
  return ((index - before) % 2) as 0 | 1;
}

/** A footnote, or the mark of one, as the document reads it: no link, and nothing to be escaped. */
const FOOTNOTE = /\[\^[\w-]{1,32}\]/g;

function escaped(text: string, begins: boolean): string {
  const notes = [...text.matchAll(FOOTNOTE)].map(
    (note) => [note.index, note.index + note[0].length] as const,
  );
  const inside = text.replace(/[\\`*[\]]|_|<(?=[A-Za-z/!?])|&(?=#?[A-Za-z0-9]+;)/g, (sign, at: number) => {
    const within =
      sign === "_" && /\p{L}|\p{N}/u.test(text[at - 1] ?? "") && /\p{L}|\p{N}/u.test(text[at + 1] ?? "");
    const noted = /[[\]]/.test(sign) && notes.some(([from, to]) => at === from || at === to - 1);
    return within || noted ? sign : `\\${sign}`;
  });
  if (!begins) return inside;
  return inside
    .replace(/^[ \t]+/, "")
    .replace(
      /^(?:[-+](?=\s|$)|-(?=[-\s|:]*$)|[#]{1,6}(?=\s|$)|>|=(?==*\s*$)|[|:](?=[-\s|:]*$)|~(?=~~))/,
      "\\$&",
    )
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
}

/** The first and the last letter as numbers. */
function numbered(text: string): string {
  const letters = Array.from(text);
  const number = (letter: string | undefined) => (letter ? `&#${letter.codePointAt(0)};` : "");
  const [first, last] = [letters[0], letters.length > 1 ? letters.at(-1) : undefined];
  return number(first) + escaped(letters.slice(1, -1).join(""), false) + number(last);
}

function serializer(manner: Manner): MarkdownSerializer {
  const { bullets, points, numbers } = manner;
  return new MarkdownSerializer(
    {
      paragraph(state, node) {
        state.renderInline(node);
        state.closeBlock(node);
      },
      heading(state, node) {
        state.write(`${"#".repeat(Number(node.attrs.level))} `);
        state.renderInline(node, false);
        state.closeBlock(node);
      },
      blockquote(state, node) {
        state.wrapBlock("> ", null, node, () => state.renderContent(node));
      },
      bullet_list(state, node, parent, index) {
        const bullet = bullets[turn(parent, index)];
        state.renderList(node, "  ", () => `${bullet} `);
      },
      ordered_list(state, node, parent, index) {
        const point = points[turn(parent, index)];
        const start = Number(node.attrs.order);
        const wide = String(start + node.childCount - 1).length;
        state.renderList(node, " ".repeat(wide + 2), (i) => {
          const number = String(start + i);
          return `${number}${point} ${" ".repeat(wide - number.length)}`;
        });
      },
      list_item(state, node) {
        // An item without words still is one.
        if (node.textContent === "" && node.childCount === 1) state.write();
        state.renderContent(node);
      },
      hard_break(state, node, parent, index) {
        // A line break that nothing follows breaks nothing.
        for (let i = index + 1; i < parent.childCount; i += 1) {
          if (parent.child(i).type === node.type) continue;
          state.write("\\\n");
          (state as unknown as Line).atBlockStart = true;
          return;
        }
      },
      text(state, node, parent, index) {
        const line = state as unknown as Line;
        const begins = line.atBlockStart || line.out.endsWith("\\\n");
        let text = numbers ? numbered(node.text ?? "") : escaped(node.text ?? "", begins);
        const next = index + 1 < parent.childCount ? parent.child(index + 1) : null;
        if (!numbers && text.endsWith("!") && next?.marks.some((mark) => mark.type === schema.marks.link)) {
          text = `${text.slice(0, -1)}\\!`;
        }
        if (parent.type === schema.nodes.heading && !next)
          text = text.replace(/#+\s*$/, (signs) => `\\${signs}`);
        state.text(text, false);
      },
      citation(state, node) {
        state.write(`[@${String(node.attrs.code)}]`);
      },
      verbatim(state, node) {
        state.write(String(node.attrs.text));
        state.closeBlock(node);
      },
    },
    {
      // Five stars in a row would be read in another way.
      em: {
        open: numbers ? "_" : "*",
        close: numbers ? "_" : "*",
        mixable: true,
        expelEnclosingWhitespace: true,
      },
      strong: { open: "**", close: "**", mixable: true, expelEnclosingWhitespace: true },
      link: {
        open: "[",
        close: (_state: MarkdownSerializerState, mark) => {
          const title = mark.attrs.title as string | null;
          const address = String(mark.attrs.href).replace(/[()<>\\"]/g, "\\$&");
          return `](${/\s|^$/.test(address) ? `<${address}>` : address}${title ? ` "${title.replace(/["\\]/g, "\\$&")}"` : ""})`;
        },
        mixable: true,
      },
    },
  );
}

/** The mark of the list that a text is: `-`, `*`, `+`, `.` or `)`; null where it is none. */
export function markerOf(text: string): string | null {
  return /^ {0,3}(?:([-*+])|\d{1,9}([.)]))(?:\s|$)/.exec(text)?.slice(1).find(Boolean) ?? null;
}

/** What is written with more signs than usual, where the usual ones would read otherwise. */
export type Care = "none" | "lists" | "letters" | "both";

/** A block in Markdown; a list after one of the mark `avoided` takes another. */
export function markdownOf(block: Node, avoided: string | null, care: Care): string {
  const manner: Manner = {
    bullets: avoided === "-" ? ["*", "-"] : ["-", "*"],
    points: avoided === "." ? [")", "."] : [".", ")"],
    numbers: care === "letters" || care === "both",
  };
  const one = ready(block, care === "lists" || care === "both");
  return serializer(manner).serialize(schema.nodes.doc.create(null, one)).trimEnd();
}

/** The same block without blanks at the edges of its lines; `airy`, its lists have a blank line between all they hold. */
function ready(node: Node, airy: boolean): Node {
  if (node.isLeaf) return node;
  const parts: Node[] = [];
  if (!node.isTextblock) {
    node.forEach((child) => parts.push(ready(child, airy)));
    const loose = airy && "tight" in node.attrs;
    return node.type.create(loose ? { ...node.attrs, tight: false } : node.attrs, parts);
  }
  const atEdge = (other: Node | undefined | null) => !other || other.type === schema.nodes.hard_break;
  node.forEach((part, _, i) => {
    if (!part.isText) return void parts.push(part);
    let text = part.text ?? "";
    if (atEdge(parts.at(-1))) text = text.replace(/^[ \t\n]+/, "");
    if (atEdge(node.maybeChild(i + 1))) text = text.replace(/[ \t\n]+$/, "");
    if (text) parts.push(schema.text(text, part.marks));
  });
  return node.copy(Fragment.fromArray(parts));
}

/**
 * The same block whose marks end before a point that touches a citation, or begin after it: CommonMark has no way of
 * ending them there, as a citation is no space.
 */
export function besideCitations(block: Node): Node {
  if (!block.isTextblock) {
    const parts: Node[] = [];
    block.forEach((child) => parts.push(besideCitations(child)));
    return block.isLeaf ? block : block.copy(Fragment.from(parts));
  }
  const cites = (at: number) => block.maybeChild(at)?.type === schema.nodes.citation;
  const parts: Node[] = [];
  block.forEach((part, _, i) => {
    if (!part.isText) return void parts.push(part);
    const [, head = "", body = "", tail = ""] =
      /^([^\p{L}\p{N}\s]*)(.*?)([^\p{L}\p{N}\s]*)$/su.exec(part.text ?? "") ?? [];
    const plain = (text: string) => (text ? [schema.text(text)] : []);
    const from = cites(i - 1) ? head : "";
    const to = cites(i + 1) ? tail : "";
    const within = `${from ? "" : head}${body}${to ? "" : tail}`;
    parts.push(...plain(from), ...(within ? [schema.text(within, part.marks)] : []), ...plain(to));
  });
  return block.copy(Fragment.fromArray(parts));
}

/**
 * What a document says, to compare two by: blanks at the edges of lines and of marks are nothing, as CommonMark keeps
 * none, and neither are paragraphs without words.
 */
export function said(node: Node): string {
  if (node.isTextblock) {
    let out = "";
    node.forEach((part) => {
      const marks = part.marks
        .map((mark) => mark.type.name + (mark.attrs.href ?? ""))
        .sort()
        .join("+");
      if (!part.isText) {
        out +=
          part.type.name === "hard_break"
            ? "\n"
            : `{${marks}:${part.textContent || String(part.attrs.code)}}`;
        return;
      }
      for (const letter of part.text ?? "")
        out += /\s/.test(letter) ? letter : `${letter}${marks && `{${marks}}`}`;
    });
    out = out.replace(/[ \t]*\n[ \t]*/g, "\n").replace(/^[ \t\n]+|[ \t\n]+$/g, "");
    const plain = node.type === schema.nodes.paragraph;
    return plain && !out ? "" : `<${node.type.name}${plain ? "" : String(node.attrs.level)}>${out}`;
  }
  if (node.type === schema.nodes.verbatim) return `<verbatim>${String(node.attrs.text)}`;
  const parts: string[] = [];
  node.forEach((child) => parts.push(said(child)));
  const order = node.type === schema.nodes.ordered_list ? String(node.attrs.order) : "";
  return `<${node.type.name}${order}>${parts.filter(Boolean).join("")}</>`;
}
