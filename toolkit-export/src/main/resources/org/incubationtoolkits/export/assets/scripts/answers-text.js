// Answers to a canvas as Markdown and as a table. Knows nothing of the page.
(() => {
  "use strict";

  const toolkit = (globalThis.incubationToolkits ??= {});
  const { emptyBlock, fieldsOf, statusLabel } = toolkit.answers;
  const { paragraphs, plain, table } = toolkit.plainText;

  /** Returns a document with a chapter for each sheet, and blocks in reading order. */
  function markdown(sheets, canvas) {
    const parts = [`# ${plain(canvas.title)}`];
    sheets.forEach((sheet, i) => {
      parts.push(`## ${plain(sheet.name.trim() || `${canvas.labels.sheet} ${i + 1}`)}`);
      const lines = ["project", "team", "date"].filter((name) => sheet[name].trim() !== "");
      lines.forEach((name) => parts.push(`**${plain(canvas.labels[name])}:** ${plain(sheet[name].trim())}`));
      canvas.blocks.forEach((block) => parts.push(`### ${plain(block.title)}`, ...blockParts(sheet, block, canvas.labels)));
      if (sheet.unplaced.length > 0) parts.push(`### ${plain(canvas.labels.withoutPlace)}`);
      sheet.unplaced.forEach(({ block, text }) => parts.push(`**${plain(block)}**`, ...paragraphs(text)));
    });
    return `${parts.join("\n\n")}\n`;
  }

  function blockParts(sheet, block, labels) {
    const answer = sheet.blocks.get(block.id) ?? emptyBlock();
    const written = fieldsOf(answer).flatMap(([field, text]) => {
      if (field === "answer") return paragraphs(text);
      return [`**${plain(field === "note" ? labels.note : promptText(block, field))}**`, ...paragraphs(text)];
    });
    const others = answer.alternatives.flatMap(({ from, text }) => [
      `**${plain(from ? `${labels.alsoWritten} (${from})` : labels.alsoWritten)}**`,
      ...paragraphs(text),
    ]);
    return [`*${plain(labels[statusLabel(answer.status)])}*`, ...written, ...others];
  }

  function promptText(block, field) {
    const id = field.slice("prompt:".length);
    return block.prompts.find((prompt) => prompt.id === id)?.text ?? id;
  }

  /** Returns a row for every block of every sheet, and one for each text without a place. */
  function csv(sheets, canvas) {
    const { labels } = canvas;
    const rows = [[labels.sheet, labels.block, labels.status, labels.answer, labels.note]];
    sheets.forEach((sheet, i) => {
      const name = sheet.name.trim() || `${labels.sheet} ${i + 1}`;
      canvas.blocks.forEach((block) => {
        const answer = sheet.blocks.get(block.id) ?? emptyBlock();
        const words = fieldsOf(answer).filter(([field]) => field !== "note");
        const others = answer.alternatives.map(({ from, text }) => (from ? `${from}: ${text}` : text));
        const answers = [...words.map(([, text]) => text), ...others].join("\n");
        rows.push([name, block.title, labels[statusLabel(answer.status)], answers, answer.note]);
      });
      sheet.unplaced.forEach(({ block, text }) => rows.push([name, block, labels.withoutPlace, text, ""]));
    });
    return table(rows);
  }

  toolkit.answersText = { csv, markdown };
})();
