// Reads a release as a user of the npm package `datapackage` would: the descriptor, every row, every foreign key.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(import.meta.url);
const { Package } = require("datapackage");
const Ajv = require("ajv").default;
const addFormats = require("ajv-formats").default;

const [, , release, schema] = process.argv;
const file = join(release, "datapackage.json");
const descriptor = JSON.parse(readFileSync(file, "utf8"));

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
addFormats(ajv);
const problems = [];
const valid = ajv.validate(JSON.parse(readFileSync(schema, "utf8")), descriptor);
if (!valid) ajv.errors.forEach((e) => problems.push(`datapackage.json ${e.instancePath}: ${e.message}`));

// The package brings the official schema of tabular packages, of version 1; a release keeps that one too.
const tabular = structuredClone(descriptor);
tabular.profile = "tabular-data-package";
tabular.resources.forEach((resource) => (resource.profile = "tabular-data-resource"));
const loaded = await Package.load(tabular, { basePath: release });
if (!loaded.valid) loaded.errors.forEach((e) => problems.push(`datapackage.json: ${e.message}`));
for (const resource of loaded.resources) {
  try {
    const rows = await resource.read({ relations: true, keyed: true });
    console.log(`${resource.name} ${rows.length}`);
  } catch (error) {
    const all = error.multiple ? error.errors : [error];
    all.slice(0, 5).forEach((e) => problems.push(`${resource.name}: ${e.message}`));
  }
}
problems.forEach((problem) => console.error(problem));
process.exit(problems.length ? 1 : 0);
