#!/usr/bin/env bash
# Checks a release's datapackage.json against the Data Package schema, and every CSV file against the package.
# usage: datapackage.sh RELEASE
set -euo pipefail

release="$(cd "${1:?usage: datapackage.sh RELEASE}" && pwd)"
command -v npm >/dev/null || { echo "datapackage.sh: npm is not installed" >&2; exit 1; }
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cp "$(dirname "$0")/datapackage.mjs" "$work/check.mjs"
cp "$(dirname "$0")/datapackage.schema.json" "$work"
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" ajv@8 ajv-formats@3 datapackage@1.1.10 >/dev/null
node check.mjs "$release" datapackage.schema.json
