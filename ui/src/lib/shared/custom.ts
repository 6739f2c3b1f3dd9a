// Properties of what repeats, as classes. WebKitGTK (2.50) keeps one to three kilobytes for ever of every element whose
// own `style` sets a custom property or a colour, and of those within one whose `style` does: a table drawn again a
// thousand times took a gigabyte. Classes leave nothing behind. There are as many of them as values: so never one for what
// moves with the pointer.

const classes = new Map<string, string>();
let sheet: CSSStyleSheet | undefined;

/** The class that gives a property this value; none for no value. Made when it is first asked for, and kept. */
export function custom(
  property: `--${string}` | "background-color" | "width",
  value: string | number | null | undefined,
): string | undefined {
  if (value === null || value === undefined || value === "") return undefined;
  const key = `${property}:${value}`;
  const known = classes.get(key);
  if (known) return known;
  const made = `custom-${classes.size + 1}`;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
  }
  const rule = sheet.cssRules[sheet.insertRule(`.${made} {}`, sheet.cssRules.length)] as CSSStyleRule;
  // By the rule's own door: a value from a dossier can be no more than a value.
  rule.style.setProperty(property, String(value));
  classes.set(key, made);
  return made;
}
