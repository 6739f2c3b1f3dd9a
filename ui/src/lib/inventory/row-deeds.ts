// What can be done to an entry of the inventory's table, or to all chosen ones when it is one of them.
import { ask, commands, type InventoryField, type InventoryRow, type InventoryTarget } from "../api";
import { count } from "../app/format";
import { t } from "../app/i18n";
import { session } from "../app/session.svelte";
import { keyName } from "../help/shortcuts";
import type { Deed, Deeds } from "../shared/context.svelte";
import { removal } from "../trash/removal.svelte";
import { choices } from "./choices";
import { shown } from "./shown.svelte";

/** The fields that hold one of a few words. */
const FEW: readonly InventoryField[] = ["status", "volet", "kind"];

async function verify(target: InventoryTarget): Promise<void> {
  const done = await session.write(() => ask(commands.inventoryVerify(target)));
  if (done !== undefined) session.say(t("inv-verified-done", { n: done }));
}

/** A field with the words that it may hold. */
async function choosing(
  field: InventoryField,
  target: InventoryTarget,
  row: InventoryRow | null,
): Promise<Deed> {
  const now =
    row && { status: row.status, volet: row.voletId ?? "", kind: row.kind as string }[field as "status"];
  const options = await choices(field, row?.kind ?? null);
  return {
    label: t(`inv-column-${field}`),
    testid: `row-${field}`,
    writes: true,
    more: options.map(({ value, label }) => ({
      label,
      testid: `row-${field}-${value || "none"}`,
      checked: value === now,
      run: async () => {
        const done = await session.write(() => ask(commands.inventorySet(target, field, value)));
        if (done !== undefined) session.say(t("inv-bulk-done", { n: done }));
      },
    })),
  };
}

/** What can be done to this entry; `n` are chosen, and `cell` opens the cell one is on, where it can be written. */
export async function entryDeeds(row: InventoryRow, n: number, cell: (() => void) | null): Promise<Deeds> {
  const many = n > 1 && shown.chosen.has(row.id);
  const target: InventoryTarget = many ? shown.chosen.target(shown.query) : { ids: [row.id], query: null };
  const fields = await Promise.all(FEW.map((field) => choosing(field, target, many ? null : row)));
  const check: Deed = {
    label: t("inv-verify"),
    testid: "row-verify",
    writes: true,
    run: () => verify(target),
  };
  if (many) {
    const none = { label: t("choose-none"), key: keyName("Escape"), run: () => shown.chosen.clear() };
    return { name: t("inv-chosen", { n: count(n), many: n }), groups: [[check, ...fields], [none]] };
  }
  const plain = () => ask(commands.inventoryDelete(row.id));
  return {
    name: row.title,
    groups: [
      [
        {
          label: t("row-open"),
          key: keyName("Enter"),
          testid: "row-open",
          run: () => session.go({ name: "entry", id: row.id }),
        },
        ...(cell ? [{ label: t("row-cell"), key: keyName("F2"), writes: true, run: cell }] : []),
        {
          label: t(shown.chosen.has(row.id) ? "row-let-go" : "row-choose"),
          key: keyName("Space"),
          testid: "row-choose",
          run: () => shown.chosen.toggle(row.id),
        },
      ],
      [check, ...fields],
      [
        {
          label: t("delete"),
          testid: "row-delete",
          writes: true,
          run: () => removal.of("inventory_entry", row.id, row.title, plain),
        },
      ],
    ],
  };
}
