# Sourced by judges that ask npm packages: installs the exact versions of package-lock.json into target/checks, once.
checks=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
installed=$checks/../../target/checks

if ! cmp -s "$checks/package-lock.json" "$installed/done.json"; then
  mkdir -p "$installed"
  cp "$checks/package.json" "$checks/package-lock.json" "$installed/"
  (cd "$installed" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error)
  cp "$checks/package-lock.json" "$installed/done.json"
fi
export NODE_PATH=$installed/node_modules
