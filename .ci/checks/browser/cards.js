'use strict';

const PAPER = { media: 'print', viewport: { width: 794, height: 1123 } };

/** Every card is a quarter of A4, nothing on it is cut off, and each front has a back. */
async function fit(page) {
  return page.evaluate(() => {
    const millimetre = 96 / 25.4;
    const faces = [...document.querySelectorAll('.face')];
    const faults = faces.flatMap((face) => {
      const { width, height } = face.getBoundingClientRect();
      const name = `${face.querySelector('h3').textContent}${face.classList.contains('back') ? ' (back)' : ''}`;
      const size = [width, height].map((length) => Math.round(length / millimetre));
      const wrong = Math.abs(size[0] - 105) > 1 || Math.abs(size[1] - 148) > 1;
      const cut = face.scrollHeight > face.clientHeight + 1 || face.scrollWidth > face.clientWidth + 1;
      return [...(wrong ? [`the card ${name} is ${size.join(' × ')} mm`] : []), ...(cut ? [`the card ${name} is cut off`] : [])];
    });
    const backs = faces.filter((face) => face.classList.contains('back')).length;
    return faces.length && backs * 2 === faces.length ? faults : [...faults, `there are ${faces.length} faces, ${backs} of them backs`];
  });
}

module.exports = { cards: { PAPER, fit } };
