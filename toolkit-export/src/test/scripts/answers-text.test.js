"use strict";

const assert = require("node:assert/strict");
const test = require("node:test");
const { csv, markdown } = require("./scripts.js").answersText;
const { emptySheet } = require("./scripts.js").answers;
const { answer, canvas, sheet } = require("./samples.js");

const with_ = (text) => [{ ...emptySheet("sheet-1"), blocks: new Map([["rule", answer({ answer: text })]]) }];

test("a table has a row for each block, and for what has no place", () => {
  assert.deepEqual(csv([sheet], canvas).split("\r\n"), [
    "Sheet,Block,How far,Answer,Note",
    'First,The rule,draft,"Two lines\nof words\nSection 5\nAna: Another view",Ask Ana.',
    "First,The plan,open,,",
    "First,The first-step,open,,",
    "First,gone,Without a place,Still here,",
    "",
  ]);
});

for (const text of ["=1+1", "+1", "-1", "@a"]) {
  test(`a spreadsheet takes ${text} for no formula`, () => assert.ok(csv(with_(text), canvas).includes(`'${text}`)));
}

test("quotes are doubled", () => assert.ok(csv(with_('a "b"'), canvas).includes('"a ""b"""')));

test("a document says everything that was written", () => {
  const words = markdown([sheet], canvas);

  for (const each of ["# Small \\*canvas\\*", "## First", "### The rule", "Two lines\\\nof words", "Section 5", "Ask Ana\\."]) {
    assert.ok(words.includes(each), each);
  }
  for (const each of ["**Also written \\(Ana\\)**", "Another view", "Still here", "*draft*"]) assert.ok(words.includes(each), each);
});

test("text is no markup", () => {
  const words = markdown(with_("# a\n\n<b>x</b> [l](u) 1. `c` **d**"), canvas);

  assert.ok(words.includes("\\# a\n\n\\<b\\>x\\</b\\> \\[l\\]\\(u\\) 1\\. \\`c\\` \\*\\*d\\*\\*"), words);
});
