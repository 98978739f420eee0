#!/usr/bin/env bash
# Every drawing is well-formed XML, and holds nothing that runs, restyles the page around it or reaches outside.
set -euo pipefail
site=$(cd "$1" && pwd)

refused="//*[contains('|script|style|foreignObject|', concat('|', local-name(), '|'))]
  | //@*[starts-with(local-name(), 'on')]
  | //@*[local-name() = 'href' and not(starts-with(., '#'))]
  | //@*[local-name() = 'src' or namespace-uri() = 'http://www.w3.org/XML/1998/namespace' and local-name() = 'base']
  | //@*[contains(., 'url(') and not(contains(., 'url(#'))]
  | //processing-instruction()"

failed=0
files=0
while IFS= read -r -d '' file; do
  files=$((files + 1))
  if ! count=$(xmllint --nonet --xpath "count($refused)" "$file"); then
    failed=1
  elif [[ $count != 0 ]]; then
    echo "$file: $(xmllint --nonet --xpath "$refused" "$file")" >&2
    failed=1
  elif grep -q '<!DOCTYPE' "$file"; then
    echo "$file: has a document type, which can define entities" >&2
    failed=1
  fi
done < <(find "$site" -name '*.svg' -print0 | sort -z)

echo "xmllint: $files drawings"
((failed == 0 && files > 0))
