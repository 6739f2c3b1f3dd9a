// What an import would take in: which table each file is, which field each column holds, which interview each text.
import type {
  ImportChoice,
  ImportField,
  ImportPlan,
  ImportTable,
  ImportText,
  TableChoice,
  TextChoice,
} from "../api";

/** The tables that files can be read as. */
export const TABLES = ["organisations", "personnes", "entretiens", "inventaire"] as const;

/** What the plan proposes, to begin with: a table without a name and a text without an interview are left aside. */
export function proposed(plan: ImportPlan): { tables: TableChoice[]; texts: TextChoice[] } {
  return {
    tables: plan.tables.map(({ file, table, columns }) => ({
      file,
      table: table ?? "",
      mapping: columns.map((column) => column.field),
    })),
    texts: plan.texts.map(({ file, interviewId, trouble }) => ({
      file,
      interviewId: trouble ? null : interviewId,
    })),
  };
}

/** Gives a column a field; no other column of the file keeps it. */
export function mapped(
  mapping: readonly (string | null)[],
  at: number,
  field: string | null,
): (string | null)[] {
  return mapping.map((held, i) => (i === at ? field : field !== null && held === field ? null : held));
}

/** The fields that the columns of a file may hold, as what it is read. */
export function fieldsOf(table: ImportTable, choice: TableChoice): ImportField[] {
  return table.readings.find((reading) => reading.table === choice.table)?.fields ?? [];
}

/** Reads a file as another table, with what its columns are then taken for. */
export function readAs(table: ImportTable, choice: TableChoice, name: string): TableChoice {
  const reading = table.readings.find((candidate) => candidate.table === name);
  return { ...choice, table: name, mapping: reading ? [...reading.mapping] : choice.mapping };
}

/** The required fields that no column holds, by their labels. */
export function missing(table: ImportTable, choice: TableChoice): string[] {
  return fieldsOf(table, choice)
    .filter((f) => f.required && !choice.mapping.includes(f.code))
    .map((f) => f.label);
}

/** The interviews that more than one text is meant for: their words are put one below the other. */
export function doubled(texts: readonly TextChoice[]): Set<string> {
  const ids = texts.map((text) => text.interviewId).filter((id): id is string => id !== null);
  return new Set(ids.filter((id, i) => ids.indexOf(id) !== i));
}

/** What is asked of the dossier: files left aside are not in it. */
export function asked(tables: readonly TableChoice[], texts: readonly TextChoice[]): ImportChoice {
  return {
    tables: tables.filter((t) => t.table).map((t) => ({ ...t, mapping: [...t.mapping] })),
    texts: texts.filter((t) => t.interviewId).map((t) => ({ ...t })),
  };
}

/** Whether anything would be taken in at all. */
export function takesSomething({ tables, texts }: ImportChoice): boolean {
  return tables.length + texts.length > 0;
}

/** The texts to be matched first: those without an interview, then those in trouble last. */
export function inOrder(texts: readonly ImportText[]): ImportText[] {
  const weight = (text: ImportText) => (text.trouble ? 2 : text.interviewId ? 1 : 0);
  return [...texts].sort((a, b) => weight(a) - weight(b));
}

/** What stands between the name of a workbook and that of one of its sheets. */
const SHEET = " › ";

/** How many files were read, and how many sheets of workbooks with several: a workbook is one file. */
export function readFiles(plan: ImportPlan | null): { files: number; books: number; sheets: number } {
  const tables = (plan?.tables ?? []).map((table) => table.file);
  const sheets = tables.filter((file) => file.includes(SHEET));
  const books = new Set(sheets.map((file) => file.slice(0, file.lastIndexOf(SHEET))));
  const alone = tables.length - sheets.length + (plan?.texts.length ?? 0);
  return { files: alone + books.size, books: books.size, sheets: sheets.length };
}
