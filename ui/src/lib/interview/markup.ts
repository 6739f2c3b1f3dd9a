// Markup of the web, of a word processor or of a mail, read as plain text. It is parsed aside, where nothing acts and
// nothing is fetched.

const SKIPPED = new Set([
  "SCRIPT",
  "STYLE",
  "TEMPLATE",
  "NOSCRIPT",
  "HEAD",
  "TITLE",
  "META",
  "LINK",
  "IFRAME",
  "OBJECT",
  "SVG",
]);
const BLOCKS = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 " +
    "HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL"
  ).split(" "),
);
/** How a list begins its lines; that of a word processor begins them by itself, with a sign of its own. */
const ITEM = "– ";
const SIGN = /^[·•▪◦§o\u00b7\uf0a7\uf0b7-]$/u;

/** The text of markup: a line for each block, « – » or a number before what is listed, tabs between cells. */
export function textOfMarkup(html: string): string {
  const writer = new Lines();
  write(new DOMParser().parseFromString(html, "text/html").body, writer, 0);
  return writer.text();
}

function write(node: Node, to: Lines, depth: number): void {
  if (node.nodeType === Node.TEXT_NODE) {
    to.words(node.textContent ?? "");
    return;
  }
  if (!(node instanceof Element) || SKIPPED.has(node.tagName.toUpperCase())) return;
  const name = node.tagName.toUpperCase();
  if (name === "BR") return to.end(true);
  if (/mso-list:\s*ignore/i.test(node.getAttribute("style") ?? "")) {
    const sign = (node.textContent ?? "").trim();
    to.lead(SIGN.test(sign) ? ITEM : `${sign} `);
    return;
  }
  const block = BLOCKS.has(name);
  const cell = name === "TD" || name === "TH";
  if (cell) to.cell();
  else if (block) to.end();
  if (name === "LI") to.lead("  ".repeat(Math.max(0, depth - 1)) + itemSign(node));
  const inner = name === "UL" || name === "OL" ? depth + 1 : depth;
  const kept = to.pre;
  to.pre ||= name === "PRE";
  for (const child of node.childNodes) write(child, to, inner);
  to.pre = kept;
  if (block && !cell) to.end();
}

function itemSign(item: Element): string {
  const list = item.parentElement;
  if (list?.tagName.toUpperCase() !== "OL") return ITEM;
  const before = [...list.children].filter((child) => child.tagName === item.tagName).indexOf(item);
  return `${(Number(list.getAttribute("start")) || 1) + before}. `;
}

/** Lines being written: blanks run together as a page shows them, no line twice empty. */
class Lines {
  /** Blanks are kept as they are. */
  pre = false;
  #done: string[] = [];
  #line = "";
  #lead = "";
  #cells = 0;

  words(text: string): void {
    if (this.pre) {
      const [first, ...more] = text.split(/\r\n?|\n/);
      this.#line += first;
      for (const line of more) {
        this.end(true);
        this.#line = line;
      }
      return;
    }
    const run = text.replace(/[ \t\r\n\f]+/g, " ");
    this.#line += this.#line === "" || /[ \t]$/.test(this.#line) ? run.replace(/^ /, "") : run;
  }

  /** What the next words of this line come after. */
  lead(sign: string): void {
    this.#lead = sign;
  }

  cell(): void {
    if (this.#cells > 0) this.#line = `${this.#line.trimEnd()}\t`;
    this.#cells += 1;
  }

  /** Ends the line; one that is empty only where a break says so. */
  end(broken = false): void {
    const line = this.#lead + this.#line.trimEnd();
    this.#cells = 0;
    if (this.#line.trim() !== "" || broken) {
      this.#done.push(line.trimEnd());
      this.#lead = "";
    }
    this.#line = "";
  }

  text(): string {
    this.end();
    return this.#done
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim();
  }
}
