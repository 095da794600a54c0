// Loads last on the search page: reads the query from the form or the address, keeps both alike, and
// asks for the answer. What draws it, results.js, comes with the first query; facets.js and near.js
// come when they are needed. The page gives: <form role="search"> with #q, #search-status (a live
// region), #search-results, #narrow (<details> for filters), #occurrences (a paragraph with a link to
// the concordance), and in #search the strings of the interface as data-msg-NAME attributes, {0} and
// {1} standing for values.
"use strict";
(() => {
  const PAUSE = 120;
  const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

  const strings = document.getElementById("search");
  const form = strings.querySelector("form");
  const input = document.getElementById("q");
  const status = document.getElementById("search-status");
  const results = document.getElementById("search-results");
  const root = document.documentElement.dataset.root ?? "";

  /** Counts queries, so that no late answer is shown under a newer query. */
  let current = 0;
  let timer = 0;

  /** A string of the interface. @param {string} name @param {...(string|number)} values */
  const say = (name, ...values) =>
    (strings.getAttribute(`data-msg-${name}`) ?? "").replace(/\{(\d)\}/g, (_, i) => values[i]);

  /** @type {Map<string, Promise<void>>} */
  const scripts = new Map();

  /** Adds one of the site's scripts to the page, once. @param {string} name */
  const load = (name) => {
    if (!scripts.has(name)) {
      const loaded = new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = `${root}assets/${name}`;
        script.onload = resolve;
        script.onerror = () => reject(new Error(`assets/${name}`));
        document.head.append(script);
      });
      loaded.catch(() => scripts.delete(name));
      scripts.set(name, loaded);
    }
    return scripts.get(name);
  };

  /** A query as part of an address. @param {string} query */
  const encode = (query) => encodeURIComponent(query.replace(LONE_SURROGATE, "\ufffd"));

  /** The chosen filters and the order; the query is in the form. */
  const chosen = new URLSearchParams(location.search);

  /** The search page with a query, and with what is chosen now. @param {string} query */
  const address = (query) => {
    chosen.delete("q");
    const rest = String(chosen);
    return query || rest ? `?${query ? `q=${encode(query)}` : ""}${rest ? `&${rest}` : ""}` : location.pathname;
  };

  /** Keeps the query in the address, so that the page can be linked and gone back to. */
  const remember = () => {
    try {
      history.replaceState(null, "", address(input.value));
    } catch {
      // Some browsers forbid it from disk; the search itself does not need it.
    }
  };

  /** Says what went wrong instead of failing, with the way out. @param {Error} reason */
  const fail = (reason) => {
    const old = reason.name === "version";
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = say(old ? "reload" : "again");
    button.addEventListener("click", () => (old ? location.reload() : search()));
    results.replaceChildren();
    status.replaceChildren(old ? say("version") : say("broken", reason.message), " ", button);
  };

  const search = async () => {
    const asked = ++current;
    const stale = () => asked !== current;
    const typed = input.value;
    const query = typed.trim();
    document.getElementById("narrow")?.toggleAttribute("hidden", !query);
    if (!query) {
      status.textContent = "";
      results.replaceChildren();
      document.getElementById("occurrences")?.setAttribute("hidden", "");
      return;
    }
    status.setAttribute("aria-busy", "true");
    if (!results.children.length) {
      status.textContent = say("waiting");
    }
    try {
      const [answer] = await Promise.all([stele.find(typed, stale), load("results.js")]);
      if (!stale()) {
        await stele.show(answer, typed, stale);
      }
    } catch (reason) {
      if (!stale()) {
        fail(reason);
      }
    }
    if (!stale()) {
      status.removeAttribute("aria-busy");
    }
  };

  /** What the other scripts of this page share. */
  stele.page = { say, load, encode, address, chosen, root, strings, input, status, results, fail };

  /** Answers again, after another filter or order was chosen. */
  stele.page.again = () => {
    remember();
    return search();
  };

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(stele.page.again, PAUSE);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    stele.page.again();
  });

  input.value = chosen.get("q") ?? "";
  if (input.value) {
    search();
  } else {
    input.focus({ preventScroll: true });
  }
})();
