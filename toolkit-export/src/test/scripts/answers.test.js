"use strict";

const assert = require("node:assert/strict");
const test = require("node:test");
const { read, write, emptyBlock, emptySheet, freeId } = require("./scripts.js").answers;
const { Fault } = require("./scripts.js").reading;
const { canvas, file, sheet } = require("./samples.js");

const fault = (text) => {
  try {
    read(text, canvas);
  } catch (error) {
    assert.ok(error instanceof Fault, error.stack);
    return [error.reason, error.values.place];
  }
  return null;
};

test("what is written is read again", () => {
  const written = write([sheet], canvas);

  assert.deepEqual(read(written, canvas), { version: "2.0.0", sheets: [sheet] });
  assert.equal(write(read(written, canvas).sheets, canvas), written);
});

test("nothing empty stands in a file, and no white space at the ends of texts", () => {
  const blocks = new Map([["rule", { ...emptyBlock(), answer: " \n" }], ["plan", { ...emptyBlock(), answer: " a\nb " }]]);

  const [only] = JSON.parse(write([{ ...emptySheet("sheet-1"), blocks }], canvas)).sheets;

  assert.deepEqual(only, { id: "sheet-1", blocks: { plan: { answer: "a\nb" } } });
});

test("a sheet has an id that no other has", () => {
  assert.equal(freeId([emptySheet("sheet-2")]), "sheet-3");
  assert.equal(freeId([emptySheet("sheet-1"), emptySheet("sheet-3")]), "sheet-4");
});

test("a tool is known by the ids that it had", () => {
  assert.equal(read(file({ tool: "old-canvas" }), canvas).sheets.length, 1);
});

test("odd characters come through", () => {
  const odd = "</script></textarea><!-- \u202e \ud800 \u0000 __proto__ é";
  const blocks = { rule: { answer: `x${odd}x` }, constructor: { answer: "kept" } };

  const [only] = read(file({ sheets: [{ id: "sheet-1", blocks }] }), canvas).sheets;

  assert.equal(only.blocks.get("rule").answer, `x${odd}x`);
  assert.equal(only.blocks.get("constructor").answer, "kept");
});

const refused = {
  "no JSON": ["oops", "notAnswers"],
  "a list": ["[]", "notAnswers"],
  "another format": [file({ format: "assessment-answers" }), "notAnswers"],
  "a later format": [file({ formatVersion: 2 }), "newer"],
  "another canvas": [file({ tool: "other" }), "other"],
  "another toolkit": [file({ toolkit: "other" }), "other"],
  "too much": [file({ language: "x".repeat(2 * 1024 * 1024) }), "tooLarge"],
  "no sheets": [file({ sheets: [] }), "damaged", "sheets"],
  "too many sheets": [file({ sheets: Array.from({ length: 51 }, (_, i) => ({ id: `s${i}` })) }), "damaged", "sheets"],
  "an id twice": [file({ sheets: [{ id: "a" }, { id: "a" }] }), "damaged", "sheets"],
  "a sheet that is null": [file({ sheets: [null] }), "damaged", "sheets[0]"],
  "an unknown member": [file({ sheets: [{ id: "a", colour: "red" }] }), "damaged", "sheets[0].colour"],
  "a number for a text": [file({ sheets: [{ id: "a", blocks: { rule: { answer: 1 } } }] }), "damaged", "sheets[0].blocks.rule.answer"],
  "a status of no kind": [file({ sheets: [{ id: "a", blocks: { rule: { status: "x" } } }] }), "damaged", "sheets[0].blocks.rule.status"],
  "a prototype": ['{"__proto__":{"format":"canvas-answers"}}', "notAnswers"],
  "a field of no kind": [file({ sheets: [{ id: "a", unplaced: [{ block: "b", field: "x", text: "" }] }] }), "damaged", "sheets[0].unplaced[0]"],
};

for (const [name, [text, reason, place]] of Object.entries(refused)) {
  test(`refuses ${name}`, () => assert.deepEqual(fault(text), [reason, place]));
}
