"use strict";

const assert = require("node:assert/strict");
const test = require("node:test");
const { History, keeping } = require("./scripts.js");

test("goes back and forth", () => {
  const history = new History("a");
  history.push("b");
  history.push("c");

  assert.deepEqual([history.undo(), history.undo(), history.undo(), history.redo()], ["b", "a", "a", "b"]);
});

test("what was undone is given up for something new", () => {
  const history = new History("a");
  history.push("b");
  history.undo();
  history.push("c");

  assert.equal(history.canRedo(), false);
  assert.equal(history.undo(), "a");
});

test("has an end", () => {
  const history = new History(0);
  for (let i = 1; i <= 150; i++) history.push(i);
  while (history.canUndo()) history.undo();

  assert.equal(history.state, 51);
});

test("a browser that refuses is no fault", () => {
  const refusing = keeping("key", () => {
    throw new Error("SecurityError");
  });

  assert.deepEqual([refusing.kept(), refusing.keep("a"), refusing.forget()], [null, null, null]);
});

test("keeps and forgets", () => {
  const map = new Map();
  const storage = {
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, text) => map.set(key, text),
    removeItem: (key) => map.delete(key),
  };
  const place = keeping("key", () => storage);

  assert.equal(place.keep("a"), true);
  assert.equal(place.kept(), "a");
  assert.equal(place.forget(), true);
  assert.equal(place.kept(), null);
});
