#!/usr/bin/env bash
# Runs subjects of the office tests with the extension under AddressSanitizer and LeakSanitizer, in the office as it is;
# fails where a test fails, or where they find anything in which our library takes part:
#
#     tests/office/asan.sh <build folder> <subject>...
#
# Not for memory and insertions, which measure memory, quiet, which traces the office, network, which measures time, and
# all_users, in whose unopkg the sanitizer hangs.

set -euo pipefail
build=$(cd -P "$1" && pwd)
shift
cd -P "$(dirname "${BASH_SOURCE[0]}")/../.."
cmake --preset address
cmake --build --preset address

# It stands in for the package that the tests install.
oxt=$(cat "$build/oxt.path")
found=$(mktemp -d)
mv "$oxt" "$oxt.plain"
trap 'mv "$oxt.plain" "$oxt"; rm -rf "$found"' EXIT
cp "$(cat build/address/oxt.path)" "$oxt"

# GnuPG, for which the office looks when it opens a document, hangs with the sanitizer in it. So it does not find any.
mkdir "$found/bin"
ln -s "$(type -P false)" "$found/bin/gpgconf"

# The office allocates in one library and frees in another, in its own ways.
options=log_path=$found/log:exitcode=0:detect_odr_violation=0:new_delete_type_mismatch=0:alloc_dealloc_mismatch=0
library=$(c++ -print-file-name=libasan.so)
failed=0
for subject; do
    PATH=$found/bin:$PATH LD_PRELOAD=$library ASAN_OPTIONS=$options \
        "$build/tests/office/office_tests" "[$subject]" || failed=1
done
watched=$(find "$found" -name 'log.*' | wc -l)
echo "Processes watched: $watched"
[ "$watched" -gt 0 ]
# A finding is a paragraph of its own. One block of 8 bytes is a UNO type that is asked for for the first time: the
# headers of the office keep each as long as it runs.
if awk -v RS= '/ERROR: AddressSanitizer/ || /participatieladder\.so/ && !/leak of 8 byte\(s\) in 1 object/ {
        print $0 "\n"; n++ } END { exit !n }' "$found"/log*; then
    failed=1
fi
exit $failed
