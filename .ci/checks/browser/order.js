'use strict';

/** The accessibility tree of a canvas: its blocks are regions in reading order, and each field says which block it is of. */
async function order(page) {
  const { blocks } = JSON.parse(await page.textContent('#canvas-data'));
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder = (node) => [node, ...(node.childIds ?? []).flatMap((id) => (byId.has(id) ? inOrder(byId.get(id)) : []))];
  const group = nodes.find((node) => node.role?.value === 'group' && node.name?.value !== '');
  const named = (role) => inOrder(group).filter((node) => node.role?.value === role).map((node) => node.name?.value ?? '');
  const [regions, fields] = [named('region'), named('textbox')];
  const faults = [];
  const titles = blocks.map(({ title }) => title);
  const differs = (names) => names.length !== titles.length || names.some((name, i) => !name.includes(titles[i]));
  if (differs(regions)) faults.push(`regions are ${JSON.stringify(regions)}, and not ${JSON.stringify(titles)}`);
  const ofBlocks = fields.slice(3);
  if (differs(ofBlocks)) faults.push(`fields are ${JSON.stringify(ofBlocks)}, and not ${JSON.stringify(titles)}`);
  return faults;
}

module.exports = { order };
