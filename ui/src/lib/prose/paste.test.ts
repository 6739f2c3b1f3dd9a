// @vitest-environment jsdom
// What is pasted from Word and from the web: its words and shape, and nothing that could run, load or dress it.
import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { expect, test } from "vitest";
import { Source } from "./markdown";
import { cleaned } from "./paste";
import { goodAddress, schema } from "./schema";

/** What is in the text after a paste, as the dossier keeps it. */
function pasted(html: string): string {
  const view = new EditorView(document.createElement("div"), {
    state: EditorState.create({ schema }),
    transformPastedHTML: cleaned,
  });
  view.pasteHTML(html, new Event("paste") as ClipboardEvent);
  const { doc } = view.state;
  view.destroy();
  return new Source("").write(doc);
}

test("scripts, styles, pictures and what runs when touched stay outside", () => {
  const html = `<p onclick="alert(1)">Avant <b>gras</b>.<script>window.gone = 1</script></p>
    <style>p { color: red }</style><img src="https://exemple.fr/x.png" onerror="window.gone = 2">
    <p><a href="javascript:alert(1)">piège</a>, <a href="https://exemple.fr/a">lien</a></p>
    <iframe src="https://exemple.fr"></iframe><svg onload="window.gone = 3"><text>dessin</text></svg>`;
  expect(pasted(html)).toBe("Avant **gras**.\n\npiège, [lien](https://exemple.fr/a)");
  expect((window as unknown as { gone?: number }).gone).toBeUndefined();
});

test("titles, lists, quotations and emphasis are kept, with two ranks of titles", () => {
  const html = `<h1>Un</h1><h4>Deux</h4><ul><li>a<ul><li>b</li></ul></li></ul><ol start="3"><li><p>c</p></li></ol>
    <blockquote><p>dit</p></blockquote><p><span style="font-weight: 700">fort</span> et <i>doux</i></p>`;
  expect(pasted(html)).toBe("# Un\n\n## Deux\n\n- a\n  - b\n\n3. c\n\n> dit\n\n**fort** et *doux*");
});

test("Word's items become lists, without the marks it draws", () => {
  const item = (depth: number, mark: string, words: string) =>
    `<p class="MsoListParagraph" style="mso-list:l0 level${depth} lfo1"><span style="mso-list:Ignore">${mark}<span>&nbsp;</span></span>${words}<o:p></o:p></p>`;
  const html = `<p class="MsoNormal">Avant</p>${item(1, "·", "a")}${item(2, "o", "b")}${item(1, "·", "c")}<p>Puis</p>${item(1, "1.", "d")}${item(1, "2.", "e")}`;
  expect(pasted(html)).toBe("Avant\n\n- a\n  - b\n- c\n\nPuis\n\n1. d\n2. e");
});

test("what Google Docs wraps all it copies in is no emphasis", () => {
  expect(pasted('<b style="font-weight:normal" id="docs-internal-guid"><p>Simple <b>fort</b></p></b>')).toBe(
    "Simple **fort**",
  );
});

test("a link leads to the web or to a mailbox", () => {
  expect(goodAddress("exemple.fr/a")).toBe("https://exemple.fr/a");
  expect(goodAddress(" HTTPS://exemple.fr ")).toBe("HTTPS://exemple.fr");
  expect(goodAddress("claire@exemple.fr")).toBe("mailto:claire@exemple.fr");
  for (const wrong of ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "un mot", ""]) {
    expect(goodAddress(wrong)).toBeNull();
  }
});
