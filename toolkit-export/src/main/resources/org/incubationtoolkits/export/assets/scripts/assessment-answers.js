// Reads and writes files of answers to an assessment, as docs/reference/answers.md has them. Knows nothing of the page.
(() => {
  "use strict";

  const toolkit = (globalThis.incubationToolkits ??= {});
  const { Fault, ID, byId, list, matching, members, require, string, withoutEmpty } = toolkit.reading;
  const { NOT_APPLICABLE, numbersOf } = toolkit.scoring;
  const FORMAT = "assessment-answers";
  const FORMAT_VERSION = 1;
  const HEADER = ["toolkit", "assessment", "version", "language"];
  const LINES = ["project", "team", "date"];

  const empty = () => ({ project: "", team: "", date: "", answers: new Map(), notes: new Map(), unplaced: [] });

  /**
   * Returns what a file says, in the version of the assessment that this page has, and the version that it was written for.
   * What is found neither by its id nor by one that it had formerly is kept as unplaced.
   *
   * @throws {Fault} if it is no file of answers to this assessment
   */
  function read(text, assessment) {
    const file = toolkit.reading.file(text, FORMAT, FORMAT_VERSION);
    members(file, ["format", "formatVersion", ...HEADER, ...LINES, "answers", "notes", "unplaced"], "");
    HEADER.forEach((name) => string(file[name], name));
    const isOurs = [assessment.id, ...(assessment.formerly ?? [])].includes(file.assessment);
    if (file.toolkit !== assessment.toolkit || !isOurs) throw new Fault("other", { name: file.assessment });
    const lines = LINES.map((name) => [name, string(file[name] ?? "", name)]);
    const answers = byId(file.answers ?? {}, "answers", readAnswer);
    const notes = byId(file.notes ?? {}, "notes", string);
    const unplaced = list(file.unplaced ?? [], "unplaced").map((each, i) => readUnplaced(each, `unplaced[${i}]`));
    return { version: file.version, state: { ...Object.fromEntries(lines), ...placed(assessment, answers, notes, unplaced) } };
  }

  function readAnswer(answer, place) {
    if (answer === NOT_APPLICABLE) return answer;
    const ids = list(answer, place).map((id) => matching(id, ID, place));
    require(new Set(ids).size === ids.length, place);
    return ids;
  }

  function readUnplaced(each, place) {
    members(each, ["question", "answer", "note"], place);
    return {
      question: matching(each.question, ID, place),
      answer: readAnswer(each.answer ?? [], place),
      note: string(each.note ?? "", place),
    };
  }

  const successor = (all, id) =>
    all.find((each) => each.id === id) ?? all.find((each) => (each.formerly ?? []).includes(id));

  /** Puts everything where it belongs today; a question that has an answer already keeps it. */
  function placed(assessment, answers, notes, earlier) {
    const state = { answers: new Map(), notes: new Map(), unplaced: [] };
    const written = [...new Set([...answers.keys(), ...notes.keys()])].map((question) => ({
      question,
      answer: answers.get(question) ?? [],
      note: notes.get(question) ?? "",
    }));
    [...written, ...earlier].forEach((each) => {
      const question = successor(assessment.questions, each.question);
      const left = { answer: each.answer, note: each.note };
      if (question && !state.answers.has(question.id)) left.answer = takeAnswer(state, question, each.answer);
      if (question && !state.notes.has(question.id) && each.note !== "") {
        state.notes.set(question.id, each.note);
        left.note = "";
      }
      if (left.answer.length > 0 || left.note !== "") state.unplaced.push({ question: each.question, ...left });
    });
    return state;
  }

  /** Sets what of an answer the question still offers, and returns what it does not. */
  function takeAnswer(state, question, answer) {
    if (answer === NOT_APPLICABLE) {
      if (!question.notApplicable) return answer;
      state.answers.set(question.id, answer);
      return [];
    }
    const known = (id) => successor(question.options, id)?.id;
    const most = numbersOf(question)[1];
    const kept = [...new Set(answer.map(known).filter((id) => id !== undefined))].slice(0, most);
    if (kept.length > 0) state.answers.set(question.id, kept);
    return answer.filter((id) => !kept.includes(known(id)));
  }

  /** Returns the file, with nothing in it that is empty; questions stand in the order of the assessment. */
  function write(state, assessment) {
    const { id, version, language } = assessment;
    const inOrder = (map) =>
      Object.fromEntries(assessment.questions.filter((each) => map.has(each.id)).map((each) => [each.id, map.get(each.id)]));
    const lines = withoutEmpty(Object.fromEntries(LINES.map((name) => [name, state[name]])));
    const unplaced = state.unplaced.map(({ question, answer, note }) => ({ question, ...withoutEmpty({ answer, note }) }));
    const header = { format: FORMAT, formatVersion: FORMAT_VERSION, toolkit: assessment.toolkit, assessment: id, version, language };
    const said = withoutEmpty({ answers: inOrder(state.answers), notes: withoutEmpty(inOrder(state.notes)), unplaced });
    return `${JSON.stringify({ ...header, ...lines, ...said }, null, 2)}\n`;
  }

  toolkit.assessmentAnswers = { LINES, empty, read, write };
})();
