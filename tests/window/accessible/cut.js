// What is cut off and cannot be scrolled to: words, fields and buttons outside of every box that shows them.
const modal = [...document.querySelectorAll('dialog[open]')].at(-1);
const scope = modal ?? document.body;
const words = (element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /[\p{L}\d]/u.test(node.textContent));
const SHOWN = 'button, input, select, textarea, [role=tab], [role=option]';
// Shown in part on purpose: it says the rest in a tooltip, or is read elsewhere in full.
const clamped = (style) => style.textOverflow === 'ellipsis' || (style.webkitLineClamp && style.webkitLineClamp !== 'none');

/** What of a box can be brought into sight: by scrolling what holds it, as far as that goes. */
const lost = (element) => {
  let box = element.getBoundingClientRect();
  if (box.width < 2 || box.height < 2) return null;
  box = { left: box.left, top: box.top, right: box.right, bottom: box.bottom };
  for (let up = element.parentElement; up; up = up.parentElement) {
    const style = getComputedStyle(up);
    if (style.display === 'contents') continue;
    if (clamped(style) || style.clipPath !== 'none') return null;
    const frame = up.getBoundingClientRect();
    const cut = (axis, low, high) => {
      if (style[`overflow-${axis}`] === 'visible') return false;
      if (/auto|scroll/.test(style[`overflow-${axis}`])) {
        // It scrolls: from here on the frame stands for what is in it, unless it lies before its beginning.
        const size = axis === 'x' ? up.scrollWidth : up.scrollHeight;
        const from = frame[low] - (axis === 'x' ? up.scrollLeft : up.scrollTop);
        if (box[low] < from - 2 || box[high] > from + size + 2) return true;
        box[low] = Math.max(box[low], frame[low]);
        box[high] = Math.min(Math.max(box[high], frame[low]), frame[high]);
        if (box[high] <= box[low]) { box[low] = frame[low]; box[high] = frame[high]; }
        return false;
      }
      return box[low] < frame[low] - 3 || box[high] > frame[high] + 3;
    };
    if (cut('x', 'left', 'right') || cut('y', 'top', 'bottom')) return up;
    if (style.position === 'fixed') break;
    if (up === document.documentElement) break;
  }
  // What the page itself does not scroll to.
  const page = document.scrollingElement;
  const body = document.body;
  const wide = Math.max(page.scrollWidth, body.scrollWidth);
  const high = Math.max(page.scrollHeight, body.scrollHeight);
  const x = page.scrollLeft + body.scrollLeft;
  const y = page.scrollTop + body.scrollTop;
  return box.right + x > wide + 3 || box.bottom + y > high + 3 || box.left + x < -3 || box.top + y < -3 ? page : null;
};

const short = (element) => element.outerHTML.replace(/<!--.*?-->/g, '').replace(/\s+/g, ' ').slice(0, 150);
const found = [];
for (const element of scope.querySelectorAll('*')) {
  if (found.length > 12) break;
  if (element.closest('.away, canvas, svg, [inert], .cm-editor, [data-testid=page], [aria-hidden=true], datalist, option')) continue;
  if (!(words(element) || element.matches(SHOWN))) continue;
  const style = getComputedStyle(element);
  if (style.visibility === 'hidden' || style.opacity === '0' || clamped(style) || style.clipPath !== 'none') continue;
  const by = lost(element);
  if (by) found.push({ theme: 'twice as large', rule: 'cut off', element: short(element), words: `by ${short(by)}` });
}
return found;
