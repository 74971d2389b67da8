#!/usr/bin/env bash
# Builds everything and runs every test.
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

install_missing "${packages[@]}" "${test_packages[@]}" "${check_packages[@]}"
cmake --preset test
cmake --build --preset test
# Those that cannot be had say why; of a test that is skipped ctest does not.
for release in trixie sid; do
    tests/versions/test.sh "$release" build/test &
done
wait
# One more at a time than there are processors, since offices are often waited for.
run=(ctest --preset test --no-label-summary --parallel $(($(nproc) + 1)))
# A busy machine can be too slow for a person's patience in one of the many windows. So where only tests of the office
# failed, these run once more: what fails twice is wrong, and what failed once is told.
if ! "${run[@]}"; then
    if grep -qvE ':(office|window|versions)\.' build/test/Testing/Temporary/LastTestsFailed.log; then
        exit 1
    fi
    echo 'Once more, what failed:'
    "${run[@]}" --rerun-failed
fi
