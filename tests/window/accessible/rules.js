// What axe-core finds on the screen, or in the dialog, as it stands: every rule of WCAG 2.2 A and AA in the light
// theme, and the colours once more in the dark one and where more contrast is asked for.
// arguments: which theme has more contrast this time; what to call with the findings, each { theme, rule, element, words }.
const [contrasted] = arguments;
const done = arguments[arguments.length - 1];

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
// What the reader of a screen relies on besides: headings in order, one title, names that are not empty.
const ALSO = ['heading-order', 'page-has-heading-one', 'empty-heading', 'landmark-unique', 'aria-dialog-name',
  'aria-treeitem-name', 'aria-text', 'label-title-only', 'presentation-role-conflict', 'scope-attr-valid', 'tabindex'];
// Measured by aims.js, which knows what a label and a drawn-out edge add to a target.
const APART = { 'target-size': { enabled: false } };

/** What is behind a dialog was read before it was opened. */
const seen = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
const root = document.documentElement;
const still = new CSSStyleSheet();
still.replaceSync('*, *::before, *::after { transition: none !important; animation: none !important }');

/** The rules that hold where more contrast is asked for, to be put in force or back. */
const contrastRules = [...document.styleSheets].flatMap((sheet) =>
  [...sheet.cssRules].filter((rule) => rule.media?.mediaText.includes('prefers-contrast')),
);

/** The rules that hold where the system gives its own colours. */
const forcedRules = [...document.styleSheets].flatMap((sheet) =>
  [...sheet.cssRules].filter((rule) => rule.media?.mediaText.includes('forced-colors')),
);

/** What is chosen, of which neither shade nor shadow is left there: it must have an edge. */
const CHOSEN = '[aria-current=page], [aria-current=location], [aria-current=true], [aria-selected=true],' +
  '[aria-pressed=true], input:checked + span';
const withoutAnEdge = () => [...seen.querySelectorAll(CHOSEN)].filter((element) => {
  const style = getComputedStyle(element);
  return element.getClientRects().length > 0 && style.visibility !== 'hidden' &&
    (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2);
});

/** As the window itself puts a theme on the page. */
const put = (theme) => {
  root.dataset.theme = theme;
  root.style.colorScheme = theme;
};

const shortened = (html) => html.replace(/<!--.*?-->/g, '').replace(/\s+/g, ' ').slice(0, 200);

const read = async (theme, options) => {
  const { violations } = await axe.run(seen, { ...options, resultTypes: ['violations'], preload: false });
  return violations.flatMap((rule) =>
    rule.nodes.map((node) => ({
      theme,
      rule: `${rule.id} (${node.impact})`,
      element: `${node.target.join(' ')}  ${shortened(node.html)}`,
      words: (node.any[0] ?? node.all[0] ?? node.none[0])?.message ?? rule.help,
    })),
  );
};

const all = { runOnly: { type: 'tag', values: TAGS }, rules: { ...APART } };
for (const id of ALSO) all.rules[id] = { enabled: true };
const colours = { runOnly: { type: 'rule', values: ['color-contrast'] } };

(async () => {
  const chosen = [root.dataset.theme, root.style.colorScheme];
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, still];
  const found = [];
  try {
    put('light');
    const ground = getComputedStyle(document.body).backgroundColor;
    found.push(...(await read('light', all)));
    put('dark');
    // The theme is another only once the ground is.
    if (getComputedStyle(document.body).backgroundColor === ground)
      found.push({ theme: 'dark', rule: 'the theme did not change', element: 'body', words: ground });
    found.push(...(await read('dark', colours)));
    const media = contrastRules.map((rule) => rule.media.mediaText);
    contrastRules.forEach((rule) => (rule.media.mediaText = 'all'));
    if (!contrastRules.length) found.push({ theme: '', rule: 'no rules for more contrast', element: '', words: '' });
    put(contrasted);
    found.push(...(await read(`${contrasted}, more contrast`, colours)));
    contrastRules.forEach((rule, i) => (rule.media.mediaText = media[i]));
    const forced = forcedRules.map((rule) => rule.media.mediaText);
    forcedRules.forEach((rule) => (rule.media.mediaText = 'all'));
    if (!forcedRules.length) found.push({ theme: '', rule: 'no rules for forced colours', element: '', words: '' });
    for (const element of withoutAnEdge())
      found.push({ theme: 'forced colours', rule: 'chosen, and not seen to be', element: shortened(element.outerHTML), words: '' });
    forcedRules.forEach((rule, i) => (rule.media.mediaText = forced[i]));
    const title = document.querySelector('h1')?.textContent.trim() ?? '';
    const fold = (text) => text.replace(/\s+/g, ' ');
    if (seen === document && document.querySelector('[data-testid=view-title]') && !fold(document.title).startsWith(fold(title)))
      found.push({ theme: '', rule: 'window not titled', element: title, words: document.title });
  } finally {
    if (chosen[0] === undefined) delete root.dataset.theme;
    else root.dataset.theme = chosen[0];
    root.style.colorScheme = chosen[1];
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== still);
  }
  done(found);
})().catch((error) => done([{ theme: '', rule: 'axe-core did not run', element: '', words: String(error) }]));
