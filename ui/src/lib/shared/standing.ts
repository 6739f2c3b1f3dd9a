// What stands in a form, to be compared with what stood there when it opened.

/** The same for what reads the same: a field that was emptied is as one that never held anything. */
export function standing(draft: unknown): string {
  return (
    JSON.stringify(draft, (_, value: unknown) => {
      const said = typeof value === "string" ? value.trim() : value;
      return said === "" || said === null ? undefined : said;
    }) ?? ""
  );
}
