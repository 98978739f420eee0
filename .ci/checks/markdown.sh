#!/usr/bin/env bash
# Every Markdown file begins with valid YAML, and holds no HTML but what docs/reference/export-markdown.md names.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/packages.bash"
node "$checks/markdown.js" "$1"
