// Loads on a document page: opens the contents where they stand beside the text, and marks the section
// that is being read in them.
"use strict";
(() => {
  const nav = document.querySelector(".contents");
  if (!nav) {
    return;
  }
  nav.querySelector("details").open = matchMedia("(width >= 72rem)").matches;
  /** What is being read begins in the upper part of the window. */
  const LINE = 0.3;
  const links = new Map();
  for (const link of nav.querySelectorAll("a")) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (heading) {
      links.set(heading, link);
    }
  }
  let current = null;

  const update = () => {
    const begun = [...links.keys()].filter(
      (heading) => heading.getBoundingClientRect().top <= innerHeight * LINE,
    );
    const link = links.get(begun.at(-1)) ?? null;
    if (link === current) {
      return;
    }
    current?.removeAttribute("aria-current");
    link?.setAttribute("aria-current", "true");
    current = link;
    // The contents scroll by themselves; the page stays where it is.
    if (link && nav.scrollHeight > nav.clientHeight) {
      const box = nav.getBoundingClientRect();
      const { top, bottom } = link.getBoundingClientRect();
      nav.scrollTop += Math.min(top - box.top, 0) + Math.max(bottom - box.bottom, 0);
    }
  };

  const observer = new IntersectionObserver(update, { rootMargin: `0px 0px -${100 * (1 - LINE)}% 0px` });
  links.forEach((_, heading) => observer.observe(heading));
})();
