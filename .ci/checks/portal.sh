#!/usr/bin/env bash
# The examples of portals are built against the library as a stranger would, and opened in Chromium: with the newest Spring Boot that is
# known to work, and with the oldest. The page that main prints is read by the Nu HTML Checker.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/packages.bash"
root=$(cd "$checks/../.." && pwd)
examples=$root/docs/examples
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
work=$(mktemp -d)
server=
trap 'if [[ -n $server ]]; then kill "$server" 2>/dev/null || true; fi; rm -rf "$work"' EXIT
maven() { "$root/mvnw" --batch-mode --no-transfer-progress --quiet "$@"; }

maven -f "$root/pom.xml" -Dquick -DskipTests install
maven -f "$examples/variant-jar/pom.xml" install

maven -f "$examples/page-from-main/pom.xml" compile exec:java -Dexec.args="et pre-mortem" >"$work/page.html"
"$java" -jar "$NODE_PATH/vnu-jar/build/dist/vnu.jar" --Werror "$work/page.html"

open() {
  maven -f "$examples/portal-spring-boot/pom.xml" "-Dspring-boot.version=$1" clean package
  PORT=0 "$java" -jar "$examples/portal-spring-boot/target/portal.jar" >"$work/portal.log" 2>&1 &
  server=$!
  local port=
  for _ in $(seq 1 600); do
    port=$(sed -n 's/.*started on port \([0-9]*\).*/\1/p' "$work/portal.log" | head -1)
    if [[ -n $port ]] || ! kill -0 "$server" 2>/dev/null; then break; fi
    sleep 0.1
  done
  if [[ -z $port ]]; then
    cat "$work/portal.log" >&2
    return 1
  fi
  CHROMIUM=$(command -v chromium) node "$checks/browser/portal.js" "http://localhost:$port" "Spring Boot $1"
  kill "$server"
  wait "$server" 2>/dev/null || true
  server=
}

open 4.1.2
open 3.5.13
