#!/usr/bin/env bash
# Chromium opens one page of every type as a reader would: with axe, at four widths, by keyboard, from left and from right, and on paper.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/packages.bash"
CHROMIUM=$(command -v chromium) node "$checks/browser.js" "$1"
