'use strict';

const path = require('path');
const { chromium } = require('playwright-core');
const { tell } = require('./site.js');
const { canvasPagesOf, editionsOf, isMirrored, pagesOf, reportsOf, toolPagesOf } = require('./browser/pages.js');
const { Visit } = require('./browser/visit.js');
const screen = require('./browser/screen.js');
const keyboard = require('./browser/keyboard.js');
const paper = require('./browser/paper.js');
const { answers } = require('./browser/answers.js');
const { order } = require('./browser/order.js');
const { cards } = require('./browser/cards.js');
const { finder, withoutScript } = require('./browser/finder.js');
const { scores } = require('./browser/scores.js');
const { linesOf } = require('./browser/lines.js');

const site = path.resolve(process.argv[2]);
const editions = editionsOf(site);
const judged = [editions[0], ...editions.slice(1).filter((edition) => isMirrored(site, edition)).slice(0, 1)];
const pages = judged.flatMap((edition, i) => pagesOf(site, edition, i === 0));
const tools = editions.flatMap((edition) => toolPagesOf(site, edition));
const canvases = editions.flatMap((edition) => canvasPagesOf(site, edition));

const OF_EVERY_PAGE = [screen.axe, screen.outline, screen.targets, screen.widths, keyboard.skipLink];
const ON_SCREEN = [...OF_EVERY_PAGE, keyboard.languages(site, editions)];
const BY_KEYBOARD = { name: 'keyboard', options: { forcedColors: 'active', reducedMotion: 'reduce' }, judges: [keyboard.walk] };

/** What every page has to pass: how it is opened, and the judges, one after another. */
const visits = [
  ...pages.flatMap((page) => [
    { page, name: 'light', judges: ON_SCREEN },
    { page, name: 'dark', options: { colorScheme: 'dark' }, judges: [screen.axe] },
    { page, ...BY_KEYBOARD },
    ...(page.includes('/tools/') ? [{ page, name: 'PDF', judges: [paper.pdf] }] : []),
  ]),
  ...reportsOf(site).flatMap((page) => [
    { page, name: 'light', judges: OF_EVERY_PAGE },
    { page, name: 'dark', options: { colorScheme: 'dark' }, judges: [screen.axe] },
    { page, ...BY_KEYBOARD },
  ]),
  ...tools.map((page) => ({ page, name: 'paper', options: paper.SHEET, judges: [paper.canvases] })),
  ...canvases.flatMap((page) => [
    { page, name: 'paper', options: paper.SHEET, judges: [paper.canvases] },
    { page, name: 'order', judges: [order] },
    { page, name: 'PDF', judges: [paper.oneSheet] },
  ]),
  ...canvases.filter((page, i) => i % 5 === 0).map((page) => ({ page, name: 'answers', judges: [answers] })),
  ...pages
    .filter((page) => page.includes('/assessments/'))
    .map((page) => ({ page, name: 'scores', judges: [scores, screen.axe] })),
  ...editions.flatMap((edition) => [
    { page: `${edition}/tools.html`, name: 'finder', judges: [finder, screen.axe, screen.widths] },
    { page: `${edition}/tools.html`, name: 'without scripts', options: { javaScriptEnabled: false }, judges: [withoutScript] },
  ]),
  ...pages.filter((page) => page.includes('/cards/')).map((page) => ({ page, name: 'cards', options: cards.PAPER, judges: [cards.fit] })),
  ...editions.map((edition) => ({
    page: canvasPagesOf(site, edition)[0],
    name: 'lines',
    judges: [linesOf(site, edition)],
  })),
];

async function visit(browser, { page, name, options, judges }) {
  const visited = await Visit.open(browser, path.join(site, page), options);
  const faults = [];
  for (const judge of judges) faults.push(...(await judge(visited.page)));
  faults.push(...(await visited.close()));
  return faults.map((fault) => `${page} (${name}): ${fault}`);
}

/** Works through the visits two at a time: as many as there are processors on a small machine. */
async function main() {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
  });
  const queue = visits.map((each, i) => [i, each]);
  const faults = [];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) faults[next[0]] = await visit(browser, next[1]);
  };
  await Promise.all([work(), work()]).finally(() => browser.close());
  const summary = `Chromium and axe: ${pages.length} pages on screen in ${judged.join(', ')}, ${tools.length + canvases.length} on paper`;
  tell(summary, judged.length === 2 && pages.length && tools.length && canvases.length, faults.flat());
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
