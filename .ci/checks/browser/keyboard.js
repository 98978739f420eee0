'use strict';

const fs = require('fs');
const path = require('path');
const { fileURLToPath } = require('url');

/** The first stop is the link that skips to the content; after it the next stop is in the content. */
async function skipLink(page) {
  await page.keyboard.press('Tab');
  const first = await page.evaluate(() => {
    const { top, bottom } = document.activeElement.getBoundingClientRect();
    return { hash: document.activeElement.hash, isVisible: top >= 0 && bottom <= window.innerHeight };
  });
  if (first.hash !== '#main') return ['the first stop of the keyboard is not the link to #main'];
  if (!first.isVisible) return ['the skip link is not visible when it has the focus'];
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const isInside = await page.evaluate(() => document.activeElement.closest('main') !== null);
  return isInside ? [] : ['the skip link does not lead the keyboard into main'];
}

/** The switcher unfolds by keyboard, and shows a link for each edition, in its language, to a file that is there. */
function languages(site, editions) {
  return async (page) => {
    await page.focus('.languages summary');
    await page.keyboard.press('Enter');
    const links = await page.$$eval('.languages a', (links) =>
      links.map(({ href, lang, hreflang, offsetHeight }) => ({ href, lang, hreflang, offsetHeight })),
    );
    const faults = links.flatMap(({ href, lang, hreflang, offsetHeight }) => {
      const file = path.relative(site, fileURLToPath(href));
      if (!fs.existsSync(path.join(site, file))) return [`the switcher leads to ${file}, which is not there`];
      if (!file.startsWith(`${hreflang}/`) || lang !== hreflang) return [`the switcher calls ${file} ${hreflang}`];
      return offsetHeight > 0 ? [] : [`the switcher does not show ${hreflang}`];
    });
    const tags = links.map((link) => link.hreflang);
    const isWhole = [...tags].sort().join() === [...editions].sort().join();
    return isWhole ? faults : [...faults, `the switcher has ${tags.join() || 'nothing'}, not ${editions.join()}`];
  };
}

const STOPS = 1000;

/** Tab stops at everything that can be used, in the order of the page, and each stop can be seen; in forced colours as well. */
async function walk(page) {
  const faults = await page.evaluate(number);
  let before = -1;
  for (let i = 0; i < STOPS; i++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(stopNow);
    if (!stop) return [...faults, ...(await page.evaluate(passedOver))];
    if (stop.number <= before) return [...faults, `the keyboard comes back to ${stop.name}`];
    before = stop.number;
    faults.push(...stop.faults);
  }
  return [...faults, `the keyboard stops more than ${STOPS} times`];
}

/** Runs in the page. Numbers the elements, so that their order can be told. */
function number() {
  document.querySelectorAll('*').forEach((element, i) => (element.numberOnPage = i));
  return [];
}

/** Runs in the page. Says where the focus is and what is wrong with how it shows; null once it has left the page. */
function stopNow() {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  element.wasStop = true;
  const name = element.outerHTML.slice(0, 120);
  const faults = [];
  const { left, top, width, height } = element.getClientRects()[0] ?? { width: 0, height: 0 };
  const [x, y] = [left + Math.min(width, innerWidth) / 2, Math.max(top, 0) + Math.min(height, innerHeight - top) / 2];
  const there = width && height && document.elementFromPoint(x, y);
  const isShown = there && (element.contains(there) || there.contains(element) || element.labels?.[0]?.contains(there));
  if (!isShown) faults.push(`the focus is on ${name}, which is not to be seen`);
  const isMarked = [element, element.closest('.card')].some((each) => {
    const { outlineStyle, outlineWidth } = each ? getComputedStyle(each) : { outlineStyle: 'none' };
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
  if (!isMarked) faults.push(`nothing marks the focus on ${name}`);
  return { number: element.numberOnPage, name, faults };
}

/** Runs in the page. Of radio buttons with one name, the keyboard stops at one. */
function passedOver() {
  const usable = ':is(a[href], button, input, textarea, select, summary):not(:disabled, [type=radio], [tabindex="-1"])';
  const missed = [...document.querySelectorAll(usable)].filter((each) => each.checkVisibility() && !each.wasStop);
  return missed.map((each) => `the keyboard passes over ${each.outerHTML.slice(0, 120)}`);
}

module.exports = { skipLink, languages, walk };
