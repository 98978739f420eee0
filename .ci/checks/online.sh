#!/usr/bin/env bash
# The site as it is online, in a folder of a server, with the headers and the missing pages that its own settings ask for: policies, the
# page for addresses that are not there, reading without a network, how fast a phone shows it, and the element in somebody else's page.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/packages.bash"
root=$(cd "$checks/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
base=http://localhost:8437/toolkits/
"$root/toolkit" publish --base-url "$base" --offline --output "$work/site" >/dev/null

find "$work/site" \( -name '*.xml' -o -name '*.atom' \) -print0 | xargs -0 xmllint --nonet --noout
CHROMIUM=$(command -v chromium) node "$checks/browser/online.js" "$work/site" "$base"
