'use strict';

const Ajv = require('ajv/dist/2020').default;
const addFormats = require('ajv-formats').default;
const path = require('path');
const yaml = require('js-yaml');
const { files, read, tell } = require('./site.js');

const [site, schemas, catalogue] = process.argv.slice(2);
const SCHEMA = 'urn:incubation-toolkits:schema:1:';

/** Returns the kind of thing that a file of the catalogue holds: catalogue.yaml, toolkit.yaml, or the folder it is in. */
function kindOf(file) {
  const name = path.basename(file, '.yaml');
  const folder = path.basename(path.dirname(file)).replace(/s$/, '');
  return ['catalogue', 'toolkit'].includes(name) ? name : folder;
}

/** Returns what goes wrong in `work`, which returns faults or throws. */
function attempt(file, work) {
  try {
    return work().map((fault) => `${file}: ${fault}`);
  } catch (error) {
    return [`${file}: ${error.message}`];
  }
}

const ajv = addFormats(new Ajv({ strict: true, strictRequired: false, allErrors: true }));

function faultsOfSchema(file) {
  return attempt(file, () => {
    const { schema } = ajv.compile(JSON.parse(read(schemas, file)));
    return schema.$id === SCHEMA + path.basename(file, '.schema.json') ? [] : [`has the unknown id "${schema.$id}"`];
  });
}

/** A published file holds an item, items, or neither; an item is written as the catalogue writes it. */
function faultsOfJson(file) {
  return attempt(file, () => {
    const { schema, kind, item, items } = JSON.parse(read(site, file));
    if (/^toolkit-item\//.test(schema)) return faultsOf(kind, item);
    if (/^toolkit-list\//.test(schema)) return items.flatMap((each) => faultsOf(kind, each));
    return /^toolkit-(index|publication)\//.test(schema) ? [] : [`has the unknown schema "${schema}"`];
  });
}

function faultsOfContent(file) {
  return attempt(file, () => faultsOf(kindOf(file), yaml.load(read(catalogue, file))));
}

function faultsOf(kind, item) {
  const validate = ajv.getSchema(SCHEMA + kind) ?? ajv.getSchema(`${SCHEMA}catalogue#/$defs/${kind}`);
  if (!validate) return [`there is no schema "${kind}"`];
  validate(item);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

const documents = files(site, '.json');
const shipped = files(schemas, '.schema.json');
const content = files(catalogue, '.yaml').filter((file) => !file.startsWith('translations/'));
const faults = [
  ...shipped.flatMap(faultsOfSchema), // first: the others ask the schemas
  ...documents.flatMap(faultsOfJson),
  ...content.flatMap(faultsOfContent),
];
tell(
  `ajv and js-yaml: ${documents.length} JSON files, ${shipped.length} schemas, ${content.length} files of the catalogue`,
  documents.length && shipped.length && content.length,
  faults,
);
