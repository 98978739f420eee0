#!/usr/bin/env bash
# Every JSON file parses, and every file of the catalogue is valid against the JSON Schemas that we ship.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/packages.bash"
root=$checks/../..
rm -rf "$installed/schemas"
"$root/toolkit" schema --output "$installed/schemas" >"$installed/schema.log" 2>&1 || { cat "$installed/schema.log" >&2; exit 1; }
node "$checks/json.js" "$1" "$installed/schemas" "$root/toolkit-model/src/main/resources/org/incubationtoolkits/catalogue"
