'use strict';

const { Parser } = require('commonmark');
const yaml = require('js-yaml');
const { files, read, tell } = require('./site.js');

const FRONT_MATTER = /^---\n([\s\S]*?\n)---\n/;

/** Elements that say a language, and stress or code where the signs of Markdown cannot stand. */
const ALLOWED = [
  /^<div lang="[A-Za-z0-9-]+" dir="(ltr|rtl)" markdown="1">$/,
  /^<span lang="[A-Za-z0-9-]+" dir="(ltr|rtl)">$/,
  /^<\/(div|span)>$/,
  /^<\/?(em|strong|code)>$/,
];

function faultsOf(source) {
  const head = source.match(FRONT_MATTER);
  return head
    ? [...faultsOfHead(head[1]), ...faultsOfBody(source.slice(head[0].length))]
    : ['has no front matter'];
}

function faultsOfHead(source) {
  try {
    const { title, description } = yaml.load(source);
    return title && description ? [] : ['has no title or no description in its front matter'];
  } catch (error) {
    return [`has front matter that is not YAML: ${error.message}`];
  }
}

function faultsOfBody(source) {
  const faults = [];
  const open = [];
  const levels = [];
  const walker = new Parser().parse(source).walker();
  for (let event = walker.next(); event; event = walker.next()) {
    const { node } = event;
    if (!event.entering) continue;
    if (node.type === 'heading') levels.push(node.level);
    if (node.type.startsWith('html_')) faults.push(...faultsOfHtml(node.literal.trim(), open));
  }
  if (open.length) faults.push(`leaves ${open.join(', ')} open`);
  if (levels.filter((level) => level === 1).length !== 1) faults.push('has not exactly one heading of level 1');
  if (levels.some((level, i) => level > (levels[i - 1] ?? 0) + 1)) faults.push('leaves out a level of headings');
  return faults;
}

/** @param open the names of the elements that are open, which this changes */
function faultsOfHtml(html, open) {
  if (!ALLOWED.some((pattern) => pattern.test(html))) return [`has HTML of another kind: ${html}`];
  const name = html.match(/\w+/)[0];
  if (!html.startsWith('</')) {
    open.push(name);
    return [];
  }
  return open.pop() === name ? [] : [`closes ${name}, which is not open`];
}

const site = process.argv[2];
const sources = files(site, '.md');
const faults = sources.flatMap((file) => faultsOf(read(site, file)).map((fault) => `${file}: ${fault}`));
tell(`commonmark and js-yaml: ${sources.length} Markdown files`, sources.length, faults);
