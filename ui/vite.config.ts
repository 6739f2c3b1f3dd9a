// How the window is built: everything it needs is bundled, nothing is fetched when it runs.
import { svelte } from "@sveltejs/vite-plugin-svelte";
import MarkdownIt from "markdown-it";
import { defineConfig, type Plugin } from "vite";

/** The user's guide is rendered here, not in the window: markup written in it by hand comes out as text. */
const markdown = new MarkdownIt("commonmark", { html: false });
const guide: Plugin = {
  name: "guide",
  transform(text, id) {
    if (!/\/assets\/guide\/[^/]+\.md$/.test(id)) return null;
    return { code: `export default ${JSON.stringify(markdown.render(text))};`, map: null, moduleType: "js" };
  },
};

export default defineConfig({
  plugins: [guide, svelte()],
  base: "./",
  clearScreen: false,
  server: { fs: { allow: [".."] } },
  build: {
    target: "es2022",
    cssTarget: ["chrome123", "safari18"],
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
  },
});
