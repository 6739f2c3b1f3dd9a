// How the window is built: everything it needs is bundled, nothing is fetched when it runs.
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [svelte()],
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
