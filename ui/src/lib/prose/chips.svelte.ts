// How citations and blocks kept as they are stand in the prose: a chip with a number, a block that says what it is.
import type { Node } from "prosemirror-model";
import type { NodeViewConstructor } from "prosemirror-view";
import { t } from "../app/i18n";
import { titled } from "../shared/typography";
import type { Cites } from "./cites.svelte";

/** Chips that follow the numbers of their statements. */
export function chips(cites: Cites): Record<string, NodeViewConstructor> {
  return {
    citation(node: Node) {
      const dom = document.createElement("span");
      const code = String(node.attrs.code);
      dom.className = "chip";
      dom.contentEditable = "false";
      dom.dataset.cites = code;
      dom.dataset.testid = "chip";
      const stop = $effect.root(() => {
        $effect(() => {
          const cite = cites.of(code);
          // The document numbers its figures and tables itself.
          const drawn = /^figure-/i.test(code) ? "figure" : /^tab-/i.test(code) ? "table" : null;
          const unknown = cites.all.length > 0 && !cite && !drawn;
          dom.classList.toggle("unknown", unknown);
          dom.textContent = cite
            ? t("cite-chip", { n: cite.number })
            : t(drawn ? `cite-chip-${drawn}` : "cite-chip-unknown");
          dom.title = cite ? titled(cite.text) : unknown ? t("cite-unknown", { code }) : drawn ? code : "";
          dom.setAttribute("role", "link");
          dom.setAttribute("aria-label", `${dom.textContent}. ${dom.title}`);
        });
      });
      return { dom, destroy: stop, ignoreMutation: () => true };
    },
    verbatim(node: Node) {
      const dom = document.createElement("pre");
      dom.className = "kept";
      dom.contentEditable = "false";
      dom.textContent = String(node.attrs.text);
      dom.title = t("prose-kept");
      dom.setAttribute("aria-label", t("prose-kept"));
      return { dom, ignoreMutation: () => true };
    },
  };
}
