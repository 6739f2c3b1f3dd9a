// Finds what a person would: by kind and by the name that is written on it or read out for it; or,
// where words may change or stand twice, by its test id, written @id.
// arguments: kind ("press" | "field" | "any"), name, and whether to list all names instead.
const [kind, wanted, list] = arguments;

const KINDS = {
  press:
    'button, a, summary, label, option, [role=button], [role=link], [role=tab], [role=menuitem],' +
    '[role=menuitemradio], [role=option], [role=radio], [role=checkbox], [role=switch],' +
    '[role=row], [role=treeitem], input[type=checkbox], input[type=radio], input[type=submit]',
  field:
    'input:not([type=checkbox]):not([type=radio]):not([type=submit]), textarea, select,' +
    '[contenteditable=true], [contenteditable=plaintext-only], [role=textbox], [role=combobox]',
  any: '[data-testid]',
};

const fold = (text) =>
  (text ?? '').replace(/[\s\u00a0\u202f]+/g, ' ').replace(/’/g, "'").trim();

const textOfIds = (ids) =>
  ids.split(/\s+/).map((id) => document.getElementById(id)?.innerText ?? '').join(' ');

const textOfLabels = (element) =>
  [...(element.labels ?? [])]
    .map((label) => {
      const copy = label.cloneNode(true);
      copy.querySelectorAll('input, textarea, select').forEach((inner) => inner.remove());
      return copy.textContent;
    })
    .join(' ');

// The names under which an element may be sought, the best first.
const namesOf = (element) => {
  const names = [element.getAttribute('aria-label')];
  const ids = element.getAttribute('aria-labelledby');
  if (ids) names.push(textOfIds(ids));
  if (kind === 'field') names.push(textOfLabels(element), element.getAttribute('placeholder'));
  else names.push(element.innerText);
  names.push(element.getAttribute('title'));
  return names.map(fold).filter(Boolean);
};

const visible = (element) =>
  element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden';

const usable = (element) =>
  !element.disabled && element.getAttribute('aria-disabled') !== 'true' && !element.closest('[inert]');

// What lies under an open dialog is out of reach.
const modals = [...document.querySelectorAll('dialog[open], [aria-modal=true]')].filter(visible);
const scope = modals.at(-1) ?? document;
// The dialog is on the screen, as what it holds is.
const tested = [...(scope === document ? [] : [scope]), ...scope.querySelectorAll('[data-testid]')].filter(
  (element) => element.dataset.testid !== undefined && visible(element),
);
const within = [...scope.querySelectorAll(KINDS[kind])].filter(visible);
if (list) {
  const ids = tested.map((element) => `@${element.dataset.testid}`);
  return [...new Set(within.map((element) => namesOf(element)[0]).concat(ids))].filter(Boolean);
}

if (wanted.startsWith('@')) {
  const marked = within.concat(tested);
  const id = wanted.slice(1);
  return marked.find((element) => element.dataset.testid === id && usable(element)) ?? null;
}

const sought = fold(wanted);
const candidates = within.filter(usable).map((element) => ({ element, names: namesOf(element) }));
const ways = [
  (name) => name === sought,
  (name) => name.toLowerCase() === sought.toLowerCase(),
  (name) => name.startsWith(sought),
  (name) => name.includes(sought),
];
for (const way of ways) {
  // The innermost wins: a row that holds the button has the same words.
  const found = candidates.filter(({ names }) => names.some(way)).map(({ element }) => element);
  const inner = found.find((one) => !found.some((other) => other !== one && one.contains(other)));
  if (inner) return inner;
}
return null;
