// One block of a canvas on the page: its texts, how far it is, what else was written there.
(() => {
  "use strict";

  const toolkit = (globalThis.incubationToolkits ??= {});
  const { STATUSES, statusLabel } = toolkit.answers;
  const { button, element, fill, numbers } = toolkit.page;

  /**
   * Adds to a block what the plain form has not.
   *
   * @param block of the data of the page: id, title, limit, prompts
   * @param changed called after a choice, and not while somebody writes
   * @return read, which returns the answer, and show, which shows one
   */
  function controls(section, block, labels, changed) {
    const answer = section.querySelector("textarea");
    const status = element("select", {}, ...STATUSES.map((each) => element("option", { value: each }, labels[statusLabel(each)])));
    const note = element("textarea", { rows: "2" });
    const noteBox = element("details", { class: "note" }, element("summary", {}, labels.note), note);
    note.setAttribute("aria-label", `${block.title}: ${labels.note}`);
    const single = element("div", { class: "single" });
    const others = element("ul", { class: "others" });
    const count = block.limit ? counter(answer, block.limit, labels) : null;
    const tail = element("p", { class: "tail" }, element("label", {}, labels.status, " ", status));
    if (count) tail.append(count.element);
    section.append(single, others, noteBox, tail);
    let alternatives = [];

    function read() {
      const prompts = [...single.querySelectorAll("textarea")].map((text) => [text.dataset.prompt, text.value]);
      return { status: status.value, answer: answer.value, prompts: new Map(prompts), note: note.value, alternatives };
    }

    function show(value) {
      answer.value = value.answer;
      status.value = value.status;
      note.value = value.note;
      noteBox.open = value.note.trim() !== "";
      alternatives = value.alternatives;
      single.replaceChildren(...[...value.prompts].map(([id, text]) => promptField(block, id, text)));
      others.replaceChildren(...alternatives.map(otherText));
      count?.update();
    }

    function otherText(each) {
      const heading = each.from ? fill(labels.alsoWrittenBy, { name: each.from }) : labels.alsoWritten;
      const settle = (use) => () => {
        const value = read();
        show({ ...(use ? replaced(value, each) : value), alternatives: alternatives.filter((other) => other !== each) });
        answer.focus();
        changed();
      };
      const buttons = element("p", {}, button(labels.useThis, settle(true)), " ", button(labels.remove, settle(false)));
      return element("li", {}, element("b", {}, heading), element("p", { class: "own", dir: "auto" }, each.text), buttons);
    }

    return { read, show };
  }

  /** What stood there takes the place of what is used, so that nothing is lost by a click. */
  function replaced(value, { field, text }) {
    if (!field.startsWith("prompt:")) return { ...value, [field]: text };
    return { ...value, prompts: new Map(value.prompts).set(field.slice("prompt:".length), text) };
  }

  function promptField(block, id, text) {
    const words = block.prompts.find((prompt) => prompt.id === id)?.text ?? id;
    const field = element("textarea", { "data-prompt": id, rows: "2" });
    field.value = text;
    return element("label", {}, words, field);
  }

  /** Says how much is written; out loud only when the room is nearly used up. Nothing is cut off. */
  function counter(answer, limit, labels) {
    const number = numbers();
    const shown = element("span", { class: "count" });
    const update = () => {
      const count = [...answer.value].length;
      const words = count > limit ? labels.tooLong : labels.length;
      shown.textContent = fill(words, { count: number(count), limit: number(limit) });
      shown.classList.toggle("over", count > limit);
      if (count >= limit * 0.9) shown.setAttribute("role", "status");
      else shown.removeAttribute("role");
    };
    answer.addEventListener("input", update);
    update();
    return { element: shown, update };
  }

  toolkit.canvasBlock = { controls };
})();
