"use strict";

const assert = require("node:assert/strict");
const test = require("node:test");
const { emptySheet } = require("./scripts.js").answers;
const { migrate } = require("./scripts.js").migration;
const { answer, canvas, sheet } = require("./samples.js");

const migrated = (blocks, unplaced = []) =>
  migrate({ ...emptySheet("sheet-1"), blocks: new Map(Object.entries(blocks)), unplaced }, canvas);

test("an answer of today stays as it is, and twice is once", () => {
  const once = migrate(sheet, canvas);

  assert.deepEqual(once, sheet);
  assert.deepEqual(migrate(once, canvas), once);
});

test("blocks that were joined stand one after another, and the lesser status counts", () => {
  const result = migrated({ law: answer({ answer: "A", status: "done" }), text: answer({ answer: "B", status: "draft" }) });

  assert.deepEqual(result.blocks.get("rule"), answer({ answer: "A\n\nB", status: "draft" }));
});

test("the first successor of a divided block has the answer", () => {
  assert.deepEqual([...migrated({ steps: answer({ answer: "A" }) }).blocks.keys()], ["plan"]);
});

test("what has no place is kept: of a block, of a prompt, of somebody else", () => {
  const others = [{ field: "prompt:gone", from: "Ana", text: "C" }];
  const result = migrated({
    lost: answer({ answer: "A", note: "N" }),
    rule: answer({ prompts: new Map([["gone", "B"]]), alternatives: others }),
  });

  assert.deepEqual(result.unplaced, [
    { block: "lost", field: "answer", text: "A" },
    { block: "lost", field: "note", text: "N" },
    { block: "rule", field: "prompt:gone", text: "B" },
    { block: "rule", field: "prompt:gone", text: "C" },
  ]);
});

test("what had no place goes back when there is one", () => {
  const result = migrated({}, [{ block: "law", field: "prompt:exact-words", text: "A" }]);

  assert.equal(result.blocks.get("rule").prompts.get("words"), "A");
  assert.deepEqual(result.unplaced, []);
});

test("the names of objects are names like any other", () => {
  assert.deepEqual(migrated({ constructor: answer({ answer: "A" }) }).unplaced, [
    { block: "constructor", field: "answer", text: "A" },
  ]);
});
