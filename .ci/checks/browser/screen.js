'use strict';

const { source } = require('axe-core');

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const WIDTHS = [320, 360, 768, 1280];

/** No violation of WCAG 2.2 A and AA, nor of best practice; neither on the page nor in what a reader can unfold. */
async function axe(page) {
  await page.evaluate(source);
  const folded = await violations(page, [['html']]);
  if ((await unfold(page, true)) === 0) return folded;
  const unfolded = await violations(page, [['details']]);
  await unfold(page, false);
  return [...new Set([...folded, ...unfolded])];
}

function violations(page, include) {
  return page.evaluate(
    async ([include, values]) => {
      const found = await window.axe.run({ include }, { runOnly: { type: 'tag', values }, preload: false });
      return found.violations.flatMap(({ id, help, nodes }) =>
        nodes.map((node) => `axe ${id}: ${help}: ${node.html.slice(0, 200)}`),
      );
    },
    [include, RULES],
  );
}

/** Returns how many parts can be unfolded. */
function unfold(page, open) {
  return page.evaluate((open) => {
    const parts = [...document.querySelectorAll('details')];
    parts.forEach((part) => (part.open = open));
    return parts.length;
  }, open);
}

/** One heading of level 1, at the beginning, and no level left out below it. */
function outline(page) {
  return page.evaluate(() => {
    const faults = [];
    let before = 0;
    for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
      const level = Number(heading.localName.slice(1));
      if (level > before + 1) faults.push(`"${heading.textContent}" is h${level} after h${before}`);
      before = level;
    }
    const first = document.querySelectorAll('h1').length;
    return first === 1 ? faults : [...faults, `has ${first} headings of level 1`];
  });
}

/** Every link inside the page leads to something. */
function targets(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('a[href^="#"]')]
      .filter((link) => !document.getElementById(decodeURIComponent(link.hash.slice(1))))
      .map((link) => `link to ${link.hash} leads to no element`),
  );
}

/** At no width has the page to be scrolled sideways, also with everything unfolded. */
async function widths(page) {
  const faults = [];
  const { height } = page.viewportSize();
  for (const open of [false, true]) {
    await unfold(page, open);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height });
      faults.push(...(await page.evaluate(overflow)).map((fault) => `at ${width} pixels ${fault}`));
    }
  }
  await unfold(page, false);
  return [...new Set(faults)];
}

/** Runs in the page. Names what sticks out, as far as that can be told. */
function overflow() {
  const { scrollWidth, clientWidth } = document.scrollingElement;
  if (scrollWidth <= clientWidth) return [];
  const sticksOut = (element) => {
    const { left, right } = element.getBoundingClientRect();
    return right > clientWidth + 1 || left < -1;
  };
  const culprit = [...document.body.querySelectorAll('*')].filter(sticksOut).pop();
  return [`it is ${scrollWidth} wide, with ${culprit?.outerHTML.slice(0, 120) ?? 'no element'} outside`];
}

module.exports = { axe, outline, targets, widths };
