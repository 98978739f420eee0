'use strict';

const fs = require('fs');
const path = require('path');

/** Returns every file below a folder that ends so, relative to the folder, with slashes and in order. */
function files(folder, ending = '') {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory()
        ? files(path.join(folder, entry.name), ending).map((file) => `${entry.name}/${file}`)
        : entry.name.endsWith(ending)
          ? [entry.name]
          : [],
    );
}

function read(folder, file) {
  return fs.readFileSync(path.join(folder, file), 'utf8');
}

/** Tells all faults, and then in one line what was judged; to have judged nothing is a fault too. */
function tell(summary, judged, faults) {
  faults.forEach((fault) => console.error(fault));
  console.log(`${summary}${faults.length ? `, ${faults.length} faults` : ''}`);
  process.exitCode = faults.length || !judged ? 1 : 0;
}

module.exports = { files, read, tell };
