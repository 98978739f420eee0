// Writes the advance widths of the typefaces that the site ships, for TextMeasurer to read.
//
//   npm ci && node advances.js ../src/main/resources/org/incubationtoolkits/canvas/typeface
//
// A file for each weight. A line "0041 639 650" gives the widths of U+0041, U+0042, and so on, in thousandths of the type
// size. A line "+0628 952 317 342 980" gives those of a letter that joins: isolated, initial, medial, final; a letter
// that joins on one side only has 0 for the forms that it has not. "&0644 0627 588 621" is a ligature: isolated, final.
// A line "%TŤ -40 aoe -20 s" is kerning: how much nearer a, o and e come after T or Ť. "~" and "^" say the same of letters that join,
// where they follow one that does not join them: "~" of the isolated form, "^" of the initial one.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const fontkit = require("fontkit");

const out = process.argv[2];
const WEIGHTS = { regular: 400, bold: 700 };
const SUBSETS = ["latin", "latin-ext", "greek", "greek-ext", "cyrillic", "cyrillic-ext", "vietnamese"];
const TATWEEL = "\u0640";
// Marks have no width, so that it does not matter where they are placed.
const UNPLACED = { mark: false, mkmk: false };
const LAM = 0x644;
const ALEFS = [0x622, 0x623, 0x625, 0x627];

const fonts = (family, subsets, weight) =>
  subsets.map((subset) =>
    fontkit.openSync(require.resolve(`@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff2`)),
  );

// The tatweel that makes a letter join has forms of its own, and is left out.
function shaped(font, text) {
  const run = font.layout(text, UNPLACED, "arab");
  const kept = run.glyphs.map((glyph, i) => i).filter((i) => !run.glyphs[i].name.startsWith("uni0640"));
  return {
    glyphs: kept.map((i) => run.glyphs[i].id).join(),
    width: Math.round((1000 / font.unitsPerEm) * kept.reduce((sum, i) => sum + run.positions[i].xAdvance, 0)),
  };
}

// \p{Cf} has no width of its own in a line, whatever a typeface draws for it.
const isFormat = (code) => /\p{Cf}/u.test(String.fromCodePoint(code)) && code !== 0xad;

function simple(all) {
  const widths = new Map();
  for (const font of all) {
    for (const code of font.characterSet) {
      if (code < 0x20 || isFormat(code) || widths.has(code)) continue;
      widths.set(code, Math.round((font.glyphForCodePoint(code).advanceWidth * 1000) / font.unitsPerEm));
    }
  }
  return widths;
}

function runs(widths) {
  const lines = [];
  let next = -1;
  for (const code of [...widths.keys()].sort((a, b) => a - b)) {
    if (code !== next) lines.push([code.toString(16).padStart(4, "0")]);
    lines.at(-1).push(widths.get(code));
    next = code + 1;
  }
  return lines.map((line) => line.join(" "));
}

// A letter joins on a side if it takes another form beside a tatweel.
function letter(font, code) {
  const alone = String.fromCodePoint(code);
  const isolated = shaped(font, alone);
  const initial = shaped(font, alone + TATWEEL);
  const medial = shaped(font, TATWEEL + alone + TATWEEL);
  const final = shaped(font, TATWEEL + alone);
  const joinsAfter = initial.glyphs !== isolated.glyphs;
  const joinsBefore = final.glyphs !== isolated.glyphs;
  const forms = [isolated, joinsAfter && initial, joinsAfter && joinsBefore && medial, joinsBefore && final];
  return joinsAfter || joinsBefore ? [line("+", code), ...forms.map((form) => (form ? form.width : 0))].join(" ") : null;
}

function ligature(font, alef) {
  const pair = String.fromCodePoint(LAM, alef);
  const widths = [shaped(font, pair).width, shaped(font, TATWEEL + pair).width];
  return [line("&", LAM), alef.toString(16).padStart(4, "0"), ...widths].join(" ");
}

const line = (mark, code) => mark + code.toString(16).padStart(4, "0");

const isLetter = (code) =>
  /^\p{L}$/u.test(String.fromCodePoint(code)) &&
  /^\p{Script=Arabic}$/u.test(String.fromCodePoint(code)) &&
  code < 0xfb50; // presentation forms do not join

const joining = (font) => [
  ...font.characterSet.filter(isLetter).map((code) => letter(font, code)).filter((text) => text !== null),
  ...ALEFS.map((alef) => ligature(font, alef)),
];

// Pairs of one script, as browsers shape one script at a time. Beyond these letters kerning is rare, and left out.
const KERNED = [[0x21, 0x17f], [0x370, 0x3ff], [0x400, 0x45f]];

function kernedBy(font, left, rights) {
  const alone = new Map(rights.map((right) => [right, font.glyphForCodePoint(right).advanceWidth]));
  const own = font.glyphForCodePoint(left).advanceWidth;
  const byValue = new Map();
  for (const right of rights) {
    const pair = font.layout(String.fromCodePoint(left, right), { liga: false, clig: false, ccmp: false });
    const both = pair.positions.reduce((sum, each) => sum + each.xAdvance, 0);
    const value = Math.round(((both - own - alone.get(right)) * 1000) / font.unitsPerEm);
    if (value !== 0) byValue.set(value, (byValue.get(value) ?? "") + String.fromCodePoint(right));
  }
  return [...byValue].map(([value, letters]) => `${value} ${letters}`).join(" ");
}

// Letters that are kerned alike stand in one line.
function kerning(all) {
  const lefts = new Map();
  for (const [first, last] of KERNED) {
    for (const font of all) {
      const codes = font.characterSet.filter((code) => first <= code && code <= last && code !== 0xad && code !== 0xa0);
      for (const left of codes) {
        const rights = kernedBy(font, left, codes);
        if (rights) lefts.set(rights, (lefts.get(rights) ?? "") + String.fromCodePoint(left));
      }
    }
  }
  return [...lefts].map(([rights, letters]) => `%${letters} ${rights}`);
}

// After a letter that does not join the next, a letter may be kerned, or drawn in another form, as a heh that ends a word.
const CONTEXT = [0x620, 0x77f];

function byContext(font, mark, lefts, rights, end) {
  const rows = new Map();
  for (const left of lefts) {
    const own = shaped(font, String.fromCodePoint(left)).width;
    const byValue = new Map();
    for (const right of rights) {
      const alone = shaped(font, String.fromCodePoint(right) + end).width;
      const value = shaped(font, String.fromCodePoint(left, right) + end).width - own - alone;
      if (value !== 0) byValue.set(value, (byValue.get(value) ?? "") + String.fromCodePoint(right));
    }
    const row = [...byValue].map(([value, letters]) => `${value} ${letters}`).join(" ");
    if (row) rows.set(row, (rows.get(row) ?? "") + String.fromCodePoint(left));
  }
  return [...rows].map(([row, letters]) => `${mark}${letters} ${row}`);
}

function contexts(font) {
  const [first, last] = CONTEXT;
  const letters = font.characterSet.filter((code) => isLetter(code) && first <= code && code <= last);
  const joins = (code) => shaped(font, String.fromCodePoint(code) + TATWEEL).glyphs !== shaped(font, String.fromCodePoint(code)).glyphs;
  const lefts = letters.filter((code) => !joins(code));
  return [...byContext(font, "~", lefts, letters, ""), ...byContext(font, "^", lefts, letters.filter(joins), TATWEEL)];
}

for (const [name, weight] of Object.entries(WEIGHTS)) {
  const latin = fonts("noto-sans", SUBSETS, weight);
  const arabic = () => fonts("noto-sans-arabic", ["arabic"], weight)[0];
  const widths = simple([...latin, arabic()]);
  const text = [
    `# Advance widths of Noto Sans and Noto Sans Arabic, ${name}, in thousandths of the type size; made by fonts/advances.js.`,
    "# Copyright 2022 The Noto Project Authors, SIL Open Font License 1.1.",
    ...runs(widths),
    ...kerning(latin),
    ...contexts(arabic()),
    ...joining(arabic()), // opened afresh: a glyph that was looked up by its presentation form would not join
  ];
  fs.mkdirSync(out, { recursive: true });
  fs.writeFileSync(path.join(out, `noto-sans-${name}.txt`), text.join("\n") + "\n");
}
