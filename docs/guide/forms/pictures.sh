#!/bin/sh
# Takes the pictures of this folder anew: draws every shipped form (with made-up values, or empty) and photographs its first page.
# Needs LibreOffice Calc and poppler-utils; neither is needed by the library or its tests. Arguments go to Maven, such as -o.
set -eu
cd "$(dirname "$0")/../../.."
pictures="$PWD/docs/guide/forms"
drawn="$PWD/adapters-excel/target/forms"
rm -rf "$drawn"
mvn -q -pl core,adapters-excel "$@" test -Dtest=FormWorkbooksTest -Dsurefire.failIfNoSpecifiedTests=false -Dsinhke.forms="$drawn"
soffice "-env:UserInstallation=file://$drawn/office" --headless --convert-to pdf --outdir "$drawn" "$drawn"/*.xlsx > "$drawn/office.log"
for paper in "$drawn"/*.pdf; do
    pdftoppm -r 96 -gray -f 1 -l 1 -singlefile -png "$paper" "$pictures/$(basename "$paper" .pdf)"
done
