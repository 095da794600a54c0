// Loads last on the search page: asks for an answer and has it drawn. What draws it, results.js, comes
// with the first query; facets.js and near.js come when they are needed. Besides what page.js needs
// the page gives #search-results, #narrow (<details> for filters) and #occurrences (a paragraph with a
// link to the concordance).
"use strict";
(() => {
  const { page } = stele;
  const results = document.getElementById("search-results");
  const hide = (id, hidden) => document.getElementById(id)?.toggleAttribute("hidden", hidden);

  page.clear = () => {
    results.replaceChildren();
    stele.noFurther?.();
    hide("narrow", true);
    hide("occurrences", true);
  };

  page.begin(async (typed, stale) => {
    if (!typed.trim()) {
      page.clear();
      page.tell();
      return;
    }
    if (!results.children.length) {
      page.tell(page.say("waiting"));
    }
    const [answer] = await Promise.all([stele.find(typed, stale), page.load("results.js")]);
    if (!stale()) {
      await stele.show(answer, typed, stale);
    }
  }, true);
})();
