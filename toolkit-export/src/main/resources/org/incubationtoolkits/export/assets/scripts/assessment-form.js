// The form of an assessment: which answers are chosen, what may be chosen together, what is remarked.
(() => {
  "use strict";

  const toolkit = (globalThis.incubationToolkits ??= {});
  const { NOT_APPLICABLE, limitOf } = toolkit.scoring;
  const { LINES } = toolkit.assessmentAnswers;
  const { element, fill, numbers } = toolkit.page;

  /**
   * Makes the form obey the kinds of its questions.
   *
   * @return read, which returns what stands in the form, show, which puts it there, and react, to be told of every change
   */
  function controls(form, assessment, labels) {
    const questions = assessment.questions.map((question) => questionControls(form, question, labels));
    const field = (name) => form.elements.namedItem(name);
    const read = () => ({
      ...Object.fromEntries(LINES.map((name) => [name, field(name).value])),
      answers: new Map(questions.flatMap(({ id, answer }) => (answer() === null ? [] : [[id, answer()]]))),
      notes: new Map(questions.flatMap(({ id, note }) => (note.value.trim() === "" ? [] : [[id, note.value]]))),
    });
    const show = (state) => {
      LINES.forEach((name) => (field(name).value = state[name]));
      questions.forEach(({ id, show }) => show(state.answers.get(id) ?? [], state.notes.get(id) ?? ""));
    };
    const react = (input) => questions.find(({ id }) => id === input.name)?.react(input);
    return { read, show, react };
  }

  function questionControls(form, question, labels) {
    const fieldset = form.querySelector(`[data-question="${CSS.escape(question.id)}"]`);
    const inputs = [...fieldset.querySelectorAll("input")];
    const places = question.kind === "ranking" ? placesIn(inputs, labels) : null;
    const note = element("textarea", { rows: "2", "aria-label": `${question.text}: ${labels.note}` });
    const noteBox = element("details", { class: "note" }, element("summary", {}, labels.note), note);
    fieldset.append(noteBox);
    const obey = () => {
      if (question.kind === "multiple") limit(inputs, limitOf(question));
      places?.mark();
    };
    return {
      id: question.id,
      note,
      react: (input) => {
        if (question.kind === "multiple" || question.kind === "ranking") exclude(inputs, input);
        places?.choose(input);
        obey();
      },
      answer: () => answerOf(inputs, places),
      show: (answer, words) => {
        const ids = [answer].flat();
        inputs.forEach((input) => (input.checked = ids.includes(input.value)));
        places?.set(ids);
        note.value = words;
        noteBox.open = words.trim() !== "";
        obey();
      },
    };
  }

  function answerOf(inputs, places) {
    const chosen = inputs.filter((input) => input.checked).map((input) => input.value);
    if (chosen.includes(NOT_APPLICABLE)) return NOT_APPLICABLE;
    return chosen.length === 0 ? null : (places?.inOrder() ?? chosen);
  }

  /** What does not apply has no answers, and what has answers applies. */
  function exclude(inputs, input) {
    if (!input.checked) return;
    inputs
      .filter((other) => (other.value === NOT_APPLICABLE) !== (input.value === NOT_APPLICABLE))
      .forEach((other) => (other.checked = false));
  }

  /** When enough are chosen, the others cannot be. */
  function limit(inputs, most) {
    const options = inputs.filter((input) => input.value !== NOT_APPLICABLE);
    const full = options.filter((input) => input.checked).length >= most;
    options.forEach((input) => (input.disabled = full && !input.checked));
  }

  /** The order of a ranking is that in which its options are chosen; each says its place. */
  function placesIn(inputs, labels) {
    const number = numbers();
    const marks = new Map(inputs.map((input) => [input, element("b", { class: "place" })]));
    marks.forEach((mark, input) => input.after(mark));
    let order = [];
    const inOrder = () => order.filter((input) => input.checked && input.value !== NOT_APPLICABLE);
    return {
      choose: (input) => (order = [...order.filter((other) => other !== input), input]),
      set: (ids) => (order = ids.flatMap((id) => inputs.filter((input) => input.value === id))),
      mark: () => {
        marks.forEach((mark) => mark.replaceChildren());
        inOrder().forEach((input, i) =>
          marks.get(input).replaceChildren(
            element("span", { class: "unseen" }, fill(labels.place, { number: number(i + 1) })),
            element("span", { "aria-hidden": "true" }, number(i + 1)),
          ),
        );
      },
      inOrder: () => inOrder().map((input) => input.value),
    };
  }

  /** Returns the assessment with the words of its questions and options, which stand on the page already. */
  function withWords(assessment, form) {
    const wordsOf = (node) =>
      [...node.childNodes].map((child) => (child.matches?.("input, small") ? "" : child.textContent)).join("").trim();
    const questions = assessment.questions.map((question) => {
      const fieldset = form.querySelector(`[data-question="${CSS.escape(question.id)}"]`);
      const labels = [...fieldset.querySelectorAll("label")];
      const text = (id) => wordsOf(labels.find((label) => label.querySelector("input").value === id));
      const options = question.options.map((option) => ({ ...option, text: text(option.id) }));
      return { ...question, text: wordsOf(fieldset.querySelector("legend")), options };
    });
    return { ...assessment, questions };
  }

  toolkit.assessmentForm = { controls, withWords };
})();
