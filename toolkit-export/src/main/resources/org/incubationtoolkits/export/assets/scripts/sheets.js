// The sheets of a canvas, and which of them is on the page: what becomes of them when one is added, removed or changed.
// States are not changed; each function returns a new one. Knows nothing of the page.
(() => {
  "use strict";

  const toolkit = (globalThis.incubationToolkits ??= {});
  const { MOST_SHEETS, emptySheet, freeId } = toolkit.answers;

  const begin = () => ({ sheets: [emptySheet("sheet-1")], current: 0 });

  const shown = ({ sheets, current }) => sheets[current];

  /** Returns the state with the sheet on the page changed. */
  const edited = ({ sheets, current }, edit) => ({
    sheets: sheets.map((sheet, i) => (i === current ? edit(sheet) : sheet)),
    current,
  });

  /** A new sheet is about the same project of the same team; the same state if there are as many as a file holds. */
  function added(state) {
    const { project, team } = shown(state);
    return appended(state, (id) => ({ ...emptySheet(id), project, team }));
  }

  /** A copy has a name of its own, which somebody has to give it. */
  const copied = (state) => appended(state, (id) => ({ ...structuredClone(shown(state)), id, name: "" }));

  function appended(state, make) {
    const { sheets } = state;
    if (sheets.length === MOST_SHEETS) return state;
    return { sheets: [...sheets, make(freeId(sheets))], current: sheets.length };
  }

  /** One sheet always stays. */
  function removed(state) {
    const { sheets, current } = state;
    if (sheets.length === 1) return state;
    return { sheets: sheets.filter((sheet, i) => i !== current), current: Math.max(0, current - 1) };
  }

  /** The words are gone, and with them what had no place; the name stays. */
  const emptied = (state) => edited(state, ({ id, name }) => ({ ...emptySheet(id), name }));

  const withoutUnplaced = (state, gone) =>
    edited(state, (sheet) => ({ ...sheet, unplaced: sheet.unplaced.filter((each) => each !== gone) }));

  toolkit.sheets = { added, begin, copied, edited, emptied, removed, shown, withoutUnplaced };
})();
