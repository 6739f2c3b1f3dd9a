// How the window is built: everything it needs is bundled, nothing is fetched when it runs.
import { FluentResource } from "@fluent/bundle";
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

/** Messages are parsed here, so that the window does not when it starts. */
const messages: Plugin = {
  name: "messages",
  transform(text, id) {
    if (!id.endsWith(".ftl")) return null;
    const parsed = JSON.stringify(JSON.stringify(new FluentResource(text)));
    return { code: `export default JSON.parse(${parsed});`, map: null, moduleType: "js" };
  },
};

export default defineConfig({
  plugins: [guide, messages, svelte()],
  base: "./",
  clearScreen: false,
  server: { fs: { allow: [".."] } },
  build: {
    target: "es2022",
    cssTarget: ["chrome123", "safari18"],
    assetsInlineLimit: 0,
    // The screens are loaded one by one; their styles come at once, in one order.
    cssCodeSplit: false,
    chunkSizeWarningLimit: 1500,
  },
});
