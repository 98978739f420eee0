'use strict';

const Ajv = require('ajv/dist/2020').default;
const addFormats = require('ajv-formats').default;
const path = require('path');
const { pathToFileURL } = require('url');
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
    const faults = faultsOf('export', JSON.parse(read(site, file)));
    if (/^toolkit-item\//.test(schema)) return [...faults, ...faultsOf(kind, item)];
    if (/^toolkit-list\//.test(schema)) return [...faults, ...items.flatMap((each) => faultsOf(kind, each))];
    return faults;
  });
}

/** The schemas lie beside the documents that they are of, and one of them is of the documents themselves. */
function faultsOfPublishedSchema(file) {
  const text = read(site, file);
  if (path.basename(file) !== 'toolkit-export.schema.json') {
    return text === read(schemas, path.basename(file)) ? [] : [`${file}: is not the one that the command writes`];
  }
  return attempt(file, () => (ajv.compile(JSON.parse(text)), []));
}

/** What a description refers to has to be there, and is read with it; the schema of schemas is known to everybody. */
async function faultsOfApi(file) {
  // a module: found as the others are, by NODE_PATH, which import() does not look at
  const { Validator } = await import(pathToFileURL(require.resolve('@seriousme/openapi-schema-validator')).href);
  const validator = new Validator();
  const text = read(site, file);
  const outside = [...new Set([...text.matchAll(/"\$ref": "([^"#][^"#]*)/g)].map((match) => match[1]))];
  for (const reference of outside) {
    if (reference === 'https://json-schema.org/draft/2020-12/schema') await validator.addSpecRef({}, reference);
    else await validator.addSpecRef(JSON.parse(read(site, path.join(path.dirname(file), reference))), reference);
  }
  const { valid, errors } = await validator.validate(JSON.parse(text));
  return valid ? [] : [`${file}: ${JSON.stringify(errors)}`];
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

const published = files(site, '.json');
const documents = published.filter((file) => !/\/(schemas\/[^/]+|openapi)\.json$/.test(file));
const shipped = files(schemas, '.schema.json');
const content = files(catalogue, '.yaml').filter((file) => !file.startsWith('translations/'));
const apis = published.filter((file) => file.endsWith('/openapi.json'));
const beside = published.filter((file) => file.includes('/schemas/'));

async function main() {
  const faults = [
    ...shipped.flatMap(faultsOfSchema), // first: the others ask the schemas
    ...beside.flatMap(faultsOfPublishedSchema),
    ...documents.flatMap(faultsOfJson),
    ...content.flatMap(faultsOfContent),
    ...(await Promise.all(apis.map(faultsOfApi))).flat(),
  ];
  const summary = `${documents.length} JSON files, ${shipped.length} schemas, ${apis.length} descriptions of APIs`;
  tell(
    `ajv, js-yaml and openapi-schema-validator: ${summary}, ${content.length} files of the catalogue`,
    documents.length && shipped.length && apis.length && beside.length && content.length,
    faults,
  );
}

main();
