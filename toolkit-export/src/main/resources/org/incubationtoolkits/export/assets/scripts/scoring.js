// Counts the points of an assessment, as org.incubationtoolkits.model.assessment.Scoring does: both are held to the same
// table of cases. All numbers are whole. Knows nothing of the page.
(() => {
  "use strict";

  const toolkit = (globalThis.incubationToolkits ??= {});
  const NOT_APPLICABLE = "not-applicable";
  const NONE = { reached: 0, maximum: 0 };

  /**
   * Returns the result of these answers.
   *
   * @param assessment its dimensions, scales, questions and bands, as in the JSON of the assessment
   * @param {Map<string, string[] | string>} answers lists of ids, or "not-applicable", by the ids of questions; a question
   *   that is left out is unanswered, and counts in the maximum
   * @throws {RangeError} if an answer is to no question, or is not one that its question offers
   */
  function score(assessment, answers) {
    requireKnown(assessment, answers);
    const ids = assessment.dimensions.map((dimension) => dimension.id);
    return {
      overall: result(assessment, answers, ids, assessment.bands),
      dimensions: new Map(
        assessment.dimensions.map(({ id, bands }) => [id, result(assessment, answers, [id], bands ?? [])]),
      ),
      unanswered: assessment.questions.map(({ id }) => id).filter((id) => !answers.has(id)),
    };
  }

  function result(assessment, answers, dimensions, bands) {
    const points = assessment.questions
      .map((question) => pointsOf(assessment, question, answers.get(question.id) ?? [], dimensions))
      .reduce((a, b) => ({ reached: a.reached + b.reached, maximum: a.maximum + b.maximum }), NONE);
    const percent = points.maximum === 0 ? null : Math.floor((100 * points.reached) / points.maximum);
    const band = percent === null ? null : (bands.find(({ from, to }) => from <= percent && percent <= to) ?? null);
    return { ...points, percent, band };
  }

  /** What a question gives to some dimensions together, and the most that it could give. */
  function pointsOf(assessment, question, answer, dimensions) {
    if (answer === NOT_APPLICABLE) return NONE;
    const counted = optionsOf(assessment, question).map((option) => ({
      id: option.id,
      points: total(dimensions, option.points),
    }));
    const pointsOfId = (id) => counted.find((option) => option.id === id).points;
    const descending = counted.map((option) => option.points).sort((a, b) => b - a);
    const factors = question.places ?? answer.map(() => 1);
    const best = [...(question.places ?? Array(limitOf(question)).fill(1))]
      .slice(0, counted.length)
      .sort((a, b) => b - a);
    return {
      reached: sum(answer.slice(0, factors.length).map((id, place) => factors[place] * pointsOfId(id))),
      maximum: sum(best.map((factor, place) => factor * (descending[place] ?? 0))),
    };
  }

  /** Returns what can be chosen, with the points that it counts by dimension. */
  function optionsOf(assessment, question) {
    if (question.kind !== "scale") return question.options;
    const scale = assessment.scales.find(({ id }) => id === question.scale);
    return scale.points.map(({ id, value }) => ({
      id,
      points: Object.fromEntries(Object.entries(question.weights).map(([dimension, weight]) => [dimension, weight * value])),
    }));
  }

  /** Returns how many options count: one, some, or all of them. */
  function limitOf(question) {
    if (question.kind !== "multiple") return 1;
    return Math.min(question.atMost ?? question.options.length, question.options.length);
  }

  const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);

  const total = (dimensions, points) =>
    sum(dimensions.map((dimension) => (Object.hasOwn(points, dimension) ? points[dimension] : 0)));

  function requireKnown(assessment, answers) {
    const questions = new Map(assessment.questions.map((question) => [question.id, question]));
    for (const [id, answer] of answers) {
      const question = questions.get(id);
      if (!question) throw new RangeError(`no question has the id "${id}"`);
      if (answer === NOT_APPLICABLE) {
        if (!question.notApplicable) throw new RangeError(`question "${id}" always applies`);
      } else {
        requireOffered(assessment, question, answer);
      }
    }
  }

  function requireOffered(assessment, question, answer) {
    const offered = optionsOf(assessment, question).map(({ id }) => id);
    const [least, most] = numbersOf(question);
    const isList = Array.isArray(answer) && new Set(answer).size === answer.length;
    if (!isList || !answer.every((id) => offered.includes(id))) {
      throw new RangeError(`question "${question.id}" does not offer ${JSON.stringify(answer)}`);
    }
    if (answer.length < least || answer.length > most) {
      throw new RangeError(`question "${question.id}" takes ${least} to ${most} answers, not ${answer.length}`);
    }
  }

  /** Returns how many answers a question takes, at least and at most. */
  function numbersOf(question) {
    if (question.kind === "ranking") return [1, question.options.length];
    return question.kind === "multiple" ? [0, limitOf(question)] : [1, 1];
  }

  toolkit.scoring = { NOT_APPLICABLE, limitOf, numbersOf, optionsOf, pointsOf, score };
})();
