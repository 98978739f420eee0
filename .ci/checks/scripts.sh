#!/usr/bin/env bash
# The scripts of pages do what their tests say, by the test runner of Node; what needs a page is for browser.sh.
set -euo pipefail
tests=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../toolkit-export/src/test/scripts" && pwd)
node --test --test-reporter=dot "$tests"/*.test.js
echo "node --test: $(ls "$tests"/*.test.js | wc -l) files"
