// Who is already being arranged with.
import { expect, it } from "vitest";
import type { InterviewRow, Status } from "../api";
import { underWay } from "./under-way";

const row = (organisationId: string, status: Status) => ({ organisationId, status }) as InterviewRow;

it("is whoever has an interview before it is held, at its furthest", () => {
  const found = underWay([
    row("a", "a_planifier"),
    row("a", "planifie"),
    row("b", "tenu"),
    row("c", "refuse"),
    row("d", "reporte"),
    row("d", "propose"),
    row("e", "sans_reponse"),
  ]);
  expect(Object.fromEntries(found)).toEqual({ a: "planifie", d: "propose" });
});
