'use strict';

const fs = require('fs');

/** What people write on the page of a canvas is kept if they agree, is saved and opened, and survives whatever file comes. */
async function answers(page) {
  const faults = [];
  const expect = (words, actual, wanted) => {
    const [a, w] = [JSON.stringify(actual), JSON.stringify(wanted)];
    if (a !== w) faults.push(`${words}: ${a}, and not ${w}`);
  };
  const data = JSON.parse(await page.textContent('#canvas-data'));
  const { labels } = data;
  const [first, second] = data.blocks.map(({ id }) => page.locator(`[name="block-${id}"]`));
  const button = (key) => page.getByRole('button', { name: labels[key], exact: true });
  const said = () => page.textContent('.said');
  const hostile = '</script></textarea><img src=x> \u202eabc "\' &amp;';

  await first.fill(hostile);
  await page.reload();
  expect('without agreement nothing is kept', await first.inputValue(), '');

  await first.fill(hostile);
  await page.getByLabel(labels.keep).check();
  await page.reload();
  expect('after agreement it is kept', await first.inputValue(), hostile);
  expect('text makes no elements', await page.locator('.canvas img').count(), 0);

  await second.fill('more');
  await second.blur();
  await button('undo').click();
  expect('undo takes it back', await second.inputValue(), '');
  await button('redo').click();
  expect('redo brings it again', await second.inputValue(), 'more');

  const [download] = await Promise.all([page.waitForEvent('download'), button('save').click()]);
  const saved = fs.readFileSync(await download.path(), 'utf8');
  expect('a file says what was written', JSON.parse(saved).sheets[0].blocks[data.blocks[0].id].answer, hostile);

  await button('copySheet').click();
  await first.fill('another thought');
  await button('beside').click();
  expect('sheets stand side by side', await page.locator('#sheets-beside tbody tr').first().locator('td').allTextContents(), [
    hostile,
    'another thought',
  ]);

  await button('forget').click();
  await button('clear').click();
  const open = (text, name = 'answers.json') =>
    page.setInputFiles('.form-tools input[type=file]', { name, mimeType: 'application/json', buffer: Buffer.from(text) });
  const opened = async (text, words) => {
    await open(text);
    await page.waitForFunction(([start]) => document.querySelector('.said').textContent.startsWith(start), [words]);
  };
  const start = (key) => labels[key].split('{')[0];
  await opened(saved.replace(/"sheets": \[[^]*$/, '"sheets": [{"id": "a", "blocks": {"x": 1}}]}'), start('damaged'));
  await opened('not JSON', start('notAnswers'));
  await opened(saved.replace(`"tool": "${data.tool}"`, '"tool": "another"'), start('other'));
  await opened(saved.replace('"formatVersion": 1', '"formatVersion": 9'), start('newer'));
  await opened(' '.repeat(3 * 1024 * 1024), start('tooLarge'));
  expect('what cannot be opened changes nothing', await first.inputValue(), '');

  const old = JSON.parse(saved);
  old.version = '0.9.0';
  old.sheets[0].blocks['gone-by-now'] = { answer: hostile };
  await opened(JSON.stringify(old), start('migrated'));
  expect('an older file is opened', await first.inputValue(), hostile);
  expect('what has no place is shown', await page.locator('.unplaced .own').allTextContents(), [hostile]);

  const long = 'word '.repeat(200_000).trim();
  await first.fill(long);
  expect('a million characters are kept as they are', (await first.inputValue()).length, long.length);
  expect('and are said to be too many', await page.locator('.count.over').count(), 1);
  await button('undo').click();
  await page.reload();
  expect('what was forgotten is gone', await first.inputValue(), '');
  expect('there is one status for what the page says', (await said()) === null, false);
  return faults;
}

module.exports = { answers };
