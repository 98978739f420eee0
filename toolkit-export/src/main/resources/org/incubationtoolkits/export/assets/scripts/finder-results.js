// What the finder shows: tools as the cards of the page, and what else was found as links.
(() => {
  "use strict";

  const toolkit = (globalThis.incubationToolkits ??= {});
  const { element } = toolkit.page;

  /** Returns text that says its language where it is not that of the page. */
  function worded(words, language) {
    return language ? element("span", { class: "fallback", lang: language, dir: "auto" }, words) : words;
  }

  function link(found) {
    return element("a", { href: found.href }, worded(found.title, found.titleLanguage));
  }

  function card(found) {
    const { colour, number, group, groupLanguage, time, people, level, difficulty } = found.display;
    const made = element("li", { class: `card ${colour ?? ""}`.trim() });
    if (group) made.append(element("p", { class: "phase" }, element("b", {}, number), " ", worded(group, groupLanguage)));
    made.append(
      element("h3", {}, link(found)),
      element("p", {}, worded(found.summary, found.summaryLanguage)),
      element(
        "ul",
        { class: "meta" },
        element("li", {}, time),
        element("li", {}, people),
        element("li", {}, element("span", { class: `level level-${level}` }, difficulty)),
      ),
    );
    return made;
  }

  function other(found, labels) {
    return element(
      "li",
      {},
      element("p", { class: "eyebrow" }, labels[found.kind] ?? ""),
      element("h3", {}, link(found)),
      element("p", {}, worded(found.summary ?? "", found.summaryLanguage)),
    );
  }

  /** Puts what was found into a place of the page. */
  function show(place, { tools, others }, labels) {
    place.replaceChildren(...tools.length ? [element("ul", { class: "cards" }, ...tools.map(card))] : []);
    if (others.length) {
      place.append(
        element("h2", { class: "also" }, labels.also),
        element("ul", { class: "entries" }, ...others.map((found) => other(found, labels))),
      );
    }
  }

  toolkit.finderResults = { show };
})();
