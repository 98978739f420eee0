// Loads the scripts of pages that know nothing of a page, in the order in which pages do.
"use strict";

const folder = "../../main/resources/org/incubationtoolkits/export/assets/scripts";

for (const name of ["reading", "plain-text", "answers", "sheets", "migration", "answers-text", "history", "keeping", "scoring", "assessment-answers", "assessment-text"]) require(`${folder}/${name}.js`);

module.exports = globalThis.incubationToolkits;
