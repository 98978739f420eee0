"use strict";

const assert = require("node:assert/strict");
const { test } = require("node:test");

const folder = "../../main/resources/org/incubationtoolkits/export/assets/scripts";
globalThis.MiniSearch = require(`${folder}/minisearch.js`);
require(`${folder}/search-words.js`);
require(`${folder}/search.js`);
const { fold, splitter } = globalThis.incubationToolkits.searchWords;
const { counts, fits, fragment, request, search } = globalThis.incubationToolkits.search;

const found = (documents, language, words) => search(documents, language)(words).map((document) => document.name);
const tool = (name, title, more = {}) => ({ name, kind: "tool", title, summary: "", words: "", ...more });

test("letters are compared without accents, in any case", () => {
  assert.equal(fold("Ülevõtmine"), "ulevotmine");
  assert.equal(fold("INTENÇÃO"), "intencao");
  assert.equal(fold("Łódź"), "lodz");
  assert.equal(fold("Straße"), "strasse");
  assert.equal(fold("ΟΔΌΣ"), fold("οδος"));
});

test("marks that are letters of their own stay", () => {
  assert.notEqual(fold("हिन्दी"), fold("हनद"));
  assert.equal(fold("ที่"), "ที่".normalize("NFC"));
});

test("Arabic words are found with and without article, mark and ending", () => {
  for (const word of ["الخريطة", "خريطة", "والخريطة", "خَرِيطَة", "بالخريطة"]) assert.equal(fold(word), fold("خريطه"), word);
  assert.equal(fold("أفكار"), fold("افكار"));
  assert.equal(fold("مشكلات"), fold("مشكل"));
  assert.equal(fold("ال"), "ال");
});

test("scripts without blanks are taken apart by their language", () => {
  assert.ok(splitter("ja")("問題を見つける").length > 1);
  assert.ok(splitter("th")("ค้นหาปัญหา").length > 1);
  assert.deepEqual(splitter("en")("pre-mortem, again"), ["pre", "mortem", "again"]);
});

test("a title counts more than a summary, and a beginning is enough", () => {
  const documents = [tool("other", "Other", { summary: "A map of assumptions" }), tool("map", "Assumption map")];
  assert.deepEqual(found(documents, "en", "assum"), ["map", "other"]);
});

test("where no document has all words, those with some are found", () => {
  const documents = [tool("a", "Horizon scan"), tool("b", "Stakeholder map")];
  assert.deepEqual(found(documents, "en", "horizon zebra"), ["a"]);
});

test("a tool is found by its words here, and by those of the original", () => {
  const documents = [tool("a", "Oletuste kaart", { original: "Assumption map Write down what has to be true" })];
  assert.deepEqual(found(documents, "et", "oletus"), ["a"]);
  assert.deepEqual(found(documents, "et", "assumption"), ["a"]);
});

test("Japanese and Arabic documents are found", () => {
  assert.deepEqual(found([tool("ja", "問題を見つける")], "ja", "問題"), ["ja"]);
  assert.deepEqual(found([tool("ar", "الخريطة والمشكلة")], "ar", "مشكلة"), ["ar"]);
});

const DOCUMENTS = [
  { name: "a", facets: { phase: ["one"], time: ["short", "long"] } },
  { name: "b", facets: { phase: ["one", "two"], time: ["long"] } },
  { name: "c", facets: { phase: ["two"], time: ["short", "long"] } },
  { name: "d" },
];

test("values of one facet widen, facets narrow", () => {
  const chosen = (choice) => DOCUMENTS.filter((each) => fits(each, choice)).map((each) => each.name);
  assert.deepEqual(chosen({ phase: ["one", "two"] }), ["a", "b", "c"]);
  assert.deepEqual(chosen({ phase: ["two"], time: ["short"] }), ["c"]);
  assert.deepEqual(chosen({ phase: [], time: [] }), ["a", "b", "c", "d"]);
});

test("a count says what would be there, the facet itself aside", () => {
  assert.deepEqual(counts(DOCUMENTS, { phase: ["two"], time: ["short"] }, "phase"), { one: 1, two: 1 });
  assert.deepEqual(counts(DOCUMENTS, { phase: ["two"], time: ["short"] }, "time"), { short: 1, long: 2 });
});

test("what is asked for goes into the address and comes back; what there is not is left out", () => {
  const asked = { words: "kõik & muu=1", chosen: { phase: ["one", "two"], time: [] } };
  const known = { phase: ["one", "two"], time: ["short"] };
  assert.deepEqual(request(`#${fragment(asked)}`, known), asked);
  assert.deepEqual(request("#phase=one.seven&__proto__=x&time=%3Cb%3E", known), { words: "", chosen: { phase: ["one"], time: [] } });
});
