// The prose editor as it stands on the page: its schema, its keys, what is typed as Markdown, what is pasted.
import { baseKeymap, chainCommands, exitCode } from "prosemirror-commands";
import { history, redo, redoDepth, undo, undoDepth } from "prosemirror-history";
import {
  InputRule,
  inputRules,
  textblockTypeInputRule,
  undoInputRule,
  wrappingInputRule,
} from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import type { Node } from "prosemirror-model";
import { liftListItem, sinkListItem, splitListItem } from "prosemirror-schema-list";
import { type Command, EditorState, NodeSelection, Plugin, Selection } from "prosemirror-state";
import { Decoration, DecorationSet, EditorView, type NodeViewConstructor } from "prosemirror-view";
import { digitOf } from "../interview/open";
import { bold, heading, italic, list, paragraph, quote } from "./commands";
import { cleaned } from "./paste";
import { CODE, schema } from "./schema";

/** What an editor is opened with, and who hears of it. */
export type Opening = {
  parent: HTMLElement;
  doc: Node;
  locked: boolean;
  label: string;
  begin: string;
  views: Record<string, NodeViewConstructor>;
  keys: Record<string, Command>;
  /** Nothing of its own is left to undo, or to do again. */
  undo: () => void;
  redo: () => void;
  /** A key while statements are offered: true when it was theirs. */
  offered: (event: KeyboardEvent) => boolean;
  typed: () => void;
  moved: (view: EditorView) => void;
  go: (code: string) => void;
  /** Whether that many letters more have room. */
  room: (letters: number) => boolean;
};

/** What is typed as Markdown becomes what it means; Backspace right after takes it back. */
const rules = inputRules({
  rules: [
    textblockTypeInputRule(/^(#{1,2})\s$/, schema.nodes.heading, (match) => ({ level: match[1]!.length })),
    wrappingInputRule(/^\s*([-*])\s$/, schema.nodes.bullet_list),
    wrappingInputRule(/^(\d{1,3})[.)]\s$/, schema.nodes.ordered_list, (match) => ({
      order: Number(match[1]),
    })),
    wrappingInputRule(/^\s*>\s$/, schema.nodes.blockquote),
    new InputRule(new RegExp(`\\[@(${CODE})\\]$`), (state, match, from, to) =>
      state.tr.replaceWith(from, to, schema.nodes.citation.create({ code: match[1]! })),
    ),
  ],
});

const lineBreak: Command = chainCommands(exitCode, (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(schema.nodes.hard_break.create()).scrollIntoView());
  return true;
});

/** Says where one may write, while nothing is written. */
function begin(words: string): Plugin {
  return new Plugin({
    props: {
      decorations({ doc }) {
        const only = doc.childCount === 1 && doc.firstChild?.type === schema.nodes.paragraph;
        if (!only || doc.firstChild.content.size > 0) return null;
        const attributes = { class: "begin", "data-begin": words };
        return DecorationSet.create(doc, [Decoration.node(0, doc.firstChild.nodeSize, attributes)]);
      },
    },
  });
}

function keys(opening: Opening): Plugin[] {
  const item = schema.nodes.list_item;
  // After Escape, Tab leaves the text as it leaves any field; otherwise it is the lists'.
  let released = false;
  const unless =
    (command: Command): Command =>
    (...given) =>
      !released && command(...given);
  const own: Record<string, Command> = {
    ...opening.keys,
    "Mod-z": (state, dispatch) => {
      if (undoDepth(state) > 0) return undo(state, dispatch);
      opening.undo();
      return true;
    },
    "Mod-Shift-z": (state, dispatch) => {
      if (redoDepth(state) > 0) return redo(state, dispatch);
      opening.redo();
      return true;
    },
    "Mod-b": bold,
    "Mod-i": italic,
    "Alt-l": list("bullet_list"),
    "Alt-o": list("ordered_list"),
    "Alt-q": quote,
    "Shift-Enter": lineBreak,
    Enter: (state, dispatch, view) => {
      const { selection } = state;
      if (selection instanceof NodeSelection && selection.node.type === schema.nodes.citation) {
        opening.go(String(selection.node.attrs.code));
        return true;
      }
      return splitListItem(item)(state, dispatch, view);
    },
    Backspace: undoInputRule,
    Tab: unless(sinkListItem(item)),
    "Shift-Tab": unless(liftListItem(item)),
  };
  own["Mod-y"] = own["Mod-Shift-z"]!;
  const digits: Record<number, Command> = { 0: paragraph, 1: heading(1), 2: heading(2) };
  return [
    new Plugin({
      props: {
        handleKeyDown(view, event) {
          if (opening.offered(event)) return true;
          if (event.key === "Escape") released = true;
          else if (event.key !== "Tab" && event.key !== "Shift") released = false;
          const digit = event.altKey && !event.ctrlKey && !event.metaKey ? digitOf(event) : null;
          const command = digit === null ? undefined : digits[digit];
          return command ? command(view.state, view.dispatch, view) : false;
        },
      },
    }),
    keymap(own),
    keymap(baseKeymap),
  ];
}

function stateOf(opening: Opening, doc: Node): EditorState {
  return EditorState.create({
    doc,
    plugins: [...keys(opening), rules, history(), begin(opening.locked ? "" : opening.begin)],
  });
}

/** Opens the editor. */
export function openProse(opening: Opening): EditorView {
  const { locked } = opening;
  const view = new EditorView(opening.parent, {
    state: stateOf(opening, opening.doc),
    editable: () => !locked,
    nodeViews: opening.views,
    attributes: {
      role: "textbox",
      "aria-multiline": "true",
      "aria-label": opening.label,
      "aria-readonly": String(locked),
      "data-testid": "prose",
      spellcheck: "true",
      lang: "fr",
      tabindex: "0",
    },
    transformPastedHTML: cleaned,
    handlePaste: (_view, _event, slice) => !opening.room(slice.content.size),
    handleClickOn(_view, _pos, node, _at, _event, direct) {
      if (!direct || node.type !== schema.nodes.citation) return false;
      opening.go(String(node.attrs.code));
      return true;
    },
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      if (transaction.docChanged) opening.typed();
      opening.moved(view);
    },
  });
  return view;
}

/** Puts another text in the editor: what was typed before belongs to the dossier's undo from here on. */
export function replaceDoc(view: EditorView, opening: Opening, doc: Node): void {
  const at = Math.min(view.state.selection.from, doc.content.size);
  view.updateState(stateOf(opening, doc));
  const selection = Selection.near(view.state.doc.resolve(at));
  view.dispatch(view.state.tr.setSelection(selection));
}
