"use strict";

const assert = require("node:assert/strict");
const test = require("node:test");
const { empty, read, write } = require("./scripts.js").assessmentAnswers;
const { csv, markdown } = require("./scripts.js").assessmentText;
const { Fault } = require("./scripts.js").reading;

const option = (id, formerly = [], points = { all: 1 }) => ({ id, formerly, text: `Option *${id}*`, points });

const assessment = {
  toolkit: "kit",
  id: "check",
  formerly: ["old-check"],
  version: "2.0.0",
  language: "en",
  title: "Small check",
  dimensions: [{ id: "all", title: "All of it", bands: [] }],
  bands: [{ id: "low", from: 0, to: 49, title: "Little" }, { id: "high", from: 50, to: 100, title: "Much" }],
  questions: [
    { id: "one", formerly: ["first"], text: "1. First?", kind: "single", notApplicable: true, options: [option("yes", ["sure"]), option("no", [], {})] },
    { id: "many", formerly: [], text: "2. Many?", kind: "multiple", notApplicable: false, atMost: 2, options: [option("a"), option("b"), option("c")] },
    { id: "order", formerly: [], text: "3. Order?", kind: "ranking", notApplicable: false, places: [2, 1], options: [option("x"), option("y", [], {})] },
  ],
};

const labels = {
  answer: "Answer", date: "Date", maximum: "Maximum", notApplicable: "Does not apply", note: "Note", overall: "Overall",
  points: "Points", project: "Project", question: "Question", questions: "Questions", result: "Result", team: "Team",
  withoutPlace: "Without a place",
};

const state = {
  ...empty(),
  team: "Harbour",
  answers: new Map([["one", "not-applicable"], ["many", ["c", "a"]], ["order", ["y", "x"]]]),
  notes: new Map([["one", "=Ask Ana."]]),
  unplaced: [{ question: "gone", answer: ["p", "q"], note: "Still here" }],
};

const file = (members) =>
  JSON.stringify({
    format: "assessment-answers", formatVersion: 1, toolkit: "kit", assessment: "check", version: "1.0.0", language: "et", ...members,
  });

const fault = (text) => {
  try {
    read(text, assessment);
  } catch (error) {
    assert.ok(error instanceof Fault, error.stack);
    return [error.reason, error.values.place];
  }
  return null;
};

test("what is written is read again", () => {
  assert.deepEqual(read(write(state, assessment), assessment), { version: "2.0.0", state });
});

test("nothing that is empty is written", () => {
  const header = JSON.parse(write(empty(), assessment));

  assert.deepEqual(Object.keys(header), ["format", "formatVersion", "toolkit", "assessment", "version", "language"]);
});

test("ids of formerly are those of today", () => {
  const { version, state } = read(file({ assessment: "old-check", answers: { first: ["sure"] }, notes: { first: "Why" } }), assessment);

  assert.equal(version, "1.0.0");
  assert.deepEqual(state.answers, new Map([["one", ["yes"]]]));
  assert.deepEqual(state.notes, new Map([["one", "Why"]]));
  assert.deepEqual(state.unplaced, []);
});

const left = {
  "a question that is gone": [{ answers: { gone: ["z"] }, notes: { gone: "Why" } }, { question: "gone", answer: ["z"], note: "Why" }],
  "an option that is gone": [{ answers: { many: ["a", "z"] } }, { question: "many", answer: ["z"], note: "" }],
  "more than may be chosen today": [{ answers: { many: ["a", "b", "c"] } }, { question: "many", answer: ["c"], note: "" }],
  "a question that always applies today": [{ answers: { many: "not-applicable" } }, { question: "many", answer: "not-applicable", note: "" }],
  "the second of two that were joined": [{ answers: { one: ["yes"], first: ["no"] } }, { question: "first", answer: ["no"], note: "" }],
};

for (const [name, [members, unplaced]] of Object.entries(left)) {
  test(`${name} is kept without a place`, () => {
    const { state } = read(file(members), assessment);

    assert.deepEqual(state.unplaced, [unplaced]);
    assert.deepEqual(read(write(state, assessment), assessment).state, state);
  });
}

test("what had no place goes back when there is one", () => {
  const { state } = read(file({ unplaced: [{ question: "one", answer: ["yes"], note: "Why" }] }), assessment);

  assert.deepEqual([...state.answers], [["one", ["yes"]]]);
  assert.deepEqual([...state.notes], [["one", "Why"]]);
  assert.deepEqual(state.unplaced, []);
});

const faults = {
  "no JSON": ["[", ["notAnswers", undefined]],
  "answers to a canvas": [file({ format: "canvas-answers" }), ["notAnswers", undefined]],
  "a newer format": [file({ formatVersion: 2 }), ["newer", undefined]],
  "another assessment": [file({ assessment: "other" }), ["other", undefined]],
  "another toolkit": [file({ toolkit: "other" }), ["other", undefined]],
  "a member that nobody knows": [file({ extra: 1 }), ["damaged", "extra"]],
  "an answer that is a number": [file({ answers: { one: 1 } }), ["damaged", "answers.one"]],
  "an answer twice": [file({ answers: { many: ["a", "a"] } }), ["damaged", "answers.many"]],
  "a note that is a list": [file({ notes: { one: [] } }), ["damaged", "notes.one"]],
  "a prototype": [file({}).replace("}", ',"answers":{"__proto__":["a"]}}'), ["damaged", "answers"]],
  "too much": [file({ project: "x".repeat(3_000_000) }), ["tooLarge", undefined]],
};

for (const [name, [text, expected]] of Object.entries(faults)) {
  test(`refuses ${name}`, () => assert.deepEqual(fault(text), expected));
}

test("a table has a row for each question, for what has no place, and for each result", () => {
  assert.deepEqual(csv(state, assessment, labels).split("\r\n"), [
    "Question,Answer,Points,Maximum,Note",
    "1. First?,Does not apply,0,0,'=Ask Ana.",
    '2. Many?,"Option *c*\nOption *a*",2,2,',
    '3. Order?,"Option *y*\nOption *x*",1,2,',
    'Without a place: gone,"p\nq",,,Still here',
    "All of it,,3,4,",
    "Overall,Much,3,4,",
    "",
  ]);
});

test("a document says everything, and text is no markup", () => {
  assert.equal(
    markdown(state, assessment, labels),
    `# Small check

**Team:** Harbour

## Result

- All of it: 3 / 4
- Overall: 3 / 4 – Much

## Questions

### 1\\. First?

- Does not apply

\\=Ask Ana\\.

### 2\\. Many?

- Option \\*c\\*
- Option \\*a\\*

### 3\\. Order?

- Option \\*y\\*
- Option \\*x\\*

## Without a place

**gone**

p, q

Still here
`,
  );
});
