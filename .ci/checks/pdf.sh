#!/usr/bin/env bash
# Poppler reads the sheets that the site offers as PDF: tagged, one page of the size that their name says, every letter in the
# file, and the words of the canvas as text.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
site=$(mktemp -d)
trap 'rm -rf "$site"' EXIT
"$root/toolkit" publish --pdf --format html --locale pt --output "$site/site" >/dev/null

declare -A size=([a4]="841.92 x 594.96" [a3]="1191.12 x 841.92")
failed=0
files=0
fault() {
  echo "$1: $2" >&2
  failed=1
}
while IFS= read -r -d '' file; do
  files=$((files + 1))
  info=$(pdfinfo "$file")
  name=${file##*/}
  paper=${name%.pdf}
  paper=${paper##*.}
  grep -Eq '^Tagged: +yes' <<<"$info" || fault "$name" "is not tagged"
  grep -Eq '^Pages: +1$' <<<"$info" || fault "$name" "has another number of pages than 1"
  grep -Eq "^Page size: +${size[$paper]} pts" <<<"$info" || fault "$name" "is not on $paper: $(grep 'Page size' <<<"$info")"
  title=$(sed -n 's/^Title: *//p' <<<"$info")
  [[ -n $title ]] || fault "$name" "has no title"
  pdftotext -raw "$file" - | grep -Fq -- "${title%% *}" || fault "$name" "does not have its title as text"
  if pdffonts "$file" | tail -n +3 | awk '{ print $(NF - 4) }' | grep -vq yes; then fault "$name" "has a typeface that is not in the file"; fi
done < <(find "$site/site" -name '*.pdf' -print0 | sort -z)

echo "Poppler: $files PDFs"
((failed == 0 && files > 0))
