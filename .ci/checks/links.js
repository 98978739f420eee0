'use strict';

const { Parser } = require('commonmark');
const { files, read, tell } = require('./site.js');

const TAG = /<!--[\s\S]*?-->|<[a-zA-Z](?:[^<>"']|"[^"]*"|'[^']*')*>/g;
const ATTRIBUTE = /\s([a-zA-Z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
const LINKS = ['href', 'src', 'srcset', 'poster', 'action', 'data', 'cite'];

const site = process.argv[2];
const all = new Set(files(site));

/** Returns [name, value] of every attribute of every element. */
function attributes(html) {
  return [...html.matchAll(TAG)].flatMap(([tag]) =>
    [...tag.matchAll(ATTRIBUTE)].map((match) => [
      match[1].toLowerCase(),
      unescape(match[2] ?? match[3] ?? match[4]),
    ]),
  );
}

function unescape(value) {
  const names = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return value.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) =>
    decimal || hex ? String.fromCodePoint(parseInt(decimal ?? hex, decimal ? 10 : 16)) : (names[name] ?? whole),
  );
}

function linksOfHtml(html) {
  return attributes(html).filter(([name]) => LINKS.includes(name)).map(([, value]) => value);
}

function linksOfMarkdown(source) {
  const links = [];
  const walker = new Parser().parse(source.replace(/^---\n[\s\S]*?\n---\n/, '')).walker();
  for (let event = walker.next(); event; event = walker.next()) {
    const { node } = event;
    if (event.entering && ['link', 'image'].includes(node.type)) links.push(node.destination);
    if (event.entering && node.type.startsWith('html_')) links.push(...linksOfHtml(node.literal));
  }
  return links;
}

function linksOfJson(value) {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, member]) =>
    name === 'href' && typeof member === 'string' ? [member] : linksOfJson(member),
  );
}

const READERS = {
  '.html': linksOfHtml,
  '.md': linksOfMarkdown,
  '.json': (source) => linksOfJson(JSON.parse(source)),
};

const ids = new Map();

function hasId(file, id) {
  if (!ids.has(file)) {
    const values = attributes(read(site, file)).filter(([name]) => name === 'id').map(([, value]) => value);
    ids.set(file, new Set(values));
  }
  return ids.get(file).has(id);
}

/** Returns what is wrong with a link, or nothing. */
function fault(from, link) {
  if (/^(https?:\/\/[^/]|mailto:)/i.test(link)) return undefined;
  if (/^([a-z][a-z0-9+.-]*:|\/|\\)/i.test(link)) return 'is neither relative nor an address of the web';
  const target = new URL(link, `site:///${encodeURI(from)}`);
  const depth = from.split('/').length - 1;
  const ups = link.match(/^(\.\.\/)*/)[0].length / 3;
  const file = decodeURIComponent(target.pathname).slice(1);
  if (ups > depth || !all.has(file)) return 'leads to no file';
  const id = decodeURIComponent(target.hash.slice(1));
  return id && !hasId(file, id) ? 'leads to no id' : undefined;
}

function faultsOf(file, reader) {
  try {
    const links = reader(read(site, file));
    count += links.length;
    return links.flatMap((link) => {
      const reason = fault(file, link);
      return reason ? [`${file}: "${link}" ${reason}`] : [];
    });
  } catch (error) {
    return [`${file}: ${error.message}`];
  }
}

let count = 0;
const sources = Object.entries(READERS).map(([ending, reader]) => ({ ending, reader, from: files(site, ending) }));
const faults = sources.flatMap(({ reader, from }) => from.flatMap((file) => faultsOf(file, reader)));
const judged = sources.map(({ ending, from }) => `${from.length} ${ending}`).join(', ');
tell(`commonmark and the rules of URLs: ${count} links in ${judged}`, sources.every(({ from }) => from.length), faults);
