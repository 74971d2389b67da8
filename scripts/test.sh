#!/usr/bin/env bash
# Builds the extension and tests whether it works. With --all runs every test there is, also in other offices and with
# sanitizers. tests/gate.txt has what belongs to which, and why.
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

run=(ctest --preset test --no-label-summary)
targets=(all)
case $# in
    0) run+=(--label-regex '^always$') ;;
    *)
        [ "$*" = --all ] || fail 'Usage: scripts/test.sh [--all]'
        source_packages+=("${all_packages[@]}")
        targets+=(bench_run bench_oxt) # no test runs them
        ;;
esac

install_missing "${packages[@]}" "${test_packages[@]}" "${source_packages[@]}"
cmake --preset test
cmake --build --preset test --target "${targets[@]}"

# One more at a time than there are processors, since offices are often waited for.
log=build/release/tests.log
status=0
"${run[@]}" --parallel $(($(nproc) + 1)) | tee "$log" || status=$?

# ctest counts what was skipped among what passed.
skipped=$(grep -c '\*\*\*Skipped' "$log" || true)
if [ "$skipped" -gt 0 ]; then
    printf '\n%s of these tests did NOT run:\n' "$skipped"
    grep -h '^SKIPPED: ' build/release/Testing/Temporary/LastTest.log | sort -u
    echo
fi
grep 'tests passed' "$log"
exit $status
