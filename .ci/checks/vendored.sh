#!/usr/bin/env bash
# What we ship of others is what they published: the search made again from its npm package, whose sum the lock file has, byte for byte.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/packages.bash"
scripts=$checks/../../toolkit-export/src/main/resources/org/incubationtoolkits/export/assets/scripts
made=$(mktemp)
trap 'rm -f "$made"' EXIT
echo '/*! MiniSearch 7.2.0, copyright 2022 Luca Ongaro, MIT licence (minisearch.LICENSE.txt) */' >"$made"
"$NODE_PATH/.bin/terser" "$NODE_PATH/minisearch/dist/umd/index.js" --compress --mangle --comments false >>"$made"
cmp "$made" "$scripts/minisearch.js"
cmp "$NODE_PATH/minisearch/LICENSE.txt" "$scripts/minisearch.LICENSE.txt"
echo "npm and terser: 2 files of minisearch"
