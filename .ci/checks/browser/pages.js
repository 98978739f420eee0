'use strict';

const fs = require('fs');
const path = require('path');
const { files, read } = require('../site.js');

const FOLDERS = ['toolkits', 'tools', 'canvases', 'assessments', 'guides', 'programmes', 'explainers', 'cases', 'facets', 'books', 'cards'];
const LISTS = ['index.html', 'tools.html', 'guides.html', 'cases.html', 'sources.html', 'accessibility.html'];

/** Returns the languages of the site, that of the page at its root first. */
function editionsOf(site) {
  const [, first] = read(site, 'index.html').match(/<html lang="([^"]+)"/);
  const tags = files(site, 'index.html').flatMap((file) => file.match(/^([^/]+)\/index\.html$/)?.[1] ?? []);
  return [first, ...tags.filter((tag) => tag !== first)];
}

/** Returns whether an edition is written from right to left. */
function isMirrored(site, edition) {
  return /<html lang="[^"]+" dir="rtl"/.test(read(site, `${edition}/index.html`));
}

/** Returns one page of every type, the longest of those that are many; the page at the root counts with one edition. */
function pagesOf(site, edition, withRoot) {
  const lists = LISTS.map((file) => `${edition}/${file}`);
  const items = FOLDERS.map((folder) => longest(site, pagesIn(site, edition, folder)));
  return [...(withRoot ? ['index.html'] : []), ...lists, ...items];
}

/** Returns the pages that tell how editions differ: the one that has them side by side, and the longest of the others. */
function reportsOf(site) {
  const [side, ...each] = files(site, 'differences.html').sort((a, b) => a.length - b.length);
  return [side, longest(site, each)];
}

function toolPagesOf(site, edition) {
  return pagesIn(site, edition, 'tools');
}

function canvasPagesOf(site, edition) {
  return pagesIn(site, edition, 'canvases');
}

function pagesIn(site, edition, folder) {
  return files(path.join(site, edition, folder), '.html').map((file) => `${edition}/${folder}/${file}`);
}

function longest(site, pages) {
  const size = (page) => fs.statSync(path.join(site, page)).size;
  return pages.reduce((a, b) => (size(b) > size(a) ? b : a));
}

module.exports = { canvasPagesOf, editionsOf, isMirrored, pagesOf, reportsOf, toolPagesOf };
