// Loads on the timeline and the figures: offers to narrow the entries of the page to a document, a
// topic, or words, with the choice in the address. Without it the page lists everything, with links by
// document and topic.
"use strict";
(() => {
  const place = document.getElementById("narrow");
  const entries = [...document.querySelectorAll("[data-entry]")];
  if (!place || entries.length < 2) {
    return;
  }
  const { label, any, shown, words } = place.dataset;
  /** What the keys of an entry begin with, by the name of the choice among them. */
  const SORTS = { document: "d:", topic: "c:" };
  const WORDS = "words";
  const asked = new URLSearchParams(location.search);

  const keysOf = (entry) => entry.dataset.entry.split(" ");

  /** What the page calls each key, in the order in which it lists them. @returns {Map} */
  const labels = () => {
    const found = new Map();
    for (const key of document.querySelectorAll("[data-key]")) {
      found.set(key.dataset.key, { text: key.dataset.label, lang: key.querySelector("[lang]")?.lang });
    }
    for (const entry of entries) {
      const title = entry.querySelector(".of a");
      const [key] = keysOf(entry);
      if (title && !found.has(key)) {
        found.set(key, {
          text: title.textContent,
          lang: title.querySelector("[lang]")?.lang,
        });
      }
    }
    return found;
  };

  const control = (name, element) => {
    const wrapper = document.createElement("label");
    wrapper.append(`${name} `, element);
    return wrapper;
  };

  /** A choice among the keys of one sort; none where there is nothing to choose. */
  const choice = (sort, known) => {
    const options = [...known].filter(([key]) => key.startsWith(SORTS[sort]));
    if (options.length < 2) {
      return undefined;
    }
    const select = document.createElement("select");
    select.name = sort;
    select.add(new Option(any, ""));
    for (const [key, { text, lang }] of options) {
      const option = new Option(text, key);
      if (lang) {
        option.lang = lang;
      }
      select.add(option);
    }
    const wanted = SORTS[sort] + asked.get(sort);
    select.value = options.some(([key]) => key === wanted) ? wanted : "";
    form.append(control(place.dataset[sort], select));
    return select;
  };

  const form = document.createElement("form");
  form.className = "narrowing";
  form.setAttribute("aria-label", label);
  form.autocomplete = "off";
  const known = labels();
  const selects = Object.keys(SORTS).map((sort) => choice(sort, known)).filter(Boolean);
  const box = document.createElement("input");
  box.type = "search";
  box.name = WORDS;
  box.value = asked.get(WORDS) ?? "";
  box.spellcheck = false;
  form.append(control(words, box));
  const status = document.createElement("p");
  status.className = "terms";
  status.setAttribute("role", "status");

  const narrow = () => {
    const wanted = selects.map((select) => select.value).filter(Boolean);
    const sought = box.value.trim().normalize("NFKC").toLowerCase();
    let left = 0;
    let all = 0;
    for (const entry of entries) {
      const keys = keysOf(entry);
      entry.hidden =
        !wanted.every((key) => keys.includes(key)) ||
        !entry.textContent.normalize("NFKC").toLowerCase().includes(sought);
      if (!entry.closest("[data-again]")) {
        left += entry.hidden ? 0 : 1;
        all++;
      }
    }
    for (const part of document.querySelectorAll("[data-narrowed]")) {
      part.hidden = !part.querySelector("[data-entry]:not([hidden])");
    }
    status.textContent =
      wanted.length || sought ? shown.replace("{0}", left).replace("{1}", all) : "";
  };

  /** What was chosen of others than these stays in the address. */
  const remember = () => {
    for (const { name, value } of [...selects, box]) {
      const plain = value.slice(SORTS[name]?.length ?? 0);
      plain ? asked.set(name, plain) : asked.delete(name);
    }
    stele.keepInAddress(String(asked), location.hash);
  };

  form.addEventListener("input", () => {
    narrow();
    remember();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  place.append(form, status);
  if (selects.some(({ value }) => value) || box.value) {
    narrow();
  }
})();
