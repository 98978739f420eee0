// An assessment that is answered on the page. Without this script the page is a form that prints, with all that a result means.
(() => {
  "use strict";

  const toolkit = globalThis.incubationToolkits;
  const { empty, read, write } = toolkit.assessmentAnswers;
  const { button, data, element } = toolkit.page;

  const page = data("assessment-data");
  const form = document.querySelector("form.assess");
  const panel = document.getElementById("score");
  if (!page || !form || !panel) return;

  const { labels } = page;
  const assessment = toolkit.assessmentForm.withWords(page.assessment, form);
  const controls = toolkit.assessmentForm.controls(form, assessment, labels);
  const showResult = toolkit.assessmentResult(panel, assessment, labels);
  const history = new toolkit.History(empty());
  const unplaced = element("section", { hidden: "" });
  const textOf = (state) => write(state, assessment);
  const file = toolkit.filing({
    form,
    key: `incubation-toolkits/${assessment.toolkit}/assessments/${assessment.id}`,
    labels,
    version: assessment.version,
    text: () => textOf(history.state),
    open,
    record,
  });

  /** Takes what was written since into the history; what is the same as before is not recorded. */
  function record() {
    const state = { ...controls.read(), unplaced: history.state.unplaced };
    if (textOf(state) === textOf(history.state)) return;
    history.push(state);
    file.changed();
    refresh();
  }

  function change(state) {
    record();
    history.push(state);
    show();
    file.changed();
  }

  function step(way) {
    record();
    history[way]();
    show();
    file.changed();
  }

  /** Opens a text wholly or, with a fault, not at all. */
  function open(text) {
    const { version, state } = read(text, assessment);
    change(state);
    return version;
  }

  function show() {
    controls.show(history.state);
    refresh();
  }

  function refresh() {
    const { answers, unplaced: left } = history.state;
    undo.disabled = !history.canUndo();
    redo.disabled = !history.canRedo();
    showResult(answers);
    unplaced.hidden = left.length === 0;
    unplaced.replaceChildren(element("h3", {}, labels.withoutPlace), element("ul", { class: "others" }, ...left.map(item)));
  }

  function item(each) {
    const away = () => change({ ...history.state, unplaced: history.state.unplaced.filter((other) => other !== each) });
    const words = [...[each.answer].flat(), each.note].join("\n").trim();
    const text = element("p", { class: "own", dir: "auto" }, words);
    return element("li", {}, element("b", {}, each.question), text, button(labels.remove, away));
  }

  const undo = button(labels.undo, () => step("undo"));
  const redo = button(labels.redo, () => step("redo"));
  const kinds = [
    ["save", "answers.json", "application/json", () => textOf(history.state)],
    ["markdown", "md", "text/markdown", () => toolkit.assessmentText.markdown(history.state, assessment, labels)],
    ["csv", "csv", "text/csv", () => toolkit.assessmentText.csv(history.state, assessment, labels)],
  ].map(([label, ending, type, content]) => ({ label: labels[label], name: `${assessment.id}.${ending}`, type, content }));
  const group = (...children) => element("div", {}, ...children);
  form.querySelector(".form-tools").append(
    group(...file.files(kinds)),
    group(undo, redo, button(labels.startAgain, () => change(empty())), ...file.keeping),
    ...file.status,
  );
  form.querySelector(".form-tools").hidden = false;
  panel.querySelector("div").append(unplaced);

  form.addEventListener("change", (event) => {
    if (file.isOwn(event)) return;
    controls.react(event.target);
    record();
  });
  show();
  file.restore();
  history.startOver();
  refresh();
})();
