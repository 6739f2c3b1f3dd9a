// What is pasted into prose: the words and their shape; scripts, styles and pictures stay outside.

/** How Word says that a paragraph is an item of a list, and how deep. */
const ITEM = /mso-list:[^;]*level(\d)/i;
/** The mark that Word writes before an item: a digit or a letter says that the list is numbered. */
const NUMBERED = /^\s*(?:\d+|[a-z]|[ivx]+)[.)]/i;

/** The deepest list that is made of Word's. */
const DEEPEST = 6;

/** Pasted markup with Word's items as real lists; read in a document of its own, where nothing runs or loads. */
export function cleaned(html: string): string {
  const pasted = new DOMParser().parseFromString(html, "text/html");
  for (const element of pasted.querySelectorAll(
    "script, style, img, svg, object, iframe, title, meta, link",
  )) {
    element.remove();
  }
  const items = [...pasted.querySelectorAll<HTMLElement>("p, h1, h2, h3, h4, h5, h6, div")].filter(
    (element) => ITEM.test(element.getAttribute("style") ?? ""),
  );
  for (const item of items) enlist(pasted, item);
  return pasted.body.innerHTML;
}

/** Puts an item where it belongs: at the end of the list before it, or of a new one. */
function enlist(pasted: Document, item: HTMLElement): void {
  const depth = Math.min(DEEPEST, Number(ITEM.exec(item.getAttribute("style") ?? "")?.[1] ?? 1));
  let numbered = false;
  for (const mark of item.querySelectorAll<HTMLElement>("[style*='mso-list']")) {
    if (!/mso-list:\s*ignore/i.test(mark.getAttribute("style") ?? "")) continue;
    numbered ||= NUMBERED.test(mark.textContent ?? "");
    mark.remove();
  }
  const tag = numbered ? "ol" : "ul";
  const made = pasted.createElement("li");
  const words = pasted.createElement("p");
  words.append(...item.childNodes);
  made.append(words);
  let list = item.previousElementSibling;
  if (!list?.hasAttribute("data-made")) {
    list = pasted.createElement(tag);
    list.setAttribute("data-made", "");
    item.before(list);
  }
  for (let at = 1; at < depth; at += 1) {
    let last: Element | null = list.lastElementChild;
    if (!last) {
      last = pasted.createElement("li");
      list.append(last);
    }
    let inner: Element | null = last.querySelector(":scope > ul, :scope > ol");
    if (!inner) {
      inner = pasted.createElement(tag);
      last.append(inner);
    }
    list = inner;
  }
  list.append(made);
  item.remove();
}
