'use strict';

/** The accessibility tree of a canvas: its blocks are regions in reading order, and each field says which block it is of. */
async function order(page) {
  const { blocks } = JSON.parse(await page.textContent('#canvas-data'));
  const root = await page.$('.canvas');
  const tree = await page.accessibility.snapshot({ root, interestingOnly: false });
  const regions = [];
  const fields = [];
  const walk = (node) => {
    if (node.role === 'region') regions.push(node.name);
    if (node.role === 'textbox') fields.push(node.name);
    (node.children ?? []).forEach(walk);
  };
  walk(tree);
  const faults = [];
  const titles = blocks.map(({ title }) => title);
  const differs = (names) => names.length !== titles.length || names.some((name, i) => !name.includes(titles[i]));
  if (differs(regions)) faults.push(`regions are ${JSON.stringify(regions)}, and not ${JSON.stringify(titles)}`);
  const ofBlocks = fields.slice(3);
  if (differs(ofBlocks)) faults.push(`fields are ${JSON.stringify(ofBlocks)}, and not ${JSON.stringify(titles)}`);
  return faults;
}

module.exports = { order };
