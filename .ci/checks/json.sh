#!/usr/bin/env bash
# Every JSON file parses, and every file of the catalogue is valid against the JSON Schemas that we ship.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/packages.bash"
root=$checks/../..
catalogue=$root/toolkit-model/src/main/resources/org/incubationtoolkits/catalogue
rm -rf "$installed/schemas"
"$root/toolkit" schema --output "$installed/schemas" >/dev/null
node "$checks/json.js" "$1" "$installed/schemas" "$catalogue"
