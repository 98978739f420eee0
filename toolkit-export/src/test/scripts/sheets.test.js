"use strict";

const assert = require("node:assert/strict");
const test = require("node:test");
const { MOST_SHEETS } = require("./scripts.js").answers;
const { added, begin, copied, edited, emptied, removed, shown, withoutUnplaced } = require("./scripts.js").sheets;
const { answer } = require("./samples.js");

const gone = { block: "gone", field: "answer", text: "Still here" };
const first = edited(begin(), (sheet) => ({
  ...sheet,
  name: "First",
  project: "Home care",
  team: "Harbour",
  date: "Monday",
  blocks: new Map([["rule", answer({ answer: "Words" })]]),
  unplaced: [gone],
}));

test("a new sheet is about the same project, and is shown", () => {
  const state = added(first);

  assert.equal(state.current, 1);
  const { id, name, project, team, date, blocks } = shown(state);
  assert.deepEqual([id, name, project, team, date, blocks.size], ["sheet-2", "", "Home care", "Harbour", "", 0]);
  assert.equal(state.sheets[0], first.sheets[0]);
});

test("a copy has the same words, and shares none with the original", () => {
  const state = copied(first);
  shown(state).blocks.get("rule").answer = "Other words";

  assert.deepEqual([shown(state).id, shown(state).name], ["sheet-2", ""]);
  assert.deepEqual(shown(state).unplaced, [gone]);
  assert.equal(first.sheets[0].blocks.get("rule").answer, "Words");
});

test("there are no more sheets than a file holds", () => {
  let state = first;
  for (let i = 1; i < MOST_SHEETS; i++) state = added(state);

  assert.equal(state.sheets.length, MOST_SHEETS);
  assert.equal(added(state), state);
  assert.equal(copied(state), state);
});

test("the sheet that is shown goes, and the one before it is shown", () => {
  const state = removed(added(added(first)));

  assert.deepEqual(state.sheets.map(({ id }) => id), ["sheet-1", "sheet-2"]);
  assert.equal(state.current, 1);
  assert.deepEqual(shown(removed({ ...state, current: 0 })).id, "sheet-2");
});

test("the last sheet stays", () => assert.equal(removed(first), first));

test("an emptied sheet keeps its id and its name", () => {
  const { id, name, project, blocks, unplaced } = shown(emptied(first));

  assert.deepEqual([id, name, project, blocks.size, unplaced], ["sheet-1", "First", "", 0, []]);
});

test("what has no place goes when somebody says so, and nothing else does", () => {
  const state = withoutUnplaced(first, gone);

  assert.deepEqual(shown(state).unplaced, []);
  assert.equal(shown(state).blocks, first.sheets[0].blocks);
  assert.deepEqual(first.sheets[0].unplaced, [gone]);
});
