// What this browser keeps, after the person has agreed. A browser may refuse, as some do for files and private windows.
(() => {
  "use strict";

  const toolkit = (globalThis.incubationToolkits ??= {});

  /** Returns what keeps one text under a key; each function returns null where the browser refuses. */
  function keeping(key, storage = () => globalThis.localStorage) {
    const guarded = (action) => {
      try {
        return action(storage());
      } catch {
        return null;
      }
    };
    return {
      key,
      kept: () => guarded((place) => place.getItem(key)),
      keep: (text) => guarded((place) => (place.setItem(key, text), true)),
      forget: () => guarded((place) => (place.removeItem(key), true)),
    };
  }

  toolkit.keeping = keeping;
})();
