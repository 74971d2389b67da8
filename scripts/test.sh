#!/usr/bin/env bash
# Builds everything and runs every test.
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

install_missing "${packages[@]}" "${test_packages[@]}" "${source_packages[@]}"
cmake --preset test
cmake --build --preset test
ctest --preset test --no-label-summary --parallel "$(nproc)"
