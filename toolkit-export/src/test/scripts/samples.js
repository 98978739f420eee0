// A canvas as a page describes it, and answers to it.
"use strict";

const block = (id, formerly = [], prompts = []) => ({ id, formerly, title: `The ${id}`, prompts });

exports.canvas = {
  toolkit: "kit",
  tool: "canvas",
  formerly: ["old-canvas"],
  version: "2.0.0",
  language: "en",
  title: "Small *canvas*",
  blocks: [
    block("rule", ["law", "text"], [{ id: "words", formerly: ["exact-words"], text: "Which words?" }]),
    block("plan", ["steps"]),
    block("first-step", ["steps"]),
  ],
  labels: {
    sheet: "Sheet",
    block: "Block",
    status: "How far",
    statusOpen: "open",
    statusDraft: "draft",
    statusDone: "done",
    answer: "Answer",
    note: "Note",
    project: "Project",
    team: "Team",
    date: "Date",
    alsoWritten: "Also written",
    withoutPlace: "Without a place",
  },
};

exports.answer = (changes) => ({ status: "open", answer: "", prompts: new Map(), note: "", alternatives: [], ...changes });

exports.sheet = {
  id: "sheet-1",
  name: "First",
  project: "Home care",
  team: "",
  date: "",
  blocks: new Map([
    [
      "rule",
      exports.answer({
        status: "draft",
        answer: "Two lines\nof words",
        prompts: new Map([["words", "Section 5"]]),
        note: "Ask Ana.",
        alternatives: [{ field: "answer", from: "Ana", text: "Another view" }],
      }),
    ],
  ]),
  unplaced: [{ block: "gone", field: "answer", text: "Still here" }],
};

/** Returns a file with some members changed. */
exports.file = (changes = {}) =>
  JSON.stringify({
    format: "canvas-answers",
    formatVersion: 1,
    toolkit: "kit",
    tool: "canvas",
    version: "2.0.0",
    language: "en",
    sheets: [{ id: "sheet-1" }],
    ...changes,
  });
