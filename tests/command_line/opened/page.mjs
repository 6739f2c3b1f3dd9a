// A page opened in a headless Chromium, spoken to by its pipe: searched, filtered, read by axe-core in both themes; every
// address that it asks for is told. Called with the browser, the page, axe-core and a folder for the browser's own files.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [browser, page, axe, own] = process.argv.slice(2);
const url = pathToFileURL(page).href;
const child = spawn(
  browser,
  [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    `--user-data-dir=${own}`,
    "--remote-debugging-pipe",
  ],
  { stdio: ["ignore", "ignore", "inherit", "pipe", "pipe"] },
);
const [to, from] = [child.stdio[3], child.stdio[4]];
let last = 0;
const waiting = new Map();
const asked = [];
const errors = [];
let loaded = () => {};
let pending = Buffer.alloc(0);
from.on("data", (bytes) => {
  pending = Buffer.concat([pending, bytes]);
  for (let end = pending.indexOf(0); end >= 0; end = pending.indexOf(0)) {
    const told = JSON.parse(pending.subarray(0, end).toString());
    pending = pending.subarray(end + 1);
    if (told.id) {
      const [done, failed] = waiting.get(told.id);
      waiting.delete(told.id);
      if (told.error) failed(new Error(told.error.message));
      else done(told.result);
    }
    if (told.method === "Network.requestWillBeSent") asked.push(told.params.request.url);
    if (told.method === "Runtime.exceptionThrown") errors.push(told.params.exceptionDetails.text);
    if (told.method === "Log.entryAdded" && told.params.entry.level === "error") errors.push(told.params.entry.text);
    if (told.method === "Page.loadEventFired") loaded();
  }
});
const call = (method, params = {}, sessionId = undefined) =>
  new Promise((done, failed) => {
    last += 1;
    waiting.set(last, [done, failed]);
    to.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
  });

const { targetId } = await call("Target.createTarget", { url: "about:blank" });
const { sessionId } = await call("Target.attachToTarget", { targetId, flatten: true });
const send = (method, params) => call(method, params, sessionId);
const run = async (expression) => {
  const told = await send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
  if (told.exceptionDetails) throw new Error(told.exceptionDetails.exception?.description ?? told.exceptionDetails.text);
  return told.result.value;
};
for (const domain of ["Network", "Page", "Runtime", "Log"]) await send(`${domain}.enable`);
await send("Network.emulateNetworkConditions", { offline: true, latency: 0, downloadThroughput: 0, uploadThroughput: 0 });
const open = new Promise((done) => (loaded = done));
await send("Page.navigate", { url });
await open;

// What is seen now, once the page has answered what was done to it.
const seen = (deed) =>
  run(`(async () => {
    const form = document.getElementById("filters");
    ${deed};
    await new Promise((done) => setTimeout(done, 200));
    const entries = [...document.querySelectorAll("li.entry")];
    return {
      form: form.checkVisibility(),
      shown: entries.filter((entry) => entry.checkVisibility()).map((entry) => entry.textContent),
      groups: [...document.querySelectorAll("section.group")].filter((group) => group.checkVisibility()).length,
      said: document.getElementById("count").textContent,
    };
  })()`);
const typed = (words) =>
  `form.elements.words.value = ${JSON.stringify(words)}; form.elements.words.dispatchEvent(new Event("input", { bubbles: true }))`;
const told = { all: await seen("") };
told.found = await seen(typed("TRESORERIE"));
told.none = await seen(typed("zzzz"));
told.reset = await seen("form.reset()");
told.filtered = await seen(
  'form.elements.kind.selectedIndex = 1; form.elements.kind.dispatchEvent(new Event("input", { bubbles: true }))',
);
await seen("form.reset()");
const rules = readFileSync(axe, "utf8");
told.violations = [];
for (const theme of ["light", "dark"]) {
  await send("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: theme }] });
  for (const [width, height] of [
    [1280, 800],
    [375, 700],
  ]) {
    await send("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: false });
    await run(`${rules};0`);
    const { passed, broken } = await run(
      "axe.run(document).then((found) => ({ passed: found.passes.length, broken: found.violations }))",
    );
    told.passed = Math.min(told.passed ?? passed, passed);
    for (const one of broken) told.violations.push(`${theme} ${width}: ${one.id} ${one.nodes[0].html}`);
    const wide = await run("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    if (wide) told.violations.push(`${theme} ${width}: the page is wider than its window`);
  }
}
told.asked = asked.filter((address) => address !== url);
told.errors = errors;
process.stdout.write(JSON.stringify(told));
call("Browser.close").catch(() => {});
setTimeout(() => child.kill(), 2000).unref();
