#!/usr/bin/env bash
# The plan library through its command line: every saved instance, the judge's word, and value ÷ bound.
#   bench/plan.sh [--seed N] [--time-route 50ms] [--time-group 10s]     a table of all saved instances
#   bench/plan.sh jmh [JMH options]                                      milliseconds of each part
#   bench/plan.sh region [persons]                                       a whole region, default 30,000
set -euo pipefail
here=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname -- "$here")
poruch=${PORUCH:-$root/poruch}
route=50ms group=10s seed=7

bench() {
    local main=$1
    shift
    (cd "$here/plan" && ../../mvnw -q -B process-classes)
    local home=${JAVA_HOME:-$(ls -d /usr/lib/jvm/*25* | head -1)}
    exec "$home/bin/java" -Xmx2g -cp "$here/plan/target/classes:$(cat "$here/plan/target/class-path")" "$main" "$@"
}

case ${1:-} in
    jmh) shift && bench org.openjdk.jmh.Main "$@" ;;
    region) shift && bench org.poruch.bench.plan.Region "$@" ;;
esac
while [ $# -gt 1 ]; do
    case $1 in
        --seed) seed=$2 ;;
        --time-route) route=$2 ;;
        --time-group) group=$2 ;;
        *) echo "unknown: $1" >&2 && exit 2 ;;
    esac
    shift 2
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
TIMEFORMAT='%U %S %R'
echo '| instance | value or cost | ÷ own bound | ÷ proved or best known | valid | CPU s, whole process | wall s |'
echo '|---|---|---|---|---|---|---|'
for instance in "$root"/plan/src/test/resources/plan/*.json; do
    name=$(basename "$instance" .json)
    kind=${name%%-*}
    span=$route
    if [ "$kind" = group ]; then span=$group; fi
    { time "$poruch" plan "$kind" "$instance" --out "$work/out.json" --time "$span" --seed "$seed" >/dev/null 2>"$work/err"; } 2>"$work/time"
    node "$here/check-plan.mjs" "$kind" "$instance" "$work/out.json" >"$work/judged" || true
    node "$here/plan-row.mjs" "$name" "$work/out.json" "$work/judged" "$work/time"
done
