// What the keys and the buttons of the prose editor do to the text.
import { lift, setBlockType, toggleMark, wrapIn } from "prosemirror-commands";
import type { NodeType, ResolvedPos } from "prosemirror-model";
import { liftListItem, wrapInList } from "prosemirror-schema-list";
import type { Command, EditorState } from "prosemirror-state";
import { schema } from "./schema";

/** What holds where the cursor is: what the buttons show as pressed. */
export type Format = {
  heading: number;
  bold: boolean;
  italic: boolean;
  bullets: boolean;
  numbers: boolean;
  quote: boolean;
  link: string | null;
};

function within(at: ResolvedPos, type: NodeType): number | null {
  for (let depth = at.depth; depth > 0; depth -= 1) if (at.node(depth).type === type) return depth;
  return null;
}

/** The nearest list around a place. */
function listOf(at: ResolvedPos): { depth: number; type: NodeType } | null {
  for (let depth = at.depth; depth > 0; depth -= 1) {
    const { type } = at.node(depth);
    if (type === schema.nodes.bullet_list || type === schema.nodes.ordered_list) return { depth, type };
  }
  return null;
}

/** What holds at the selection. */
export function formatAt(state: EditorState): Format {
  const { $from, from, to, empty } = state.selection;
  const has = (mark: "strong" | "em") =>
    empty
      ? !!schema.marks[mark].isInSet(state.storedMarks ?? $from.marks())
      : state.doc.rangeHasMark(from, to, schema.marks[mark]);
  const list = listOf($from)?.type;
  const link = linkAt(state);
  return {
    heading: $from.parent.type === schema.nodes.heading ? Number($from.parent.attrs.level) : 0,
    bold: has("strong"),
    italic: has("em"),
    bullets: list === schema.nodes.bullet_list,
    numbers: list === schema.nodes.ordered_list,
    quote: within($from, schema.nodes.blockquote) !== null,
    link: link?.href ?? null,
  };
}

/** A title of a rank, or a paragraph again where it is one already. */
export function heading(level: number): Command {
  return (state, dispatch, view) => {
    const same = formatAt(state).heading === level;
    const type = same ? schema.nodes.paragraph : schema.nodes.heading;
    return setBlockType(type, same ? null : { level })(state, dispatch, view);
  };
}

export const paragraph: Command = setBlockType(schema.nodes.paragraph);
export const bold: Command = toggleMark(schema.marks.strong);
export const italic: Command = toggleMark(schema.marks.em);

/** A list of that kind: begun, turned into it, or left. */
export function list(kind: "bullet_list" | "ordered_list"): Command {
  const type = schema.nodes[kind];
  return (state, dispatch, view) => {
    const around = listOf(state.selection.$from);
    if (!around) return wrapInList(type)(state, dispatch, view);
    if (around.type === type) return liftListItem(schema.nodes.list_item)(state, dispatch, view);
    dispatch?.(state.tr.setNodeMarkup(state.selection.$from.before(around.depth), type));
    return true;
  };
}

/** Into a quotation, or out of it. */
export const quote: Command = (state, dispatch, view) =>
  within(state.selection.$from, schema.nodes.blockquote) === null
    ? wrapIn(schema.nodes.blockquote)(state, dispatch, view)
    : lift(state, dispatch, view);

/** The link under the cursor, and how far it goes. */
export function linkAt(state: EditorState): { href: string; from: number; to: number } | null {
  const { $from } = state.selection;
  const { parent } = $from;
  const mark =
    schema.marks.link.isInSet($from.nodeAfter?.marks ?? []) ??
    schema.marks.link.isInSet($from.nodeBefore?.marks ?? []);
  if (!mark) return null;
  const linked = (at: number) => at >= 0 && at < parent.childCount && mark.isInSet(parent.child(at).marks);
  let first = $from.index();
  if (!linked(first)) first -= 1;
  let last = first;
  while (linked(first - 1)) first -= 1;
  while (linked(last + 1)) last += 1;
  let [from, to] = [$from.start(), $from.start()];
  for (let at = 0; at <= last; at += 1) {
    if (at < first) from += parent.child(at).nodeSize;
    to += parent.child(at).nodeSize;
  }
  return { href: String(mark.attrs.href), from, to };
}

/** Makes the selected words a link, or takes the link off them; without words, the address stands for itself. */
export function setLink(href: string | null): Command {
  return (state, dispatch) => {
    const there = linkAt(state);
    const { selection, tr } = state;
    const [from, to] = selection.empty && there ? [there.from, there.to] : [selection.from, selection.to];
    tr.removeMark(from, to, schema.marks.link);
    if (href && from < to) tr.addMark(from, to, schema.marks.link.create({ href }));
    else if (href) {
      const words = href.replace(/^(https?:\/\/|mailto:)/i, "");
      tr.insert(from, schema.text(words, [schema.marks.link.create({ href })]));
    }
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}
