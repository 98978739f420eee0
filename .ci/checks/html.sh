#!/usr/bin/env bash
# The Nu HTML Checker reads every page, the reports and the style sheet; a warning is a fault.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/packages.bash"
site=$(cd "$1" && pwd)

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
vnu() { "$java" -jar "$NODE_PATH/vnu-jar/build/dist/vnu.jar" --Werror "$@"; }

# A page on a disk has no origin for the checker, and so no 'self'. Whether the policy holds is for browser.sh to say.
self='.*Resource violates Content Security Policy .meta tag.: external (stylesheet|script) .*'

# The checker takes data for a script (type application/json) for a script. Whether anything inline runs is for browser.sh to say.
self+='|.*Inline script violates Content Security Policy .meta tag.: .*'

# CSS Basic User Interface Module 4, section 4.1, which the checker does not know yet.
newer='.*Property .field-sizing. doesn.t exist.*'

failed=0
vnu --skip-non-html --filterpattern "$self" "$site" || failed=1
vnu --css --filterpattern "$newer" "$site"/assets/*.css || failed=1

# Reports are pages too, though no part of the site.
reports=$(mktemp -d)
trap 'rm -rf "$reports"' EXIT
"$(dirname "${BASH_SOURCE[0]}")/../../toolkit" variant diff --variant pt --format html --output "$reports/diff.html"
"$(dirname "${BASH_SOURCE[0]}")/../../toolkit" variant matrix --format html --output "$reports/matrix.html"
"$(dirname "${BASH_SOURCE[0]}")/../../toolkit" canvas render pre-mortem --format html --mode example --output "$reports/canvas.html"
vnu "$reports"/*.html || failed=1

pages=$(find "$site" -name '*.html' | wc -l)
sheets=$(find "$site/assets" -name '*.css' | wc -l)
echo "Nu HTML Checker: $pages pages, $sheets style sheets"
((failed == 0 && pages > 0 && sheets > 0))
