#!/usr/bin/env bash
# Every relative link of a page, a Markdown file or a JSON file leads to a file of the site, and to an id in it.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/packages.bash"
node "$checks/links.js" "$1"
