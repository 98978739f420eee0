// What the scripts of pages share: elements without markup, labels with values in their places, files.
(() => {
  "use strict";

  const toolkit = (globalThis.incubationToolkits ??= {});

  /** Returns an element; a child that is a string becomes text, and an attribute that is null is left out. */
  function element(name, attributes = {}, ...children) {
    return filled(document.createElement(name), attributes, children);
  }

  /** Returns an element of a drawing. */
  function drawn(name, attributes = {}, ...children) {
    return filled(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, children);
  }

  function filled(made, attributes, children) {
    for (const [attribute, value] of Object.entries(attributes)) {
      if (value !== null) made.setAttribute(attribute, value);
    }
    made.append(...children);
    return made;
  }

  /** Returns a button that does something. */
  function button(words, action) {
    const made = element("button", { type: "button" }, words);
    made.addEventListener("click", action);
    return made;
  }

  /** Returns a label with values in their places; nothing inside a value is a place. */
  function fill(label, values) {
    return label.replace(/\{([a-z]+)\}/g, (place, name) => (Object.hasOwn(values, name) ? String(values[name]) : place));
  }

  /** Returns what writes numbers as the language of the page does. */
  function numbers() {
    const format = new Intl.NumberFormat(document.documentElement.lang);
    return (number) => format.format(number);
  }

  /** Returns the data that the page holds for a script; null where it holds none. */
  function data(id) {
    const island = document.getElementById(id);
    return island && JSON.parse(island.textContent);
  }

  /** Gives a text to the reader as a file. */
  function download(name, type, text) {
    const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
    const link = element("a", { href: address, download: name });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  }

  toolkit.page = { button, data, download, drawn, element, fill, numbers };
})();
