#!/usr/bin/env bash
# Runs one study or timing of the library measure:
#   bench/measure/run.sh Speed | CoverageStudy | FlagStudy | AdaptiveStudy | Generated PERSONS ITEMS FILE
#   bench/measure/run.sh jmh [options of JMH]
#   bench/measure/run.sh process      the whole process: poruch measure fit on 3,000×60
#   bench/measure/run.sh mirt         beside the R package mirt, where R has it
set -euo pipefail
root=$(cd -P -- "$(dirname -- "$0")/../.." && pwd)
work=$root/bench/measure/target
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

compile() {
    (cd "$root" && ./mvnw -q -B -Pbench,quick compile dependency:build-classpath -pl bench/measure -am \
        -Dmdep.outputFile="$work/classpath") >&2
}

with_java() {
    "$java" -Xmx2g -XX:+UseSerialGC -cp "$work/classes:$(cat "$work/classpath")" "$@"
}

answers() {
    [ -f "$work/answers.csv" ] || with_java org.poruch.bench.measure.Generated 3000 60 "$work/answers.csv"
}

whole_process() {
    answers
    "$root/poruch" measure fit --responses "$work/answers.csv" --model 2pl --out "$work/fit.json"
    for run in 1 2 3 4 5; do
        echo "poruch measure fit, 3,000×60, 2pl, whole process, run $run:"
        (TIMEFORMAT='  %R s, CPU %U + %S s'
            time "$root/poruch" measure fit --responses "$work/answers.csv" --model 2pl --out "$work/fit.json")
    done
}

command=${1:?Say what to run: Speed, CoverageStudy, FlagStudy, AdaptiveStudy, Generated, jmh, process or mirt}
shift
compile
case $command in
    jmh) with_java org.openjdk.jmh.Main MeasureBenchmark "$@" ;;
    process) whole_process ;;
    mirt)
        whole_process
        Rscript "$root/bench/measure/mirt.R" "$work/answers.csv" "$work/fit.json"
        ;;
    *) with_java "org.poruch.bench.measure.$command" "$@" ;;
esac
