// What the palette leads to by its title.
import { expect, it } from "vitest";
import type { Dossier } from "../api";
import { SETTINGS_PARTS } from "../app/views";
import settings from "../../views/Settings.svelte?raw";
import { screens } from "./places";
import { answering, ready } from "./rows";

it("each part of the settings is found by its title, and has its place on their page", () => {
  const rows = ready(screens({ spaces: [] } as unknown as Dossier));
  expect(answering("modeles de livrables", rows, [], 7).rows[0]?.id).toBe("go-settings-templates");
  for (const part of SETTINGS_PARTS) {
    expect(rows.map(({ row }) => row.id)).toContain(`go-settings-${part}`);
    expect(settings).toContain(`id="settings-${part}"`);
  }
});
