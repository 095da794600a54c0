// Loads on document pages and does nothing unless the address has a query (?q=…), as it has when a
// result was followed. Then it loads the scripts of the index, marks every match in the passages, in
// the letters of the source, and brings the passage of the address into view; steps.js then leads from
// match to match.
"use strict";
(() => {
  const query = new URLSearchParams(location.search).get("q");
  if (!query) {
    return;
  }
  const NAME = "search-match";
  const CURRENT = "search-current";

  /** The text nodes of a passage, with where each begins in its text. @param {Element} passage */
  const textNodes = (passage) => {
    const walker = document.createTreeWalker(passage, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
      acceptNode: (node) => {
        if (node.nodeType === Node.TEXT_NODE) {
          return NodeFilter.FILTER_ACCEPT;
        }
        return node.matches(stele.beside) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
      },
    });
    const nodes = [];
    let text = "";
    while (walker.nextNode()) {
      nodes.push({ node: walker.currentNode, from: text.length });
      text += walker.currentNode.data;
    }
    return { element: passage, nodes, text };
  };

  /** The ranges of a match: one in each text node that it runs through. */
  const rangesOf = ({ nodes }, { from, to }) => {
    const ranges = [];
    for (const { node, from: start } of nodes) {
      const first = Math.max(from - start, 0);
      const last = Math.min(to - start, node.length);
      if (first < last) {
        const range = document.createRange();
        range.setStart(node, first);
        range.setEnd(node, last);
        ranges.push(range);
      }
    }
    return ranges;
  };

  /** Draws all matches, one of them apart; what is drawn before goes. */
  const drawn = () => {
    if (globalThis.Highlight && CSS.highlights) {
      return {
        show: (matches, current) => {
          CSS.highlights.set(NAME, new Highlight(...matches.flatMap(({ ranges }) => ranges)));
          const here = new Highlight(...(matches[current]?.ranges ?? []));
          here.priority = 1;
          CSS.highlights.set(CURRENT, here);
        },
        clear: () => [NAME, CURRENT].forEach((name) => CSS.highlights.delete(name)),
      };
    }
    let marks = null;
    const wrap = (range) => {
      const mark = document.createElement("mark");
      range.surroundContents(mark);
      range.selectNodeContents(mark);
      return mark;
    };
    return {
      show: (matches, current) => {
        // From the last to the first: wrapping one moves the ends of those behind it.
        marks ??= matches
          .toReversed()
          .map(({ ranges }) => ranges.toReversed().map(wrap))
          .reverse();
        marks.forEach((some, i) => some.forEach((it) => it.classList.toggle("current", i === current)));
      },
      clear: () => marks?.flat().forEach((mark) => mark.replaceWith(...mark.childNodes)),
    };
  };

  const mark = async () => {
    for (const name of ["shards.js", "fold.js", "query.js", "matches.js"]) {
      await stele.load(name);
    }
    const { clauses } = await stele.understand(query);
    const passages = [...document.querySelectorAll(".passage")].map(textNodes);
    await stele.foldTables(passages.map(({ text }) => text).join("\n"));
    const matchesFor = (wanted) =>
      passages
        .flatMap((passage) =>
          stele.matches(passage.text, wanted).map((match) => ({
            element: passage.element,
            ranges: rangesOf(passage, match),
          })),
        )
        .filter(({ ranges }) => ranges.length);
    let matches = matchesFor(clauses);
    if (!matches.length) {
      matches = matchesFor(stele.loosened(clauses));
    }
    const { show, clear } = drawn();
    show(matches, -1);
    stele.marks = { matches, show: (current) => show(matches, current), clear };
    document.documentElement.dataset.marks = String(matches.length);
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target) {
      target.scrollIntoView({ block: "center" });
    }
    if (matches.length && document.getElementById("box")) {
      await stele.load("steps.js");
    }
  };

  // Without its marks the page is still the page: what is missing is said by the search page.
  mark().catch(() => {});
})();
