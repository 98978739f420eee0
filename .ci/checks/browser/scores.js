'use strict';

const fs = require('fs');
const path = require('path');

/** Answers on the page of an assessment give a result at once, are kept if the person agrees, and are saved and opened. */
async function scores(page) {
  const faults = [];
  const expect = (words, holds) => holds || faults.push(words);
  const { assessment, labels } = JSON.parse(await page.textContent('#assessment-data'));
  const score = page.locator('#score');
  const button = (key) => page.getByRole('button', { name: labels[key], exact: true });
  const checked = () => page.locator('fieldset.question input:checked').evaluateAll((all) => all.map((each) => each.value));

  expect('says nothing before there is an answer', (await page.locator('.reached').count()) === 0);
  for (const { id } of assessment.questions) {
    await page.locator(`[data-question="${id}"] input:not([value="not-applicable"])`).first().check();
  }
  expect('shows the result', await score.isVisible());
  const said = await score.locator('[role=status]').textContent();
  expect(`says how many are answered: ${said}`, said.match(/\p{Nd}+/gu)?.length >= 3);
  const rows = assessment.dimensions.length + 1;
  expect('has a row for each dimension, and one for all', (await score.locator('tbody tr').count()) === rows);
  expect('draws a bar for each', (await score.locator('svg .bar-reached').count()) === rows);
  expect('says the picture in words', (await score.locator('svg').getAttribute('aria-label')).includes(assessment.dimensions[0].title));
  expect('marks what it means', (await page.locator('.reached').count()) > 0);
  expect('gives advice', (await score.locator('dd').first().textContent()).trim() !== '');
  const links = await score.locator('td a').evaluateAll((all) => all.map((a) => a.getAttribute('href').slice(1)));
  for (const id of links) expect(`leads to #${id}`, (await page.locator(`[id="${id}"]`).count()) === 1);

  const all = await checked();
  const [download] = await Promise.all([page.waitForEvent('download'), button('save').click()]);
  const saved = fs.readFileSync(await download.path(), 'utf8');
  await button('startAgain').click();
  expect('starts again', (await checked()).length === 0);
  await button('undo').click();
  expect('takes that back', (await checked()).join() === all.join());
  await button('startAgain').click();
  await page.reload();
  expect('without agreement nothing is kept', (await checked()).length === 0);

  const open = async (text, key) => {
    const file = { name: 'answers.json', mimeType: 'application/json', buffer: Buffer.from(text) };
    await page.setInputFiles('.form-tools input[type=file]', file);
    await page.waitForFunction((start) => document.querySelector('.said').textContent.startsWith(start), labels[key].split('{')[0]);
  };
  await open('not JSON', 'notAnswers');
  await open(saved.replace(`"${assessment.id}"`, '"another"'), 'other');
  expect('what cannot be opened changes nothing', (await checked()).length === 0);
  const old = JSON.parse(saved);
  old.version = '0.9.0';
  old.answers['gone-by-now'] = ['x'];
  old.notes = { 'gone-by-now': '</script><img src=x>' };
  await open(JSON.stringify(old), 'migrated');
  expect('an older file is opened', (await checked()).join() === all.join());
  expect('what has no place is shown', (await score.locator('.own').textContent()).includes('</script><img src=x>'));
  const documented = sample();
  if (documented.includes(`"assessment": "${assessment.id}"`)) {
    await button('startAgain').click();
    await open(documented, 'opened');
    const given = Object.values(JSON.parse(documented).answers).flat().sort();
    expect('what the reference shows is opened', (await checked()).sort().join() === given.join());
    await open(saved, 'opened');
  }
  await page.getByLabel(labels.keep).check();
  await page.reload();
  expect('after agreement it is kept', (await checked()).join() === all.join());
  await button('forget').click();
  await page.reload();
  expect('what was forgotten is gone', (await checked()).length === 0);
  return faults;
}

/** The file that the reference shows. */
function sample() {
  const page = fs.readFileSync(path.join(__dirname, '../../../docs/reference/answers.md'), 'utf8');
  return page.match(/```json\n(\{\n  "format": "assessment-answers"[^]*?)```/)[1];
}

module.exports = { scores };
