'use strict';

const path = require('path');
const { files, read } = require('../site.js');

/** How far a line may be from what the browser measures, in parts of its length: what the reference promises. */
const TOLERANCE = 0.02;

/** Shorter lines are a letter or two, where the rounding of the drawing counts. In millimetres. */
const SHORTEST = 5;

/** Returns a judge of the drawings of an edition: on a page that has the typefaces, each line is as long as it says. */
function linesOf(site, edition) {
  const folder = path.join(site, edition, 'canvases');
  const drawings = files(folder, '.svg').map((file) => [file, read(folder, file)]);
  return async (page) => {
    const faults = [];
    for (const [file, svg] of drawings) {
      faults.push(...(await page.evaluate(measure, { file, svg, tolerance: TOLERANCE, shortest: SHORTEST })));
    }
    return drawings.length ? faults : ['the edition has no drawings'];
  };
}

/** Runs in the page. */
async function measure({ file, svg, tolerance, shortest }) {
  const drawing = document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true);
  drawing.setAttribute('font-family', 'Sheet Sans');
  document.body.append(drawing);
  const lines = [...drawing.querySelectorAll('text[textLength]')];
  const words = lines.map((line) => line.textContent).join('');
  await Promise.all(['400', '700'].map((weight) => document.fonts.load(`${weight} 10px "Sheet Sans"`, words)));
  const faults = lines.flatMap((line) => {
    const said = Number(line.getAttribute('textLength'));
    line.removeAttribute('textLength');
    const measured = line.getComputedTextLength();
    const known = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]*$/u;
    const apart = Math.abs(said - measured) / measured;
    return said < shortest || apart <= tolerance || !known.test(line.textContent)
      ? []
      : [`${file}: "${line.textContent}" is ${measured.toFixed(2)} mm long, and not ${said}`];
  });
  drawing.remove();
  return faults;
}

module.exports = { linesOf };
