#!/bin/sh
# Draws the portraits and gallery scenes of the demo (SVG) as the JPEG pictures that the module ships.
# Needs chromium and ImageMagick. Give names of pictures to draw only those: ./render.sh nhung-mot-cua
set -eu

here=$(cd "$(dirname "$0")" && pwd)
target="$here/../main/resources/demo/honors/pictures"
limit=90000
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
mkdir -p "$target"

draw() {
    name=$(basename "$1" .svg)
    printf '<!DOCTYPE html><style>html,body{margin:0;overflow:hidden}img{display:block}</style><img src="file://%s">' "$1" \
        > "$work/$name.html"
    timeout 60 chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=1 \
        --user-data-dir="$work/profile" --window-size="$2" --screenshot="$work/$name.png" "file://$work/$name.html" \
        > "$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
    quality=82
    while :; do
        convert "$work/$name.png" -strip -interlace Plane -sampling-factor 4:2:0 -quality "$quality" "$target/$name.jpg"
        [ "$(wc -c < "$target/$name.jpg")" -gt "$limit" ] && [ "$quality" -gt 50 ] || break
        quality=$((quality - 4))
    done
    echo "$name $quality $(wc -c < "$target/$name.jpg")"
}

wanted() {
    [ $# -eq 1 ] && return 0
    name=$1
    shift
    for one; do [ "$one" = "$name" ] && return 0; done
    return 1
}

for picture in "$here"/portraits/*.svg; do
    if [ $# -eq 0 ] || wanted "$(basename "$picture" .svg)" "$@"; then draw "$picture" 800,800; fi
done
for picture in "$here"/gallery/*.svg; do
    [ -e "$picture" ] || continue
    if [ $# -eq 0 ] || wanted "$(basename "$picture" .svg)" "$@"; then draw "$picture" 1600,900; fi
done
