#!/bin/sh
# Renders the SVG pictures of the demo to the JPEG files that the demo loads.
# Needs chromium and ImageMagick. Usage: src/demo/render.sh [NAME…]  (all pictures when no name is given)
set -eu
here=$(cd "$(dirname "$0")" && pwd)
target=$here/../main/resources/demo/propaganda/pictures
limit=120000
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$target"

[ $# -gt 0 ] || set -- $(cd "$here/pictures" && ls ./*.svg | sed 's|^\./||; s|\.svg$||')

for name in "$@"; do
    # A page without margins: chromium would show a bare SVG file with scroll bars at this size.
    printf '<!doctype html><style>body{margin:0}img{display:block}</style><img src="file://%s">' \
        "$here/pictures/$name.svg" > "$work/page.html"
    timeout 60 "${CHROMIUM:-chromium}" --headless --no-sandbox --disable-gpu --hide-scrollbars \
        --allow-file-access-from-files --user-data-dir="$work/profile" --window-size=1600,900 \
        --screenshot="$work/$name.png" "file://$work/page.html" > "$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
    for quality in 84 80 76 72 68 64 60; do
        convert "$work/$name.png" -crop 1600x900+0+0 +repage -strip -interlace Plane -sampling-factor 4:2:0 \
            -quality "$quality" "$target/$name.jpg"
        size=$(wc -c < "$target/$name.jpg")
        [ "$size" -gt "$limit" ] || break
    done
    echo "$name.jpg  $size bytes, quality $quality"
done
