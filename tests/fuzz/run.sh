#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# run.sh SECONDS | run.sh --runs N: runs the fuzzers of the preset fuzz, built before by
# packaging/build.sh fuzz, on the kept corpus. What is new goes to build/fuzz/corpus; an input that
# breaks something goes to build/fuzz/findings, and the exit code is not 0.
# run.sh --keep: takes what new inputs reached over into the kept corpus, as few as will do.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
here=$root/tests/fuzz
build=$root/build/fuzz
fuzzer=$build/tests/fuzz/decoderfuzzer

case ${1:-} in
    --runs) stop=("-runs=${2:?how many runs}") ;;
    --keep) stop=() ;;
    [0-9]*) stop=("-max_total_time=$1") ;;
    *) echo "run.sh SECONDS, run.sh --runs N or run.sh --keep" >&2; exit 2 ;;
esac
if [[ ! -x $fuzzer ]]; then
    echo "There is no $fuzzer: packaging/build.sh fuzz builds it." >&2
    exit 2
fi

export ASAN_OPTIONS=halt_on_error=1:detect_leaks=1:strict_string_checks=1:detect_stack_use_after_return=1
export UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
export LSAN_OPTIONS=suppressions=$here/../lsan.supp:print_suppressions=0
mkdir -p "$build/corpus" "$build/findings"
options=(-dict="$here/decoder.dict" -max_len=4096 -timeout=120 -rss_limit_mb=2048
         -artifact_prefix="$build/findings/")

if [[ $1 == --keep ]]; then
    exec "$fuzzer" "${options[@]}" -merge=1 "$here/corpus" "$build/corpus"
fi
log=$build/fuzzer.log
result=0
"$fuzzer" "${options[@]}" "${stop[@]}" -print_final_stats=1 \
    "$build/corpus" "$here/corpus" >"$log" 2>&1 || result=$?
if [[ $result -ne 0 ]]; then
    grep -v '^#[0-9]*.*\(NEW\|REDUCE\|RELOAD\|pulse\)' "$log" | tail -n 60 >&2
    echo "decoderfuzzer found something; the input is in $build/findings." >&2
    exit 1
fi
grep -E '^(#[0-9]+\sDONE|stat::number_of_executed_units)' "$log"
