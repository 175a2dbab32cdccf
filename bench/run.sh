#!/usr/bin/env bash
# What a page costs: CPU of the server and the database together, beside the floor under every page.
#   bench/run.sh [persons]      default 2000 persons (1900 journeys); needs wrk, node and a built app (./poruch builds it)
set -euo pipefail
here=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname -- "$here")
persons=${1:-2000}
port=${PORUCH_BENCH_PORT:-8089}
work=$(mktemp -d)
cases='"floor","journey","today","entry"'
cases=${CASES:-$cases}
chmod 755 "$work"
home=${JAVA_HOME:-$(ls -d /usr/lib/jvm/*25* | head -1)}
laid=$(ls -td "$root"/app/target/running/*/ | head -1)
classpath="$work/classes:$laid/poruch.jar:$laid/lib/*"

mkdir -p "$work/classes"
"$home/bin/javac" --release 25 -parameters -proc:none -d "$work/classes" -cp "$classpath" "$here/floor/FloorController.java"
"$home/bin/java" -Xmx512m -XX:+UseSerialGC -XX:+UseCompactObjectHeaders ${PORUCH_JAVA_OPTS:-} -cp "$classpath" \
    org.poruch.app.Poruch serve --port "$port" --data "$work/data" >"$work/server.log" 2>&1 &
server=$!
trap 'kill $server 2>/dev/null; wait $server 2>/dev/null; rm -rf "$work"' EXIT
for _ in $(seq 120); do curl -sf "http://127.0.0.1:$port/health/ready" >/dev/null && break; sleep 1; done

"$home/bin/java" -cp "$classpath" "$here/BenchData.java" "$work/data" "$persons" "$work/lists"
echo "$server" >"$work/server.pid"
head -1 "$work/data/postgres/postmaster.pid" >"$work/postgres.pid"
cat >"$work/config.json" <<CONFIG
{"durations":{"warm":${WARM:-8},"run":${RUN:-10}},"concurrency":[8],"repeats":${REPEATS:-3},"cases":[$cases],
 "targets":[{"name":"poruch-$persons","base":"http://127.0.0.1:$port","pidfiles":["$work/server.pid","$work/postgres.pid"],"cases":{
  "floor":{"reqs":"$work/lists/floor.tsv"},
  "journey":{"reqs":"$work/lists/journey.tsv","minlen":2000},
  "today":{"reqs":"$work/lists/today.tsv","minlen":2000},
  "entry":{"reqs":"$work/lists/entry.tsv","okstatus":201,"xheaders":"X-CSRF-TOKEN: AAAwMA=="}}}]}
CONFIG
node "$here/load.mjs" "$work/config.json" "$work/out.jsonl"
node "$here/summary.mjs" "$work/out.jsonl"
