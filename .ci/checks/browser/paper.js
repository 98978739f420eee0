'use strict';

/** A4 across without the margins of 9 mm that the style sheet sets, at 96 pixels an inch. */
const SHEET = { viewport: { width: 1054, height: 726 }, media: 'print' };

/** Every canvas fits on one sheet, and every text into its block. */
function canvases(page) {
  return page.evaluate((height) => {
    const faults = [];
    for (const canvas of document.querySelectorAll('.canvas')) {
      const title = canvas.querySelector('.title, h3, h4').textContent;
      const excess = canvas.getBoundingClientRect().height - height;
      if (excess > 0.5) faults.push(`canvas "${title}" is ${Math.ceil(excess)} pixels higher than the sheet`);
      for (const block of canvas.querySelectorAll('.blocks > *')) {
        const over = block.scrollHeight - block.clientHeight;
        const name = block.firstElementChild.textContent;
        if (over > 1) faults.push(`canvas "${title}": block "${name}" runs over by ${over} pixels`);
      }
    }
    return faults;
  }, SHEET.viewport.height);
}

/** As a PDF the page has upright sheets, and one across for each canvas: more would be a canvas in pieces. */
async function pdf(page) {
  const canvases = await page.locator('article.canvas').count();
  const document = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const boxes = [...document.toString('latin1').matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
  const sheets = boxes.map(([, width, height]) => width / height);
  const upright = sheets.filter((ratio) => Math.abs(ratio - 210 / 297) < 0.01).length;
  const across = sheets.filter((ratio) => Math.abs(ratio - 297 / 210) < 0.01).length;
  const faults = upright > 0 ? [] : ['has no upright sheet'];
  if (upright + across < sheets.length) faults.push('has sheets that are not A4');
  return across === canvases ? faults : [...faults, `has ${across} sheets across for ${canvases} canvases`];
}

/** The page of a canvas is one sheet on paper, and nothing else: no button, no list to choose from. */
async function oneSheet(page) {
  await page.emulateMedia({ media: 'print' });
  const controls = await page.locator('main :is(button, select):visible').count();
  if (controls > 0) return [`prints ${controls} controls`];
  const document = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const boxes = [...document.toString('latin1').matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
  const across = boxes.filter(([, width, height]) => Math.abs(width / height - 297 / 210) < 0.01);
  return boxes.length === 1 && across.length === 1 ? [] : [`takes ${boxes.length} sheets, ${across.length} of them across`];
}

module.exports = { SHEET, canvases, oneSheet, pdf };
