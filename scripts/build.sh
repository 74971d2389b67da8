#!/usr/bin/env bash
# Builds the extension. The last line of output is the path of the .oxt.
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

install_missing "${packages[@]}"
cmake --preset release
cmake --build --preset release
cat build/release/oxt.path
