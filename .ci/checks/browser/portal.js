'use strict';

const { chromium } = require('playwright-core');
const { tell } = require('../site.js');
const screen = require('./screen.js');

const [portal, name] = process.argv.slice(2);
const PAGES = ['/', '/tools/pre-mortem', '/tools/pre-mortem/teams', '/guide/where-you-stand/who-is-missing'];

async function judged(browser, page, language) {
  const context = await browser.newContext({ locale: language });
  const tab = await context.newPage();
  const faults = [];
  tab.on('console', (message) => ['error', 'warning'].includes(message.type()) && faults.push(message.text()));
  tab.on('pageerror', (error) => faults.push(error.message));
  tab.on('request', (request) => request.url().startsWith(portal) || faults.push(`asks for ${request.url()}`));
  const answer = await tab.goto(portal + page);
  if (answer.status() !== 200) faults.push(`answers ${answer.status()}`);
  if (!/default-src 'none'/.test(answer.headers()['content-security-policy'])) faults.push('has no strict policy');
  const wanted = language.split('-')[0];
  const tags = await tab.$$eval('html, .toolkit-fragment', (all) => all.map((element) => element.lang));
  if (tags.length < 2 || tags.some((tag) => tag !== wanted)) faults.push(`is in ${tags.join()}, not ${wanted}`);
  const ids = await tab.$$eval('[id]', (all) => all.map((element) => element.id));
  if (new Set(ids).size !== ids.length) faults.push('has an id twice');
  const links = await tab.$$eval('.toolkit-fragment a[href^="/"]', (all) => all.map((link) => link.href));
  for (const link of [...new Set(links)]) {
    const { status } = await context.request.get(link).then((got) => ({ status: got.status() }));
    if (status !== 200) faults.push(`links to ${link}, which answers ${status}`);
  }
  faults.push(...(await screen.outline(tab)), ...(await screen.widths(tab)));
  // the policy lets nobody run a script, so axe looks at a copy of the page for which it is lifted
  const copy = await (await browser.newContext({ locale: language, bypassCSP: true })).newPage();
  await copy.goto(portal + page);
  faults.push(...(await screen.axe(copy)));
  await copy.context().close();
  await context.close();
  return faults.map((fault) => `${page} (${language}): ${fault}`);
}

async function main() {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  const faults = [];
  for (const page of PAGES) {
    for (const language of ['en-GB', 'pt-PT']) faults.push(...(await judged(browser, page, language)));
  }
  const missing = await (await browser.newContext()).request.get(`${portal}/tools/nothing-of-that-name`);
  if (missing.status() !== 404) faults.push(`a tool that is not there answers ${missing.status()}`);
  await browser.close();
  tell(`Chromium and axe: ${PAGES.length} pages of the portal in two languages, ${name}`, PAGES.length, faults);
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
