// Where the window begins: fonts, tokens, theme, then the application.
import "@fontsource/spectral/400.css";
import "@fontsource/spectral/400-italic.css";
import "@fontsource/spectral/500.css";
import "@fontsource/spectral/600.css";
import "@fontsource-variable/inter/index.css";
import "./app.css";
import { mount } from "svelte";
import App from "./App.svelte";
import { applyTheme } from "./lib/app/theme";
import { applySize, chosenSize } from "./lib/app/zoom";

applyTheme();
if (chosenSize() !== 1) void applySize();
mount(App, { target: document.getElementById("app")! });
