// What an import would take in.
import { describe, expect, it } from "vitest";
import type { ImportPlan } from "../api";
import {
  asked,
  doubled,
  inOrder,
  mapped,
  missing,
  proposed,
  readAs,
  readFiles,
  takesSomething,
} from "./choice";

const ORGANISATION = [
  { code: "nom", label: "Nom", required: true },
  { code: "sphere", label: "Sphère", required: true },
  { code: "sigle", label: "Sigle", required: false },
];
const plan: ImportPlan = {
  token: "t",
  tables: [
    {
      file: "orgas.csv",
      table: "organisations",
      columns: [
        { name: "Nom", field: "nom", sample: ["Rives"] },
        { name: "Divers", field: null, sample: [] },
      ],
      rows: 2,
      fields: ORGANISATION,
      readings: [
        { table: "organisations", mapping: ["nom", null], fields: ORGANISATION },
        {
          table: "inventaire",
          mapping: ["titre", null],
          fields: [{ code: "titre", label: "Titre", required: true }],
        },
      ],
    },
    { file: "x.csv", table: null, columns: [], rows: 0, fields: [], readings: [] },
  ],
  texts: [
    { file: "a.docx", words: 10, excerpt: "…", interviewId: "e1", candidates: [], trouble: null },
    { file: "b.docx", words: 0, excerpt: "", interviewId: "e2", candidates: [], trouble: "Illisible" },
    { file: "c.txt", words: 5, excerpt: "…", interviewId: null, candidates: [], trouble: null },
  ],
};

describe("what is proposed", () => {
  it("leaves aside the files that are no table, and the texts that cannot be read", () => {
    const { tables, texts } = proposed(plan);
    const choice = asked(tables, texts);
    expect(choice.tables.map((t) => t.file)).toEqual(["orgas.csv"]);
    expect(choice.texts).toEqual([{ file: "a.docx", interviewId: "e1" }]);
    expect(takesSomething(choice)).toBe(true);
    expect(takesSomething({ tables: [], texts: [] })).toBe(false);
  });

  it("names the required fields that no column holds", () => {
    const { tables } = proposed(plan);
    expect(missing(plan.tables[0]!, tables[0]!)).toEqual(["Sphère"]);
    expect(missing(plan.tables[0]!, { ...tables[0]!, table: "" })).toEqual([]);
  });

  it("changes with the table that a file is read as", () => {
    const choice = readAs(plan.tables[0]!, proposed(plan).tables[0]!, "inventaire");
    expect(choice).toEqual({ file: "orgas.csv", table: "inventaire", mapping: ["titre", null] });
    expect(missing(plan.tables[0]!, choice)).toEqual([]);
    expect(readAs(plan.tables[0]!, choice, "").table).toBe("");
  });

  it("shows first the texts that wait for an interview", () => {
    expect(inOrder(plan.texts).map((t) => t.file)).toEqual(["c.txt", "a.docx", "b.docx"]);
  });
});

it("a field is held by one column", () => {
  expect(mapped(["nom", null], 1, "nom")).toEqual([null, "nom"]);
  expect(mapped(["nom", "sigle"], 1, null)).toEqual(["nom", null]);
  expect(mapped([null, null], 0, "nom")).toEqual(["nom", null]);
});

it("two texts for one interview are noticed", () => {
  const text = (file: string, interviewId: string | null) => ({ file, interviewId });
  expect([...doubled([text("a", "e1"), text("b", "e1"), text("c", null), text("d", null)])]).toEqual(["e1"]);
});

describe("what was read", () => {
  it("counts a workbook of several sheets as one file", () => {
    const sheet = (file: string) => ({ ...plan.tables[0]!, file });
    const book = ["a.xlsx › Un", "a.xlsx › Deux", "a.xlsx › Trois"].map(sheet);
    expect(readFiles({ ...plan, tables: book, texts: [] })).toEqual({ files: 1, books: 1, sheets: 3 });
    expect(readFiles({ ...plan, tables: [...book, sheet("b.csv")], texts: [] })).toEqual({
      files: 2,
      books: 1,
      sheets: 3,
    });
    expect(readFiles(null)).toEqual({ files: 0, books: 0, sheets: 0 });
  });
});
