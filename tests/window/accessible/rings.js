// Which stops of the keyboard do not show that they have it: nothing about the stop, what wraps it or what stands for
// it looks otherwise with the focus, or the ring has too little contrast with what is behind it (WCAG 2.4.7, 1.4.11).
const STOPS = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex], [contenteditable=true]';
const modal = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
const LEAST = 3;

const stops = [...modal.querySelectorAll(STOPS)].filter(
  (element) => element.tabIndex >= 0 && !element.disabled && !element.closest('[inert]') &&
    element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden',
);

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
const rgb = (colour) => {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data];
};
const light = ([r, g, b]) => {
  const part = (value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
};
const contrast = (a, b) => {
  const [high, low] = [light(a), light(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
};
const behind = (element) => {
  for (let one = element; one; one = one.parentElement) {
    const colour = rgb(getComputedStyle(one).backgroundColor);
    if (colour[3] === 255) return colour;
  }
  return rgb(getComputedStyle(document.body).backgroundColor);
};

/** What may show the focus: the stop, what stands for it, what wraps it. */
const around = (element) => [
  element, element.nextElementSibling, element.parentElement, element.parentElement?.parentElement,
  element.closest('label'),
].filter((one) => one instanceof HTMLElement);

const look = (element) => around(element).map((one) => {
  const style = getComputedStyle(one);
  const ring = style.outlineStyle === 'none' || parseFloat(style.outlineWidth) === 0
    ? null : { colour: style.outlineColor, width: parseFloat(style.outlineWidth), on: one };
  return { ring, shade: `${style.boxShadow} ${style.borderColor} ${style.backgroundColor} ${style.textDecoration}` };
});

/** Where one writes freely, or in the only field of what floats, the caret is what shows it, as the rule allows. */
const hasACaret = (element) =>
  (element.isContentEditable || element.matches('[role=combobox][aria-expanded=true]')) &&
  rgb(getComputedStyle(element).caretColor)[3] > 0;

const found = [];
const before = document.activeElement;
const tell = (element, rule, words) => found.push({
  theme: '', rule, element: element.outerHTML.replace(/<!--.*?-->/g, '').replace(/\s+/g, ' ').slice(0, 160), words,
});
for (const element of stops) {
  if (!element.isConnected) continue;
  document.activeElement?.blur();
  const without = look(element);
  element.focus({ focusVisible: true, preventScroll: true });
  if (document.activeElement !== element) continue;
  const having = look(element);
  const at = having.findIndex(({ ring }, i) => ring && !without[i]?.ring);
  const shaded = having.some(({ shade }, i) => shade !== without[i]?.shade);
  if (at < 0 && !shaded && !hasACaret(element)) tell(element, 'focus not seen', 'nothing looks otherwise');
  else if (at >= 0) {
    const { ring } = having[at];
    const ground = behind(ring.on.parentElement ?? ring.on);
    const ratio = contrast(rgb(ring.colour), ground);
    if (ratio < LEAST) tell(element, 'focus hardly seen', `${ratio.toFixed(2)} : 1, ${ring.colour} on ${ground}`);
  }
}
document.activeElement?.blur();
before?.focus?.({ preventScroll: true });
return found;
