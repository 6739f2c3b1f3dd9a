// What is too small to be aimed at: WCAG 2.5.8, 24 × 24 pixels, with its exceptions (in a sentence; far enough from
// every other target). What a label, a wrapping or a drawn-out edge adds counts, as a press there is heard.
const LEAST = 24;
const TARGETS = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=tab],' +
  '[role=option], [role=menuitem], [role=menuitemradio], [role=gridcell], [role=treeitem], [role=checkbox], [role=switch]';

const modal = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;

const inSight = (element) => {
  const box = element.getBoundingClientRect();
  return box.width > 0 && box.height > 0 && box.right > 0 && box.bottom > 0 && box.left < innerWidth &&
    box.top < innerHeight && getComputedStyle(element).visibility !== 'hidden' && !element.closest('[inert]') &&
    !element.disabled && element.ariaDisabled !== 'true';
};

/** Whether a press at a place is heard by this target. */
const heard = (element, x, y) => {
  const at = document.elementFromPoint(x, y);
  if (!at) return false;
  if (element.contains(at)) return at === element || at.closest(TARGETS) === element;
  return [...(element.labels ?? [])].some((label) => label.contains(at));
};

/** How far a press is heard from the middle, in one direction. */
const reach = (element, x, y, dx, dy) => {
  let far = 0;
  while (far < LEAST && heard(element, x + dx * (far + 0.5), y + dy * (far + 0.5))) far += 0.5;
  return far;
};

/** A sentence runs around it: its size is the line's. */
const inASentence = (element) => {
  if (!getComputedStyle(element).display.startsWith('inline')) return false;
  return [...element.parentElement.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && /[\p{L}\d]/u.test(node.textContent),
  );
};

const targets = [...modal.querySelectorAll(TARGETS)].filter(inSight).map((element) => {
  const box = element.getBoundingClientRect();
  const x = box.left + box.width / 2;
  const y = box.top + box.height / 2;
  // Its middle is scrolled out of sight: it is measured where it can be pressed.
  if (!heard(element, x, y)) return null;
  const across = reach(element, x, y, -1, 0) + reach(element, x, y, 1, 0);
  const high = reach(element, x, y, 0, -1) + reach(element, x, y, 0, 1);
  const width = Math.max(across, box.width);
  const height = Math.max(high, box.height);
  return { element, box, x, y, width, height, small: width < LEAST - 0.5 || height < LEAST - 0.5 };
}).filter(Boolean);

/** How far a circle of 24 pixels around the middle of one is from another. */
const touches = (one, other) => {
  const dx = Math.max(other.box.left - one.x, 0, one.x - other.box.right);
  const dy = Math.max(other.box.top - one.y, 0, one.y - other.box.bottom);
  const room = Math.hypot(dx, dy) < LEAST / 2 - 0.5;
  return room || (other.small && Math.hypot(one.x - other.x, one.y - other.y) < LEAST - 0.5);
};

return targets
  .filter((one) => one.small && !inASentence(one.element))
  .map((one) => ({ one, near: targets.find((other) => other !== one && !one.element.contains(other.element) && !other.element.contains(one.element) && touches(one, other)) }))
  .filter(({ near }) => near)
  .map(({ one, near }) => ({
    theme: '',
    rule: 'target too small',
    element: one.element.outerHTML.replace(/<!--.*?-->/g, '').replace(/\s+/g, ' ').slice(0, 160),
    words: `${Math.round(one.width)} × ${Math.round(one.height)}, beside ${near.element.outerHTML.replace(/\s+/g, ' ').slice(0, 90)}`,
  }));
