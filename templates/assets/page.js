// Loads on the pages that search, before their own scripts: keeps the form and the address alike, asks
// for an answer when either changes, and says what goes wrong. The page gives: <form role="search">
// with #q, #search-status (a live region), and in #search the strings of the interface as
// data-msg-NAME attributes, {0} and {1} standing for values.
"use strict";
globalThis.stele ??= {};
(() => {
  const PAUSE = 120, MAX_SAID = 60;
  const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

  const strings = document.getElementById("search");
  const form = strings.querySelector("form");
  const input = document.getElementById("q");
  const status = document.getElementById("search-status");
  const root = document.documentElement.dataset.root ?? "";
  const { say, number, gap, lang } = stele.strings(strings);
  const { load } = stele;
  const speaker = stele.speaker(status);

  /** What is chosen beside the query, by name; the query itself is in the form. */
  const chosen = new URLSearchParams(location.search);
  input.value = chosen.get("q") ?? "";
  chosen.delete("q");

  /** Counts queries, so that no late answer is shown under a newer query. */
  let current = 0;
  let timer = 0;

  /** A query as part of an address. @param {string} query */
  const encode = (query) => encodeURIComponent(query.replace(LONE_SURROGATE, "\ufffd"));

  /** A query with what is chosen now. @param {string} query */
  const asked = (query) => [query && `q=${encode(query)}`, String(chosen)].filter(Boolean).join("&");

  /** This page with a query, and with what is chosen now. @param {string} query */
  const address = (query) => `?${asked(query)}`;

  /** The address of a document with the query, and of a passage in it. */
  const passage = (id, query, anchor) => {
    const path = id.split("/").map(encodeURIComponent).join("/");
    return `${root}documents/${path}.html?q=${encode(query)}${anchor ? `#${anchor}` : ""}`;
  };

  const remember = () => stele.keepInAddress(asked(input.value));

  /** Answers a query. @type {(typed: string, stale: () => boolean) => Promise<void>} */
  let act = async () => {};

  const ask = async () => {
    const turn = ++current;
    const stale = () => turn !== current;
    status.setAttribute("aria-busy", "true");
    try {
      await act(input.value, stale);
    } catch (reason) {
      if (!stale()) {
        fail(reason);
      }
    }
    if (!stale()) {
      status.removeAttribute("aria-busy");
    }
  };

  /** Answers again, after something else was typed or chosen. */
  const again = () => {
    clearTimeout(timer);
    remember();
    return ask();
  };

  /** Says what went wrong instead of failing, with the way out. @param {Error} reason */
  const fail = (reason) => {
    stele.page.clear();
    speaker.excuse(reason, say, ask);
  };

  stele.page = {
    ...{ say, load, encode, address, passage, chosen, remember, again, fail },
    ...{ root, lang, input, status, number, gap },
    ...speaker,

    /** Takes away what was shown. */
    clear: () => {},

    /** What was typed, as it is quoted: of a very long query its beginning. @param {string} text */
    brief: (text) => (text.length > MAX_SAID ? `${text.slice(0, MAX_SAID)}…` : text),

    /**
     * Begins: answers what stands in the address, and what is typed.
     * @param {(typed: string, stale: () => boolean) => Promise<void>} answer
     * @param {boolean} typing whether to answer while somebody types
     */
    begin: (answer, typing) => {
      act = answer;
      if (typing) {
        input.addEventListener("input", () => {
          clearTimeout(timer);
          timer = setTimeout(again, PAUSE);
        });
      }
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        again();
      });
      if (input.value) {
        ask();
      } else {
        input.focus({ preventScroll: true });
      }
    },
  };
})();
