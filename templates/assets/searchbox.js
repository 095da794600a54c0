// Loads last on every page: the single keys of the site, and the switch in the foot of the page that
// turns them off, which the browser remembers. "/" leads to the search box; other scripts add theirs
// to stele.keys before they are pressed.
"use strict";
globalThis.stele ??= {};
(() => {
  const OFF = "stele.keys.off";
  const { remembered } = stele;

  /** What a key does, by the character it types. @type {Map<string, () => void>} */
  stele.keys ??= new Map();

  let off = remembered((store) => store.getItem(OFF)) === "1";
  const control = document.getElementById("keys");
  if (control) {
    control.checked = !off;
    control.closest("[hidden]")?.removeAttribute("hidden");
    control.addEventListener("change", () => {
      off = !control.checked;
      remembered((store) => (off ? store.setItem(OFF, "1") : store.removeItem(OFF)));
    });
  }

  const field = document.getElementById("q") ?? document.getElementById("box");
  if (field) {
    stele.keys.set("/", () => {
      field.focus();
      field.select();
    });
  }

  /** Whether what is typed goes into a field. @param {Element} target */
  const takesText = (target) =>
    target.isContentEditable || /^(textarea|select)$/i.test(target.tagName) ||
    (target.tagName === "INPUT" && !/^(checkbox|radio|button|submit)$/.test(target.type));

  document.addEventListener("keydown", (event) => {
    const { key, target } = event;
    const act = stele.keys.get(key);
    const modified = event.ctrlKey || event.metaKey || event.altKey || event.isComposing;
    if (act && !off && !modified && !event.defaultPrevented && !takesText(target)) {
      event.preventDefault();
      act();
    }
  });
})();
