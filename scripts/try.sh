#!/usr/bin/env bash
# Tries the extension in a profile of its own: makes a document with it under build/try, as .ods, as .pdf and a .png of
# each page, and opens it in Calc where there is a display.
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

display=${WAYLAND_DISPLAY:-}${DISPLAY:-}
if [ -n "$display" ]; then
    # Whichever draws the windows.
    packages+=('libreoffice-gtk3|libreoffice-qt5|libreoffice-qt6|libreoffice-kf5|libreoffice-kf6')
fi
install_missing "${packages[@]}" "${test_packages[@]}" poppler-utils

# The program that makes the document is built as a test is; the rest is the same build as that of build.sh.
cmake --preset release -D PARTICIPATIELADDER_TESTS=ON
cmake --build --preset release --target oxt try_document

rm -rf build/try
mkdir -p build/try
build/release/tests/try/try_document "$(cat build/release/oxt.path)" build/try
pdftoppm -png -r 110 build/try/participatieladder.pdf build/try/participatieladder

if [ -n "$display" ]; then
    # The profile is given as a URL. Every byte but the slash may be escaped.
    profile=$(printf %s "$PWD/build/try/profile" | od -An -v -tx1 | tr -d '\n' | sed 's/ /%/g; s/%2f/\//g')
    nohup soffice "-env:UserInstallation=file://$profile" --norestore build/try/participatieladder.ods \
        >build/try/calc.log 2>&1 </dev/null &
    echo 'Calc opens with the document.'
fi
ls build/try/*.ods build/try/*.pdf build/try/*.png
