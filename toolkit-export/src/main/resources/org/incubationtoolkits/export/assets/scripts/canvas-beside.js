// All sheets of a canvas side by side: a row for each block, to read and not to write.
(() => {
  "use strict";

  const toolkit = (globalThis.incubationToolkits ??= {});
  const { fieldsOf } = toolkit.answers;
  const { element } = toolkit.page;

  /** Returns the table. */
  function beside(sheets, nameOf, canvas) {
    const heads = sheets.map((sheet, i) => element("th", { scope: "col", dir: "auto" }, nameOf(sheet, i)));
    const head = element("tr", {}, element("th", { scope: "col" }, canvas.labels.block), ...heads);
    const rows = canvas.blocks.map((block) =>
      element("tr", {}, element("th", { scope: "row" }, block.title), ...sheets.map((sheet) => cell(sheet, block))),
    );
    const table = element("table", {}, element("thead", {}, head), element("tbody", {}, ...rows));
    return element("div", { class: "table", role: "region", "aria-label": canvas.labels.beside, tabindex: "0" }, table);
  }

  function cell(sheet, block) {
    const answer = sheet.blocks.get(block.id);
    const texts = answer ? fieldsOf(answer).map(([, text]) => text) : [];
    return element("td", {}, ...texts.map((text) => element("p", { class: "own", dir: "auto" }, text)));
  }

  toolkit.beside = beside;
})();
