#!/bin/sh
# Runs the command: that of the project, the one that was built beside this file, or the one that is installed.
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
built="$here/../../packages/cli/dist/main.js"
if [ -x node_modules/.bin/breakwater ]; then
  exec node_modules/.bin/breakwater "$@"
elif [ -f "$built" ]; then
  exec node "$built" "$@"
elif command -v breakwater >/dev/null 2>&1; then
  exec breakwater "$@"
fi
echo 'breakwater: the command is not installed: npm install --save-dev @breakwater/cli' >&2
exit 2
