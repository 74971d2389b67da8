#!/usr/bin/env bash
# Runs subjects of the office tests with each office under valgrind, and prints what it finds where our library takes
# part; fails where that is anything: tests/office/valgrind.sh <build folder> <subject>...
set -euo pipefail

build=$1
shift
found=$(mktemp -d)
trap 'rm -rf "$found"' EXIT
failed=0
for subject; do
    OFFICE_VALGRIND=$found "$build/tests/office/office_tests" "[$subject]" || failed=1
done
echo "Offices watched: $(cat "$found"/*.log | grep -c 'ERROR SUMMARY')"
# A finding is a paragraph of its own. One block of 8 bytes is a UNO type that is asked for for the first time: the
# headers of the office keep each as long as it runs.
if sed 's/^==[0-9]*== \{0,1\}//' "$found"/*.log |
    awk -v RS= '/participatieladder\.so/ && !/^8 bytes in 1 blocks are / { print $0 "\n"; n++ } END { exit !n }'; then
    failed=1
fi
exit $failed
