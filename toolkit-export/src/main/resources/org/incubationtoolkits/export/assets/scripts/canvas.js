// A canvas that is filled in on the page. Without this script the page is a form that prints; with it, answers are kept.
(() => {
  "use strict";

  const toolkit = globalThis.incubationToolkits;
  const { emptyBlock, read, write } = toolkit.answers;
  const { migrate } = toolkit.migration;
  const { added, begin, copied, edited, emptied, removed, shown, withoutUnplaced } = toolkit.sheets;
  const { button, data, element } = toolkit.page;
  const LINES = ["project", "team", "date"];

  const canvas = data("canvas-data");
  const form = document.querySelector(".canvas-form");
  if (!canvas || !form) return;

  const { labels } = canvas;
  const tools = form.querySelector(".form-tools");
  const besides = document.getElementById("sheets-beside");
  const picker = element("select", { "aria-label": labels.sheet });
  const sheetName = element("input", { maxlength: "200", "aria-label": labels.sheetName, placeholder: labels.sheetName });
  const unplaced = element("section", { class: "unplaced", hidden: "" });
  const isBesideShown = () => !besides.hidden;
  const history = new toolkit.History(begin());
  const blocks = new Map(
    canvas.blocks.map((block) => {
      const section = form.querySelector(`[data-block="${block.id}"]`);
      return [block.id, toolkit.canvasBlock.controls(section, block, labels, record)];
    }),
  );
  const file = toolkit.filing({
    form,
    key: `incubation-toolkits/${canvas.toolkit}/${canvas.tool}`,
    labels,
    version: canvas.version,
    text: () => fileOf(history.state),
    open,
    record,
  });

  // ---- the sheet on the page, and the state that it is part of

  const field = (name) => form.elements.namedItem(name);

  const nameOf = (sheet, i) => sheet.name.trim() || `${labels.sheet} ${i + 1}`;

  function onPage(sheet) {
    const lines = Object.fromEntries(LINES.map((name) => [name, field(name).value]));
    const answers = new Map([...blocks].map(([id, block]) => [id, block.read()]));
    return { ...sheet, ...lines, name: sheetName.value, blocks: answers };
  }

  const fileOf = (state) => write(state.sheets, canvas);

  /** Takes what was written since into the history; what is the same as before is not recorded. */
  function record() {
    const state = edited(history.state, onPage);
    if (fileOf(state) === fileOf(history.state)) return;
    history.push(state);
    file.changed();
    refresh();
  }

  /** Makes another state of this one; where it stays as it is, nothing has happened. */
  function change(next) {
    record();
    const state = next(history.state);
    if (state === history.state) return;
    history.push(state);
    show();
    file.changed();
  }

  function show() {
    const sheet = shown(history.state);
    LINES.forEach((name) => (field(name).value = sheet[name]));
    sheetName.value = sheet.name;
    blocks.forEach((block, id) => block.show(sheet.blocks.get(id) ?? emptyBlock()));
    refresh();
  }

  /** Shows what follows from the state without touching what people write in. */
  function refresh() {
    const { sheets, current } = history.state;
    picker.replaceChildren(...sheets.map((sheet, i) => element("option", { value: i }, nameOf(sheet, i))));
    picker.value = String(current);
    undo.disabled = !history.canUndo();
    redo.disabled = !history.canRedo();
    remove.disabled = sheets.length === 1;
    showUnplaced(sheets[current]);
    if (isBesideShown()) besides.replaceChildren(toolkit.beside(sheets, nameOf, canvas));
  }

  function showUnplaced(sheet) {
    const items = sheet.unplaced.map((each) => {
      const away = button(labels.remove, () => change((state) => withoutUnplaced(state, each)));
      return element("li", {}, element("b", {}, each.block), element("p", { class: "own", dir: "auto" }, each.text), away);
    });
    unplaced.hidden = items.length === 0;
    unplaced.replaceChildren(element("h3", {}, labels.withoutPlace), element("ul", { class: "others" }, ...items));
  }

  // ---- sheets

  const add = (next) => () => {
    change(next);
    sheetName.focus();
  };

  function pick() {
    record();
    history.push({ ...history.state, current: Number(picker.value) });
    show();
  }

  function toggleBeside() {
    record();
    besides.hidden = !besides.hidden;
    beside.setAttribute("aria-expanded", String(!besides.hidden));
    refresh();
  }

  function step(way) {
    record();
    history[way]();
    show();
    file.changed();
  }

  /** Opens a text wholly or, with a fault, not at all. */
  function open(text) {
    const { version, sheets } = read(text, canvas);
    change(() => ({ sheets: sheets.map((sheet) => migrate(sheet, canvas)), current: 0 }));
    return version;
  }

  // ---- what is added to the page

  const undo = button(labels.undo, () => step("undo"));
  const redo = button(labels.redo, () => step("redo"));
  const remove = button(labels.removeSheet, () => change(removed));
  const beside = button(labels.beside, toggleBeside);
  beside.setAttribute("aria-expanded", "false");
  const kinds = [
    ["save", "answers.json", "application/json", () => fileOf(history.state)],
    ["markdown", "md", "text/markdown", () => toolkit.answersText.markdown(history.state.sheets, canvas)],
    ["csv", "csv", "text/csv", () => toolkit.answersText.csv(history.state.sheets, canvas)],
  ].map(([label, ending, type, content]) => ({ label: labels[label], name: `${canvas.tool}.${ending}`, type, content }));
  const group = (...children) => element("div", {}, ...children);
  tools.append(
    group(...file.files(kinds)),
    group(picker, sheetName, button(labels.addSheet, add(added)), button(labels.copySheet, add(copied)), remove, beside),
    group(
      undo,
      redo,
      button(labels.clear, () => change(emptied)),
      ...file.keeping,
    ),
    ...file.status,
  );
  form.append(unplaced);
  tools.hidden = false;

  picker.addEventListener("change", pick);
  form.addEventListener("change", (event) => {
    if (event.target !== picker && !file.isOwn(event)) record();
  });
  document.addEventListener("keydown", (event) => {
    const isText = event.target.matches?.("textarea, input:not([type=checkbox]), select");
    if (isText || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z") return;
    event.preventDefault();
    step(event.shiftKey ? "redo" : "undo");
  });
  let pause;
  form.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(record, 1000);
  });
  show();
  file.restore();
  history.startOver();
  refresh();
})();
