#!/usr/bin/env bash
# A raw release becomes JSON and NewsML-G2, both are validated, and everything is shown on the way.
# `make demo` runs it; so does examples/demo.sh RELEASE, where the command pressschema is installed.
set -euo pipefail

release=$(realpath "${1:-"$(dirname "$0")/embargoed.txt"}")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cp "$release" release.txt

bold='' plain=''
if [ -t 1 ]; then
    bold=$'\e[1m' plain=$'\e[0m'
fi

say() {
    printf '\n%s%s%s\n' "$bold" "$*" "$plain"
}

show() {
    printf '%s$ %s%s\n' "$bold" "$*" "$plain"
    "$@"
}

say 'A release as it was sent, and what each line of it is:'
show pressschema trace release.txt

say 'The same as JSON. Here are its beginning and its quotes:'
show pressschema convert release.txt --to json -o release.json
show head -n 18 release.json
show sed -n '/^  "quotes"/,/^  ]/p' release.json

say 'The same as NewsML-G2, with all that this format has no place for, found by reading it back:'
show pressschema convert release.txt --to newsml-g2 -o release.xml
show head -n 36 release.xml

say 'Both are validated:'
show pressschema validate release.json release.xml

say 'Nothing need be lost. This one carries the rest along, is just as valid, and comes back whole:'
show pressschema convert release.txt --to newsml-g2 --lossless -o lossless.xml
show pressschema validate lossless.xml
show pressschema convert lossless.xml --to json -o again.json
show cmp release.json again.json
echo 'release.json and again.json are the same, byte for byte.'
