// Reads a release as a user of the npm package `datapackage` would: the descriptor, every row, every foreign key.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(import.meta.url);
const { Package } = require("datapackage");
const Ajv = require("ajv").default;
const addFormats = require("ajv-formats").default;

const release = process.argv[2];
const file = join(release, "datapackage.json");
const descriptor = JSON.parse(readFileSync(file, "utf8"));

// What the Data Package v2 profile demands of a descriptor with tabular resources.
const profile = {
  type: "object",
  required: ["resources", "name", "licenses"],
  properties: {
    name: { type: "string", pattern: "^[a-z0-9._-]+$" },
    created: { type: "string", format: "date-time" },
    homepage: { type: "string", format: "uri" },
    licenses: { type: "array", minItems: 1, items: { type: "object", anyOf: [{ required: ["name"] }, { required: ["path"] }] } },
    resources: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["name", "path", "schema", "bytes", "hash"],
        properties: {
          name: { type: "string", pattern: "^[a-z0-9._-]+$" },
          path: { type: "string", pattern: "^(?!/)(?!.*\\.\\.).+$" },
          bytes: { type: "integer", minimum: 0 },
          hash: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
          schema: {
            type: "object",
            required: ["fields", "primaryKey", "foreignKeys"],
            properties: {
              fields: {
                type: "array",
                minItems: 1,
                items: {
                  type: "object",
                  required: ["name", "type"],
                  properties: { type: { enum: ["string", "integer", "number", "date", "array", "boolean"] } },
                },
              },
            },
          },
        },
      },
    },
  },
};

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
addFormats(ajv);
const problems = [];
const valid = ajv.validate(profile, descriptor);
if (!valid) ajv.errors.forEach((e) => problems.push(`datapackage.json ${e.instancePath}: ${e.message}`));

const loaded = await Package.load(file);
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
