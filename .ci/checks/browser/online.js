'use strict';

const fs = require('fs');
const path = require('path');
const { chromium } = require('playwright-core');
const { files, read, tell } = require('../site.js');
const { serve, servePage } = require('./server.js');

const [site, base] = process.argv.slice(2);
const PORTAL = 8438;

/** A phone of the middle of the market: a processor four times slower than this one, on a slow 4G network. */
const PHONE = { cpu: 4, latency: 150, down: (1.6 * 1024 * 1024) / 8, up: (750 * 1024) / 8 };
const LARGEST_PAINT = 1500;

let browser;

async function open(address, options = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const heard = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(error.message));
  const answer = await page.goto(address);
  return { context, page, heard, answer };
}

/** Every header that the settings promise, and no complaint of the browser under them. */
async function policies() {
  const { context, heard, answer } = await open(`${base}et/tools.html`);
  await context.close();
  const headers = answer.headers();
  const missing = [
    ['content-security-policy', /default-src 'self'.*frame-ancestors 'self'/],
    ['x-content-type-options', /^nosniff$/],
    ['referrer-policy', /^strict-origin/],
  ].filter(([name, value]) => !value.test(headers[name] ?? ''));
  const inline = /unsafe-inline|unsafe-eval/.test(headers['content-security-policy']) ? ['the policy permits inline code'] : [];
  return [...heard, ...inline, ...missing.map(([name]) => `the header ${name} is not what it should be`)];
}

/** An address that is not there gets a page in the language of its folder, with its style and with links that lead somewhere. */
async function missingPages() {
  const faults = [];
  for (const [address, language] of [['et/tools/old/very-old.html', 'et'], ['pt/x', 'pt'], ['x/y/z', '']]) {
    const { context, page, answer } = await open(base + address);
    if (answer.status() !== 404) faults.push(`${address} answers ${answer.status()}`);
    const seen = await page.evaluate(() => ({
      lang: document.documentElement.lang,
      styled: getComputedStyle(document.querySelector('.brand')).display === 'flex',
      links: [...document.querySelectorAll('main a, nav a')].map((link) => link.href),
    }));
    if (language && seen.lang !== language) faults.push(`${address} is told in ${seen.lang}`);
    if (!seen.styled) faults.push(`the page for ${address} has no style`);
    for (const link of seen.links) {
      const { status } = await page.request.get(link).then((got) => ({ status: got.status() }));
      if (status !== 200) faults.push(`the page for ${address} leads to ${link}, which answers ${status}`);
    }
    await context.close();
  }
  return faults;
}

/** What the site says of addresses is there: in the map, in the feed, and in the head of each page that search engines get. */
async function addresses() {
  const faults = [];
  const fileOf = (address) => path.join(site, address.slice(base.length).replace(/[?#].*/, '').replace(/(^|\/)$/, '$1index.html'));
  const isThere = (from, address) => {
    if (!address.startsWith(base) || !fs.existsSync(fileOf(address))) faults.push(`${from} names ${address}, which is not there`);
  };
  const named = { xml: 0, pages: 0 };
  for (const file of files(site).filter((each) => /sitemap\.xml$|\.atom$/.test(each))) {
    for (const [, address] of read(site, file).matchAll(/(?:<loc>|href=")([^<"]+)/g)) {
      named.xml++;
      isThere(file, address);
    }
  }
  const mapped = new Set(
    files(site).filter((each) => /[^/]\/sitemap\.xml$/.test(each)).flatMap((file) => [...read(site, file).matchAll(/<loc>([^<]+)/g)].map((match) => match[1])),
  );
  for (const file of files(site, '.html')) {
    const html = read(site, file);
    for (const [, address] of html.matchAll(/<link rel="(?:canonical|alternate)"[^>]* href="(http[^"]+)"/g)) {
      named.pages++;
      isThere(file, address);
    }
    const canonical = html.match(/<link rel="canonical" href="([^"]+)"/)?.[1];
    if (canonical && fileOf(canonical) !== path.join(site, file)) faults.push(`${file} calls itself ${canonical}`);
    if (canonical && file.includes('/') && !/^editions\/[^/]+\/index\.html$/.test(file) && !mapped.has(canonical)) faults.push(`${file} is in no map`);
    if (!canonical && !/name="robots" content="noindex"/.test(html)) faults.push(`${file} has neither a canonical address nor noindex`);
    for (const [, data] of html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
      const { '@type': type, url } = JSON.parse(data);
      if (!type) faults.push(`${file} has data of no type`);
      isThere(file, url);
    }
  }
  return named.xml > 100 && named.pages > 100 ? faults : [...faults, `only ${named.xml} and ${named.pages} addresses were named`];
}

/** After one page was read, the whole edition can be read without a network. */
async function offline() {
  const { context, page } = await open(`${base}et/index.html`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  const wanted = JSON.parse(read(site, 'et/offline.json')).files;
  const kept = await page.waitForFunction(
    async (addresses) => {
      const kept = new Set((await (await caches.open('incubation-toolkits')).keys()).map((key) => key.url));
      return addresses.every((address) => kept.has(address));
    },
    wanted.map((file) => base + file),
    { timeout: 60_000, polling: 500 },
  ).then(() => true, () => false);
  if (!kept) return ['the pages of the edition are not kept'];
  await page.waitForTimeout(1000); // all is written, and the worker has come to rest
  await context.setOffline(true);
  const faults = [];
  for (const address of ['et/', 'et/tools/pre-mortem.html', 'et/tools.html']) {
    await page.goto(base + address).catch((error) => faults.push(`${address} without a network: ${error.message}`));
    const title = await page.locator('h1').first().textContent().catch(() => '');
    if (!title) faults.push(`${address} without a network has no title`);
  }
  if ((await page.locator('.found .told').count()) !== 1) faults.push('scripts do not run without a network');
  if ((await page.locator('.found .cards > li').count()) < 10) faults.push('the finder finds nothing without a network');
  await context.close();
  return faults;
}

/** Largest contentful paint and layout shift, as a phone has them that comes for the first time. */
async function speed(address) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, serviceWorkers: 'block' });
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  await tools.send('Emulation.setCPUThrottlingRate', { rate: PHONE.cpu });
  await tools.send('Network.enable');
  await tools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: PHONE.latency,
    downloadThroughput: PHONE.down,
    uploadThroughput: PHONE.up,
  });
  await page.addInitScript(() => {
    globalThis.measured = { paint: 0, shift: 0 };
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (globalThis.measured.paint = entry.startTime))).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    });
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (globalThis.measured.shift += entry.value))).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
  await page.goto(base + address, { waitUntil: 'load' });
  await page.waitForTimeout(500);
  const { paint, shift } = await page.evaluate(() => globalThis.measured);
  await context.close();
  return { paint, shift };
}

/** The best of three counts: what else the machine does is no fault of the page. */
async function speeds() {
  const faults = [];
  for (const address of ['en/index.html', 'en/tools.html', 'pt/tools/pre-mortem.html', 'et/canvases/pre-mortem.html']) {
    const runs = [];
    for (let i = 0; i < 3; i++) runs.push(await speed(address));
    const paint = Math.min(...runs.map((run) => run.paint));
    const shift = Math.max(...runs.map((run) => run.shift));
    console.log(`${address}: largest paint after ${Math.round(paint)} ms, layout shift ${shift.toFixed(3)}`);
    if (!(paint > 0 && paint < LARGEST_PAINT)) faults.push(`${address}: the largest paint comes after ${Math.round(paint)} ms`);
    if (shift > 0.01) faults.push(`${address}: the layout shifts by ${shift.toFixed(3)}`);
  }
  return faults;
}

/** The element shows a tool twice in somebody else's page, under a policy with trusted types, and follows the language. */
async function element() {
  const origin = new URL(base).origin;
  const html = `<!DOCTYPE html><html lang="et-EE"><head><meta charset="utf-8"><title>Portal</title>
<script type="module" src="${base}api/v1/incubation-tool.js"></script></head><body><h1>Portal</h1><h2>Tools</h2>
<incubation-tool src="${base}api/v1/index.json" item="tools/pre-mortem" heading-level="3">Loading</incubation-tool>
<incubation-tool src="${base}api/v1/index.json" item="tools/pre-mortem" heading-level="3" lang="pt-BR">Loading</incubation-tool>
<incubation-tool src="${base}api/v1/index.json" item="tools/none">Nothing here</incubation-tool></body></html>`;
  const policy = `default-src 'none'; script-src ${origin}; connect-src ${origin}; require-trusted-types-for 'script'; trusted-types incubation-tool`;
  const server = await servePage(html, policy, PORTAL);
  const { context, page, heard } = await open(`http://localhost:${PORTAL}/`);
  const faults = [];
  await page.waitForFunction(() => document.querySelectorAll('incubation-tool > article').length === 2, null, { timeout: 20_000 }).catch(() => faults.push('the element shows nothing'));
  const seen = () =>
    page.evaluate(() => ({
      languages: [...document.querySelectorAll('incubation-tool > article')].map((article) => article.lang),
      ids: [...document.querySelectorAll('[id]')].map((each) => each.id),
      headings: [...document.querySelectorAll('article:first-child h3, article:first-child h4')].length,
      titles: [...document.querySelectorAll('incubation-tool > article > :first-child')].map((title) => title.localName),
      links: [...document.querySelectorAll('incubation-tool a')].map((link) => link.href),
      waiting: document.querySelector('incubation-tool:last-of-type').textContent,
      foreign: document.querySelectorAll('incubation-tool :is(script, style, iframe, form)').length,
    }));
  const first = await seen();
  if (first.languages.join() !== 'et,pt') faults.push(`the elements are in ${first.languages.join()}`);
  if (new Set(first.ids).size !== first.ids.length) faults.push('two elements share an id');
  if (first.titles.join() !== 'h3,h3') faults.push(`titles are ${first.titles.join()}`);
  if (first.waiting !== 'Nothing here') faults.push('an element without a tool loses what was in it');
  if (first.foreign) faults.push('the element takes over what could run');
  const own = first.links.filter((link) => link.startsWith(base));
  if (!own.length) faults.push('the element has no link to the site');
  for (const link of own) {
    const got = await page.request.get(link);
    if (got.status() !== 200) faults.push(`the element links to ${link}, which answers ${got.status()}`);
  }
  await page.evaluate(() => (document.documentElement.lang = 'en'));
  await page.waitForFunction(() => document.querySelector('incubation-tool > article').lang === 'en', null, { timeout: 20_000 }).catch(() => faults.push('the element does not follow the language of the page'));
  await context.close();
  server.close();
  return [...faults, ...heard.filter((words) => !/404/.test(words))];
}

async function main() {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });
  const server = await serve(site, new URL(base));
  const faults = [];
  for (const judge of [policies, missingPages, addresses, offline, speeds, element]) {
    faults.push(...(await judge()).map((fault) => `${judge.name}: ${fault}`));
  }
  await browser.close();
  server.close();
  tell('Chromium: the site online, in a folder of a server', files(site, '.html').length, faults);
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
