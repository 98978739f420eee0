// Answers to an assessment and their result as Markdown and as a table. Knows nothing of the page.
(() => {
  "use strict";

  const toolkit = (globalThis.incubationToolkits ??= {});
  const { paragraphs, plain, table } = toolkit.plainText;
  const { NOT_APPLICABLE, pointsOf, score } = toolkit.scoring;

  /** Returns the words of what was chosen, in the order in which it counts. */
  function chosen(question, answer, labels) {
    if (answer === NOT_APPLICABLE) return [labels.notApplicable];
    return (answer ?? []).map((id) => question.options.find((option) => option.id === id).text);
  }

  /** Returns the result of each dimension, and of all of them together. */
  function results(assessment, state, labels) {
    const { dimensions, overall } = score(assessment, state.answers);
    return [
      ...assessment.dimensions.map(({ id, title }) => ({ title, ...dimensions.get(id) })),
      { title: labels.overall, ...overall },
    ];
  }

  /** Returns a document: the result first, then each question with what was chosen and remarked. */
  function markdown(state, assessment, labels) {
    const lines = ["project", "team", "date"].filter((name) => state[name].trim() !== "");
    const shares = results(assessment, state, labels).map(
      ({ title, reached, maximum, band }) =>
        `- ${plain(title)}: ${reached} / ${maximum}${band ? ` – ${plain(band.title)}` : ""}`,
    );
    const questions = assessment.questions.flatMap((question) => {
      const options = chosen(question, state.answers.get(question.id), labels).map((words) => `- ${plain(words)}`);
      const note = paragraphs(state.notes.get(question.id) ?? "");
      return [`### ${plain(question.text)}`, ...(options.length > 0 ? [options.join("\n")] : []), ...note];
    });
    const unplaced = state.unplaced.flatMap(({ question, answer, note }) => [
      `**${plain(question)}**`,
      ...paragraphs([answer].flat().join(", ")),
      ...paragraphs(note),
    ]);
    return `${[
      `# ${plain(assessment.title)}`,
      ...lines.map((name) => `**${plain(labels[name])}:** ${plain(state[name].trim())}`),
      `## ${plain(labels.result)}`,
      shares.join("\n"),
      `## ${plain(labels.questions)}`,
      ...questions,
      ...(unplaced.length > 0 ? [`## ${plain(labels.withoutPlace)}`, ...unplaced] : []),
    ].join("\n\n")}\n`;
  }

  /** Returns a row for each question, one for what has no place, and one for each result. */
  function csv(state, assessment, labels) {
    const all = assessment.dimensions.map(({ id }) => id);
    const questions = assessment.questions.map((question) => {
      const answer = state.answers.get(question.id);
      const { reached, maximum } = pointsOf(assessment, question, answer ?? [], all);
      const words = chosen(question, answer, labels).join("\n");
      return [question.text, words, String(reached), String(maximum), state.notes.get(question.id) ?? ""];
    });
    const unplaced = state.unplaced.map(({ question, answer, note }) => [
      `${labels.withoutPlace}: ${question}`,
      [answer].flat().join("\n"),
      "",
      "",
      note,
    ]);
    const totals = results(assessment, state, labels).map(({ title, reached, maximum, band }) => [
      title,
      band?.title ?? "",
      String(reached),
      String(maximum),
      "",
    ]);
    const heads = [labels.question, labels.answer, labels.points, labels.maximum, labels.note];
    return table([heads, ...questions, ...unplaced, ...totals]);
  }

  toolkit.assessmentText = { csv, markdown, results };
})();
