#!/usr/bin/env bash
# A translator's day with the programs that translators use: gettext and Translate Toolkit. Nothing that goes out and comes
# back through them may be lost, and what they break has to be found.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cp -r "$root/toolkit-model/src/main/resources/org/incubationtoolkits/catalogue" catalogue

toolkit() { "$root/toolkit" translations "$@"; }
die() {
  printf 'translators: %s\n' "$*" >&2
  exit 1
}
# Runs a command, and prints what it printed; its status has to be the first argument.
expect() {
  local status=0 wanted=$1
  shift
  "$@" >out.txt 2>&1 || status=$?
  cat out.txt
  [[ $status == "$wanted" ]] || die "status $status, not $wanted: $*"
}
says() { grep -qF -- "$1" out.txt || die "did not say \"$1\""; }
export_all() { toolkit export --catalogue catalogue --format "$1" --locale "$2" --output "$3" >/dev/null; }

echo "-- gettext accepts every file, in languages with translations and without"
for locale in et pt fi ar zh-Hant-HK sr-Latn; do
  export_all po "$locale" po
done
for file in po/*.po; do
  msgfmt --check --output-file=/dev/null "$file"
done

echo "-- through msgcat and msgmerge, nothing is lost and nothing is new"
for file in po/*.et.po po/*.pt.po; do
  msgcat --width=79 "$file" --output-file=cat.po
  msgcat --sort-output cat.po --output-file="sorted.po"
  expect 0 toolkit import --catalogue catalogue --dry-run sorted.po
  says "Would take: nothing new."
  msgattrib --no-fuzzy --no-obsolete --translated "$file" --output-file=empty.po || true
  msgmerge --quiet --no-fuzzy-matching "$file" "$file" --output-file=merged.po
  expect 0 toolkit import --catalogue catalogue --dry-run merged.po
  says "Would take: nothing new."
done

echo "-- Translate Toolkit reads what we write, and what it writes comes back"
for format in po xliff12; do
  export_all "$format" et tt
done
for file in tt/*.et.po tt/*.et.xlf; do
  /usr/bin/python3 "$root/.ci/checks/translators.py" rewrite "$file" "rewritten.${file##*.}"
  expect 0 toolkit import --catalogue catalogue --dry-run "rewritten.${file##*.}"
  says "Would take: nothing new."
done
for file in tt/*.et.xlf; do
  xmllint --noout "$file"
done

echo "-- what podebug does to placeholders is found"
podebug --rewrite=unicode --progress=none po/labels.et.po debug.po >/dev/null
expect 1 toolkit import --catalogue catalogue --dry-run debug.po >/dev/null
says "(placeholder."

echo "-- a day: export, edit, import, the source changes, status, confirm, publish"
key=tool.assumption-map.title
export_all po et day
/usr/bin/python3 "$root/.ci/checks/translators.py" translate day/incubation.et.po "$key" "Uskumuste kaart"
msgfmt --check --output-file=/dev/null day/incubation.et.po
expect 0 toolkit import --catalogue catalogue --by kadri@example.org day/incubation.et.po
says "Taken: 1 reworded."
sed -i 's/^title: Assumption map$/title: Map of assumptions/' catalogue/toolkits/incubation/tools/assumption-map.yaml
expect 0 toolkit check --catalogue catalogue --locale et
says "(state.stale)"
export_all po et day
msgattrib --only-fuzzy --previous day/incubation.et.po >fuzzy.po 2>/dev/null || msgattrib --only-fuzzy day/incubation.et.po >fuzzy.po
grep -qF '#| msgid "Assumption map"' fuzzy.po || die "the source text that was translated is not in the file"
expect 0 toolkit import --catalogue catalogue day/incubation.et.po
says "Taken: nothing new."
expect 0 toolkit confirm --catalogue catalogue --locale et "$key"
expect 0 toolkit check --catalogue catalogue --locale et
grep -qF "(state.stale)" out.txt && die "a confirmed translation is stale"
expect 0 toolkit status --catalogue catalogue --locale et
"$root/toolkit" publish --catalogue catalogue --locale et --locale en --output site >/dev/null
grep -qF "Uskumuste kaart" site/et/tools/assumption-map.html || die "the new title is not on the page"
echo "translators: passed"
