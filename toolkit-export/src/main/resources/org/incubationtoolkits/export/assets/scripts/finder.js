// The finder: the lists of links become boxes to tick, with words to search by. Without this script they stay links.
(() => {
  "use strict";

  const toolkit = (globalThis.incubationToolkits ??= {});
  const { button, data, element, fill, numbers } = toolkit.page;
  const { counts, fits, fragment, request, search } = toolkit.search;

  const settings = data("finder-data");
  const facets = document.querySelector(".finder > .facets");
  if (!settings || !facets) return;

  const { labels, language } = settings;
  const documents = toolkit.documents ?? [];
  const number = numbers();
  const place = document.querySelector(".finder > .found");
  const heading = place.querySelector("h2");
  const results = element("div");
  const told = element("p", { class: "told", role: "status" });
  const words = element("input", { type: "search", id: "find-words", maxlength: "200", autocomplete: "off" });
  const boxes = {};
  let find;

  function box(facet, link) {
    const tick = element("input", { type: "checkbox" });
    const count = element("small");
    const row = link.closest("li");
    tick.addEventListener("change", changed);
    row.replaceChildren(element("label", {}, tick, element("span", {}, ...link.childNodes), count));
    boxes[facet][link.dataset.value] = { tick, count };
  }

  for (const details of facets.querySelectorAll("[data-facet]")) {
    boxes[details.dataset.facet] = {};
    details.querySelectorAll("[data-value]").forEach((link) => box(details.dataset.facet, link));
  }

  const known = Object.fromEntries(Object.entries(boxes).map(([facet, values]) => [facet, Object.keys(values)]));

  function asked() {
    const chosen = Object.fromEntries(
      Object.entries(boxes).map(([facet, values]) => [
        facet,
        Object.keys(values).filter((value) => values[value].tick.checked),
      ]),
    );
    return { words: words.value.trim(), chosen };
  }

  function ask({ words: query, chosen }) {
    words.value = query;
    for (const [facet, values] of Object.entries(boxes)) {
      for (const [value, { tick }] of Object.entries(values)) tick.checked = chosen[facet].includes(value);
      if (chosen[facet].length) facets.querySelector(`[data-facet="${facet}"]`).open = true;
    }
  }

  function show() {
    const { words: query, chosen } = asked();
    find ??= search(documents, language);
    const found = query ? find(query) : documents;
    const isChosen = Object.values(chosen).some((values) => values.length);
    const tools = found.filter((each) => each.kind === "tool");
    const fitting = tools.filter((each) => fits(each, chosen));
    const others = query && !isChosen ? found.filter((each) => each.kind !== "tool") : [];
    toolkit.finderResults.show(results, { tools: fitting, others }, labels);
    const count = fitting.length + others.length;
    told.textContent = count ? fill(labels.found, { number: number(count) }) : labels.none;
    for (const [facet, values] of Object.entries(boxes)) {
      const left = counts(tools, chosen, facet);
      for (const [value, { count, tick }] of Object.entries(values)) {
        count.textContent = number(left[value] ?? 0);
        tick.closest("label").classList.toggle("empty", !left[value] && !tick.checked);
      }
    }
    clear.disabled = !query && !isChosen;
  }

  function changed() {
    const address = fragment(asked());
    history.replaceState(null, "", address ? `#${address}` : "#");
    show();
  }

  const clear = button(labels.clear, () => {
    ask(request("", known));
    changed();
    words.focus();
  });
  clear.className = "button";

  words.addEventListener("input", changed);
  addEventListener("hashchange", () => {
    if (location.hash === "#main") return;
    ask(request(location.hash, known));
    show();
  });
  facets.prepend(element("label", { class: "words", for: "find-words" }, labels.search), words);
  facets.append(clear);
  place.replaceChildren(heading, told, results);
  ask(request(location.hash, known));
  show();
})();
