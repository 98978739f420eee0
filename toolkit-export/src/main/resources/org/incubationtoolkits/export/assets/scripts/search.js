// What can be searched in an edition, and what is found.
(() => {
  "use strict";

  const toolkit = (globalThis.incubationToolkits ??= {});
  const { fold, splitter } = toolkit.searchWords;

  const FIELDS = ["title", "summary", "words", "original"];
  const WEIGHTS = { title: 5, summary: 3, original: 2 };

  /** Returns a search over documents; it asks for all words, and where no document has all of them, for any. */
  function search(documents, language) {
    const index = new MiniSearch({
      fields: FIELDS,
      storeFields: [],
      tokenize: splitter(language),
      processTerm: fold,
      searchOptions: {
        boost: WEIGHTS,
        prefix: (term) => term.length > 1,
        fuzzy: (term) => (term.length > 4 ? 0.2 : false),
        combineWith: "AND",
      },
    });
    index.addAll(documents.map((document, id) => ({ ...document, id })));
    const find = (query, options) => index.search(query, options).map((result) => documents[result.id]);
    return (query) => {
      const all = find(query);
      return all.length ? all : find(query, { combineWith: "OR" });
    };
  }

  /** Returns whether a tool has, of every facet that is asked for, one of the values. */
  function fits(document, chosen, except) {
    return Object.entries(chosen).every(
      ([facet, values]) =>
        facet === except || !values.length || values.some((value) => document.facets?.[facet]?.includes(value)),
    );
  }

  /** Returns how many documents there would be for each value of a facet, all else staying as it is. */
  function counts(documents, chosen, facet) {
    const found = {};
    for (const document of documents) {
      if (!fits(document, chosen, facet)) continue;
      for (const value of document.facets?.[facet] ?? []) found[value] = (found[value] ?? 0) + 1;
    }
    return found;
  }

  /** Returns what is asked for as the fragment of an address. */
  function fragment({ words, chosen }) {
    const parts = new URLSearchParams();
    if (words) parts.set("q", words);
    for (const [facet, values] of Object.entries(chosen)) {
      if (values.length) parts.set(facet, values.join("."));
    }
    return parts.toString();
  }

  /** Returns what the fragment of an address asks for, of facets and values that there are. */
  function request(fragment, known) {
    const parts = new URLSearchParams(fragment.replace(/^#/, ""));
    const chosen = {};
    for (const [facet, values] of Object.entries(known)) {
      chosen[facet] = (parts.get(facet) ?? "").split(".").filter((value) => values.includes(value));
    }
    return { words: (parts.get("q") ?? "").slice(0, 200), chosen };
  }

  toolkit.search = { counts, fits, fragment, request, search };
})();
