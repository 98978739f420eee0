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

module.exports = { skipLink, languages };
