#!/bin/sh
# src/bench/build.sh CORPUS FOLDER [HEAP]: builds a corpus with and without its search index, has Pagefind
# index the same texts, and prints the time of the processors and the most memory of each. HEAP, 2g unless
# told, is the largest heap. Needs GNU time, the compiled classes, target/dependency (mvn
# dependency:copy-dependencies) and npm install in src/bench.
set -e
here=$(cd "$(dirname "$0")" && pwd)
corpus=$1 folder=$2 heap=${3:-2g}
measured() {
    name=$1
    shift
    /usr/bin/time -f "$name: user %U s, system %S s, wall %e s, at most %M kB" "$@" >/dev/null 2>"$folder/log" || true
    tail -n 1 "$folder/log"
}
mkdir -p "$folder"
stele="java -Xmx$heap -cp $here/../../target/classes:$here/../../target/dependency/* dev.stele.cli.Main"
measured "build" $stele build "$corpus" -o "$folder/site" -q
measured "build --no-search" $stele build "$corpus" -o "$folder/plain" -q --no-search
rm -rf "$folder/pages"
node "$here/pages.mjs" "$folder/site" "$folder/pages"
measured "Pagefind" "$here/node_modules/.bin/pagefind" --site "$folder/pages" --quiet
