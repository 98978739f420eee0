// Opens answers to an older version of a canvas in the one of the page, as AnswersMigration does: by ids, and then by those
// that blocks and prompts had formerly. What has no place is kept, and goes back as soon as there is one.
(() => {
  "use strict";

  const toolkit = (globalThis.incubationToolkits ??= {});
  const { emptyBlock, fieldsOf } = toolkit.answers;

  const successor = (all, id) =>
    all.find((each) => each.id === id) ?? all.find((each) => (each.formerly ?? []).includes(id));

  /** Returns the field of a block in which a text stands today; undefined if there is none. */
  function fieldIn(block, field) {
    if (!field.startsWith("prompt:")) return field;
    const prompt = successor(block.prompts, field.slice("prompt:".length));
    return prompt && `prompt:${prompt.id}`;
  }

  function append(answer, field, text) {
    const join = (before) => (before.trim() === "" ? text : `${before}\n\n${text}`);
    if (field.startsWith("prompt:")) {
      const id = field.slice("prompt:".length);
      answer.prompts.set(id, join(answer.prompts.get(id) ?? ""));
    } else {
      answer[field] = join(answer[field]);
    }
  }

  /** The lesser status counts where blocks were joined; one that nobody wrote into does not. */
  function lesser(there, status, isNew) {
    const order = ["open", "draft", "done"];
    return isNew ? status : order[Math.min(order.indexOf(there), order.indexOf(status))];
  }

  /** Returns the same sheet, for this version of the canvas. */
  function migrate(sheet, canvas) {
    const placed = new Map();
    const unplaced = [];
    const place = (from, field, text) => {
      const block = successor(canvas.blocks, from);
      const target = block && fieldIn(block, field);
      if (!target) return unplaced.push({ block: from, field, text });
      if (!placed.has(block.id)) placed.set(block.id, emptyBlock());
      return append(placed.get(block.id), target, text);
    };
    for (const [id, answer] of sheet.blocks) {
      const block = successor(canvas.blocks, id);
      const isNew = block && !placed.has(block.id);
      if (isNew) placed.set(block.id, emptyBlock());
      fieldsOf(answer).forEach(([field, text]) => place(id, field, text));
      for (const each of answer.alternatives) {
        const field = block && fieldIn(block, each.field);
        if (field) placed.get(block.id).alternatives.push({ ...each, field });
        else unplaced.push({ block: id, field: each.field, text: each.text });
      }
      if (block) placed.get(block.id).status = lesser(placed.get(block.id).status, answer.status, isNew);
    }
    sheet.unplaced.forEach(({ block, field, text }) => place(block, field, text));
    const ordered = canvas.blocks.filter(({ id }) => placed.has(id)).map(({ id }) => [id, placed.get(id)]);
    return { ...sheet, blocks: new Map(ordered), unplaced };
  }

  toolkit.migration = { migrate };
})();
