// Loads first on every page: what several scripts need of a page and of the browser.
"use strict";
globalThis.stele ??= {};
(() => {
  /** A place for a value, which may be a number of so many digits. */
  const VALUE = /\{(\d)(?:,number,(0+))?\}/g;

  /** @type {Map<string, Promise<void>>} */
  const scripts = new Map();

  /**
   * Speaks with the strings that stand on an element as data-msg-NAME, {0} and {1} standing for
   * values; without an element it says nothing.
   * @param {?Element} element
   */
  stele.strings = (element) => {
    const lang = element?.closest("[lang]")?.lang || "en";
    return {
      lang,

      /** A string of the interface. @param {string} name @param {...(string|number)} values */
      say: (name, ...values) =>
        (element?.getAttribute(`data-msg-${name}`) ?? "").replace(VALUE, (_, i, digits = "") =>
          String(values[i]).padStart(digits.length, "0"),
        ),

      /** A number as the interface writes it. @param {number} n */
      number: (n) => n.toLocaleString(lang),

      /** What stands between two sentences. */
      gap: /^(zh|ja)/.test(lang) ? "" : " ",
    };
  };

  /** Adds one of the site's scripts to the page, once. @param {string} name */
  stele.load = (name) => {
    if (!scripts.has(name)) {
      const loaded = new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = `${document.documentElement.dataset.root ?? ""}assets/${name}`;
        script.onload = resolve;
        script.onerror = () => reject(new Error(`assets/${name}`));
        document.head.append(script);
      });
      loaded.catch(() => scripts.delete(name));
      scripts.set(name, loaded);
    }
    return scripts.get(name);
  };

  /**
   * Asks what the browser keeps; null where it keeps nothing for a page that is opened from disk, or
   * refuses to be asked. @param {(store: Storage) => *} act
   */
  stele.remembered = (act) => {
    try {
      return act(localStorage);
    } catch {
      return null;
    }
  };

  /**
   * The language of a name, by its letters and the language around it; dev.stele.render.Tongues does
   * the same in Java. @param {string} name @param {string} around
   */
  stele.tongue = (name, around) => {
    const inHan = /^(zh|ja|yue|lzh)/.test(around);
    if (/\p{Script=Hangul}/u.test(name)) {
      return "ko";
    }
    if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name)) {
      return "ja";
    }
    if (/\p{Script=Han}/u.test(name)) {
      return inHan ? around : "zh-Hans";
    }
    return inHan || around === "ko" ? "en" : around;
  };

  /** @param {string} words @param {() => *} act @param {string} className */
  stele.button = (words, act, className = "") => {
    const button = document.createElement("button");
    button.type = "button";
    if (className) {
      button.className = className;
    }
    button.textContent = words;
    button.addEventListener("click", act);
    return button;
  };

  /**
   * Speaks in a live region, and offers beside it what can be done: what is read aloud as it changes
   * holds nothing to press. @param {Element} status
   */
  stele.speaker = (status) => {
    const acts = document.createElement("p");
    acts.className = "acts";
    status.after(acts);
    status.tabIndex = -1;

    /** Says something new; what was offered about the old is taken back. */
    const tell = (...said) => {
      status.replaceChildren(...said);
      acts.replaceChildren();
    };

    const offer = (...nodes) => acts.append(...nodes);

    /** A button to offer. Whoever pressed it keeps the place if it goes. */
    const way = (words, act) =>
      stele.button(words, async () => {
        await act();
        if (document.activeElement === document.body) {
          (acts.querySelector("button") ?? status).focus();
        }
      });

    return {
      ...{ tell, offer, way },

      /**
       * Says what went wrong instead of failing, with the way out.
       * @param {Error} reason @param {Function} say @param {() => Promise<void>} again
       */
      excuse: (reason, say, again) => {
        const old = reason.name === "version";
        tell(old ? say("version") : say("broken", reason.message));
        offer(way(say(old ? "reload" : "again"), () => (old ? location.reload() : again())));
      },
    };
  };

  /**
   * Keeps what is chosen in the address, so that it can be linked and gone back to.
   * @param {string} chosen as a query without its "?" @param {string} hash what stands behind it
   */
  stele.keepInAddress = (chosen, hash = "") => {
    try {
      history.replaceState(null, "", (chosen ? `?${chosen}` : location.pathname) + hash);
    } catch {
      // Some browsers forbid it from disk; what was chosen does not need it.
    }
  };

  /** Parts of a passage's element that are not the source's text: its number, notes, a bar. */
  stele.beside = "a.number, .steps, .former, details, [data-beside]";

  /** The text of an element without what stands beside it. @param {Element} element */
  stele.textOf = (element) => {
    const copy = element.cloneNode(true);
    copy.querySelectorAll(stele.beside).forEach((it) => it.remove());
    return copy.textContent.trim();
  };
})();
