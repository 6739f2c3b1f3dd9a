// @vitest-environment jsdom
// What comes into the notes when something is pasted.
import { EditorState } from "@codemirror/state";
import { describe, expect, it } from "vitest";
import { textOfMarkup } from "./markup";
import { asNotes, LONGEST, taken, tooLong } from "./paste";

/** As Word puts it on the clipboard: comments, namespaces, list signs in spans of their own. */
const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
<style><!-- p.MsoNormal {margin:0cm;} --></style><!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]--></head>
<body lang=FR><!--StartFragment--><p class=MsoNormal>Nous tenons<o:p></o:p></p>
<p class=MsoNormal><b>par trois</b> personnes,
pas plus.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>un poste partagé<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2.<span>&nbsp;&nbsp;</span></span>une trésorerie<o:p></o:p></p>
<!--EndFragment--></body></html>`;

const WEB = `<article><h2>Besoins</h2><p>Deux choses&nbsp;:</p><ul><li>du temps<ul><li>le soir</li></ul></li><li>de l’<em>argent</em></li></ul>
<ol start="3"><li>encore</li><li>enfin</li></ol><table><tr><th>Qui</th><th>Quoi</th></tr><tr><td>Nous</td><td>tout</td></tr></table>
<p>ligne<br>suivante</p></article>`;

describe("markup", () => {
  it("of a word processor comes in as its paragraphs and lists", () => {
    expect(textOfMarkup(WORD)).toBe(
      "Nous tenons\npar trois personnes, pas plus.\n– un poste partagé\n2. une trésorerie",
    );
  });

  it("of the web comes in as its titles, lists and tables", () => {
    expect(textOfMarkup(WEB)).toBe(
      "Besoins\nDeux choses\u00a0:\n– du temps\n  – le soir\n– de l’argent\n3. encore\n4. enfin\nQui\tQuoi\nNous\ttout\nligne\nsuivante",
    );
  });

  it("acts in no way", () => {
    const acted: string[] = [];
    Object.assign(window, { acted });
    const nasty = `<p onclick="acted.push(1)">Oui<script>acted.push(2)</script><img src=x onerror="acted.push(3)">
      <a href="javascript:acted.push(4)">là</a><iframe srcdoc="<script>parent.acted.push(5)</script>"></iframe><svg onload="acted.push(6)"></svg></p>`;
    expect(textOfMarkup(nasty)).toBe("Oui là");
    expect(acted).toEqual([]);
  });

  it("that is deep or unfinished comes in all the same", () => {
    expect(textOfMarkup(`${"<div>".repeat(3000)}au fond`)).toBe("au fond");
    expect(textOfMarkup("<ul><li>un<li>deux<p>trois <b>quatre")).toBe("– un\n– deux\ntrois quatre");
    expect(textOfMarkup("")).toBe("");
  });
});

describe("what is pasted", () => {
  it("is the plain text, unless only the markup knows that it is a list", () => {
    expect(taken("Nous tenons", "<p>Autre</p>")).toBe("Nous tenons");
    expect(taken("du temps\nde l’argent", WEB).split("\n")[2]).toBe("– du temps");
    expect(taken("•\tdu temps\r\n•\tde l’argent", WORD)).toBe("•\tdu temps\n•\tde l’argent");
    expect(taken("", "<p>seul</p>")).toBe("seul");
    expect(taken("<b>dit-elle</b>", "")).toBe("<b>dit-elle</b>");
  });

  it("keeps its characters and its lines, whatever the system it comes from", () => {
    expect(asNotes("un\r\ndeux\rtrois\u2028quatre\vcinq")).toBe("un\ndeux\ntrois\nquatre\ncinq");
    expect(asNotes("a\0b\u0007c\td")).toBe("abc\td");
    expect(asNotes("👩🏽‍🌾 العربية ‮droite")).toBe("👩🏽‍🌾 العربية ‮droite");
    expect(asNotes("\ud83dx\udc69")).toBe("x");
  });

  it("is refused only when notes would hold more than they may", () => {
    const doc = EditorState.create({ doc: "é".repeat(1000) }).doc;
    expect(tooLong(doc, 0, "a".repeat(5_000_000))).toBe(false);
    expect(tooLong(doc, 0, "a".repeat(LONGEST))).toBe(true);
    expect(tooLong(doc, 1000, "a".repeat(LONGEST))).toBe(false);
    expect(tooLong(doc, 0, "é".repeat(LONGEST / 2 + 1))).toBe(true);
  });
});
