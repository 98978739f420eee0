'use strict';

const found = (page) => page.$$eval('.found .cards h3, .found .cards h2', (titles) => titles.map((title) => title.textContent));

/** Facets, words and the address of the finder belong together, by keyboard as well; nothing is asked of anybody. */
async function finder(page) {
  const faults = [];
  const all = (await found(page)).length;
  if (all < 10) faults.push(`the finder begins with ${all} tools`);

  await page.focus('#find-words');
  await page.keyboard.type('zzzz');
  if ((await found(page)).length !== 0) faults.push('words that are nowhere find tools');
  await page.fill('#find-words', '');

  const [title] = await found(page);
  const upper = title.toLocaleUpperCase();
  await page.fill('#find-words', upper.normalize('NFD').replace(/[\u0300-\u036f]/g, ''));
  const first = (await found(page))[0];
  if (first !== title) faults.push(`"${upper}" without accents finds "${first}" first, not "${title}"`);

  await page.fill('#find-words', 'Pre-mortem'); // the name of the original, in every language
  if ((await found(page)).length === 0) faults.push('a tool is not found by its original name');

  await page.fill('#find-words', '');
  const box = page.locator('.facets details[open] input[type=checkbox]').first();
  const count = Number(await page.locator('.facets details[open] li small').first().textContent());
  await box.focus();
  await page.keyboard.press('Space');
  const chosen = await found(page);
  if (chosen.length !== count || !count) faults.push(`a box that says ${count} finds ${chosen.length} tools`);
  const address = page.url();
  if (!/#\w+=/.test(address)) faults.push('the address does not say what was chosen');

  const colleague = await page.context().newPage();
  await colleague.goto(address);
  if ((await found(colleague)).join() !== chosen.join()) faults.push('the address does not bring the same tools again');
  await colleague.close();
  await page.locator('.facets .button').click();
  if ((await found(page)).length !== all) faults.push('to clear all does not bring all tools again');
  return faults;
}

/** Without scripts, facets are links, each to a page with the number of tools that it names. */
async function withoutScript(page) {
  const links = await page.$$eval('.facets li', (items) =>
    items.map((item) => [item.querySelector('a')?.href, Number(item.querySelector('small')?.textContent)]),
  );
  if (links.length < 10) return [`there are ${links.length} links to facets`];
  const faults = [];
  for (const [href, number] of links) {
    await page.goto(href);
    const tools = (await found(page)).length;
    if (tools !== number || !tools) faults.push(`${href} has ${tools} tools, not ${number}`);
  }
  return faults;
}

module.exports = { finder, withoutScript };
