// The path of an interview.
import { expect, it } from "vitest";
import type { Status } from "../api";
import { ALL_STATUSES, isAside, nextStep, PATH, stepsShown } from "./status";

it("leads every interview that is not given up to its validation", () => {
  for (const start of ALL_STATUSES) {
    if (start === "refuse" || start === "annule") continue;
    let status: Status = start;
    for (let hops = 0; hops < PATH.length; hops += 1) status = nextStep(status) ?? status;
    expect(["valide", "valide_tacite"]).toContain(status);
  }
});

it("shows the present step among the steps, unless the interview left the path", () => {
  for (const status of ALL_STATUSES) {
    if (!isAside(status)) expect(stepsShown(status)).toContain(status);
  }
});

it("shows the sending as done only where the record was sent", () => {
  expect(stepsShown("valide", null)).toEqual(["tenu", "redige", "valide"]);
  expect(stepsShown("valide", "2026-11-20")).toEqual(["tenu", "redige", "envoye", "valide"]);
  expect(stepsShown("amende", null)).not.toContain("envoye");
  expect(stepsShown("redige", null)).toContain("envoye");
});
