"use strict";

const assert = require("node:assert/strict");
const fs = require("node:fs");
const path = require("node:path");
const test = require("node:test");

require("../../main/resources/org/incubationtoolkits/export/assets/scripts/scoring.js");

const { score } = globalThis.incubationToolkits.scoring;

/** The table that the Java implementation is held to as well. */
const table = JSON.parse(
  fs.readFileSync(path.join(__dirname, "../../../../toolkit-model/src/test/resources/scoring/cases.json"), "utf8"),
);

const plain = ({ reached, maximum, percent, band }) => ({ reached, maximum, percent, band: band && band.id });

for (const { name, assessment, answers, expected } of table.cases) {
  test(name, () => {
    const result = score(table.assessments[assessment], new Map(Object.entries(answers)));

    assert.deepEqual(
      {
        ...plain(result.overall),
        dimensions: Object.fromEntries([...result.dimensions].map(([id, each]) => [id, plain(each)])),
        unanswered: result.unanswered,
      },
      expected,
    );
  });
}

const refused = {
  "no such question": { nothing: ["a"] },
  "no such option": { one: ["z"] },
  "one option twice": { many: ["a", "a"] },
  "more than may be chosen": { many: ["a", "b", "c"] },
  "two points of a scale": { s: ["no", "yes"] },
  "nothing of a single choice": { one: [] },
  "a question that always applies": { t: "not-applicable" },
  "a name of an object": { constructor: ["a"] },
  "no list": { one: "a" },
};

for (const [name, answers] of Object.entries(refused)) {
  test(`refuses ${name}`, () => {
    assert.throws(() => score(table.assessments.kinds, new Map(Object.entries(answers))), RangeError);
  });
}

test("has cases to go through", () => assert.ok(table.cases.length > 30));
