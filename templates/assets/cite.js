// Loads on a document page, where the citations stand in <details class="cite">: fills in the date of
// access, copies a citation, and cites a passage whose number is activated. Its strings stand on that
// element, as data-msg-….
"use strict";
(() => {
  const cite = document.getElementById("cite");
  if (!cite) {
    return;
  }
  const STYLE = "stele.cite.style";
  const { remembered } = stele;
  const { say } = stele.strings(cite);
  let anchor = "";

  /** Today, in each way that citations write it. */
  const today = {
    parts: () => {
      const now = new Date();
      return [now.getFullYear(), now.getMonth() + 1, now.getDate()];
    },
    iso: () => today.padded().join("-"),
    slashes: () => today.padded().join("/"),
    padded: () => today.parts().map((part) => String(part).padStart(2, "0")),
    long: (lang) => new Intl.DateTimeFormat(lang, { dateStyle: "long" }).format(new Date()),
  };

  /** A citation's text as of now, for the passage that was chosen. @param {Element} citation */
  const textOf = (citation) => {
    for (const place of citation.querySelectorAll("[data-cite]")) {
      const form = place.dataset.cite;
      if (form === "passage") {
        place.textContent = anchor && `#${anchor}`;
      } else if (form === "parts") {
        place.textContent = JSON.stringify(today.parts());
      } else {
        place.textContent = today[form](place.closest("[lang]").lang);
      }
    }
    return citation.querySelector("pre, p").textContent;
  };

  const citations = [...cite.querySelectorAll(".cited-as")];
  const fill = () => citations.forEach(textOf);

  const status = document.createElement("span");
  status.className = "copied";
  status.setAttribute("role", "status");

  const copy = async (text) => {
    status.textContent = "";
    try {
      await navigator.clipboard.writeText(text);
      status.textContent = say("copied");
    } catch {
      status.textContent = say("failed");
    }
  };

  const button = (words, act, label) => {
    const made = stele.button(words, act);
    if (label) {
      made.setAttribute("aria-label", label);
    }
    return made;
  };

  for (const citation of citations) {
    const name = citation.querySelector("dt");
    const act = (event) => {
      remembered((store) => store.setItem(STYLE, citation.dataset.key));
      event.currentTarget.after(status);
      copy(textOf(citation));
    };
    name.append(" ", button(say("copy"), act, say("copy-as", name.textContent)));
  }
  cite.addEventListener("toggle", fill);

  /** The style that was copied last, else the one that is usual for the document's language. */
  const preferred = () => {
    const usual = document.documentElement.lang.startsWith("zh") ? "gbt" : "apa";
    const last = remembered((store) => store.getItem(STYLE));
    const of = (key) => citations.find((it) => it.dataset.key === key);
    return of(last) ?? of(usual) ?? citations[0];
  };

  /** The address of the passage: the published one, else the page's own where others can open it. */
  const link = () => {
    const canonical = document.querySelector("link[rel=canonical]")?.href;
    const own = /^https?:$/.test(location.protocol) ? location.href.replace(/[?#].*/, "") : "";
    return canonical || own ? `${canonical ?? own}#${anchor}` : textOf(citations.find(isLink));
  };
  const isLink = (it) => it.dataset.key === "link";

  let bar = null;
  const close = () => {
    bar?.remove();
    bar = null;
    anchor = "";
    fill();
  };

  /** Closes the bar, and leads back to the number that opened it. */
  const leave = () => {
    const number = bar.previousElementSibling;
    close();
    number.focus();
  };

  /** How the passage is cited, for the dossier. */
  const cited = () => ({
    citation: textOf(preferred()),
    ris: textOf(citations.find((it) => it.dataset.key === "ris")),
    address: document.querySelector("link[rel=canonical]") ? link() : "",
  });

  /** Offers to copy the passage's citation or address, and to mark it. @param {HTMLElement} number */
  const offer = (number) => {
    close();
    anchor = decodeURIComponent(new URL(number.href).hash.slice(1));
    fill();
    bar = document.createElement("section");
    bar.className = "steps";
    bar.lang = cite.lang;
    const name = say("passage", number.dataset.number);
    bar.setAttribute("aria-label", name);
    const shown = document.createElement("span");
    shown.className = "count";
    shown.textContent = name;
    bar.append(
      shown,
      button(say("citation"), () => copy(textOf(preferred()))),
      button(say("address"), () => copy(link())),
      stele.mark?.(number.closest(".passage"), anchor, cited) ?? "",
      status,
      button("×", leave, say("close")),
    );
    bar.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !event.isComposing) {
        leave();
      }
    });
    status.textContent = "";
    // Behind its passage, so that the Tab key leads from the number into it.
    number.after(bar);
  };
  /** The passage that a number leads to takes the focus from it; the Tab key shall lead into the bar. */
  const stay = () => bar?.previousElementSibling.focus({ preventScroll: true });
  addEventListener("hashchange", stay);
  for (const number of document.querySelectorAll("a.number")) {
    number.addEventListener("click", () => {
      offer(number);
      setTimeout(stay);
    });
  }
})();
