"use strict";
// Searches and filters the entries of this page; nothing is asked of any other place.
(() => {
  const form = document.getElementById("filters");
  const said = document.getElementById("count");
  const groups = [...document.querySelectorAll("section.group")];
  const fold = (text) =>
    text
      .toLowerCase()
      .replace(/œ/g, "oe")
      .replace(/æ/g, "ae")
      .normalize("NFD")
      .replace(/\p{M}/gu, "");
  const entries = [...document.querySelectorAll("li.entry")].map((item) => ({
    item,
    text: fold(item.textContent),
    kind: item.dataset.kind,
    volet: item.dataset.volet,
    scale: item.dataset.scale,
    territory: item.dataset.territory,
  }));
  const fields = ["kind", "volet", "scale", "territory"].map((name) => form.elements[name]).filter(Boolean);
  let asked = 0;

  function filter() {
    asked = 0;
    const words = fold(form.elements.words.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const entry of entries) {
      const kept =
        fields.every((field) => !field.value || entry[field.name] === field.value) &&
        words.every((word) => entry.text.includes(word));
      if (entry.item.hidden === kept) entry.item.hidden = !kept;
      if (kept) shown += 1;
    }
    for (const group of groups) group.hidden = !group.querySelector("li.entry:not([hidden])");
    said.textContent =
      shown === 0 ? said.dataset.none : (shown === 1 ? said.dataset.one : said.dataset.many.replace("#", shown));
  }

  function soon() {
    if (!asked) asked = requestAnimationFrame(filter);
  }

  form.addEventListener("input", soon);
  form.addEventListener("reset", () => setTimeout(filter));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  filter();
})();
