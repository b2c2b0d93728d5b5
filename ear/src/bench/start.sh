#!/bin/sh
# Measures what a start costs beside the floor under it: the same server with the same options and an EAR that holds
# one empty Faces page with CDI. Called by ./imprimatur bench start with the distribution and a folder to work in.
set -eu
distribution=$1
work=$2
rounds=${3:-3}
ticks=$(getconf CLK_TCK)
process=

end() {
    [ -z "$process" ] || kill "$process" 2>/dev/null || true
}
trap end EXIT
trap 'exit 1' INT TERM

# The distribution with another application in it. Neither has ever been started: no class is archived yet.
copies() {
    for name in product floor; do
        mkdir -p "$work/$name"
        cp -R "$distribution/." "$work/$name"
        rm -rf "$work/$name/cache"
    done
    floor_ear
}

floor_ear() {
    war=$work/war
    ear=$work/ear
    mkdir -p "$war/WEB-INF" "$ear/META-INF"
    cat >"$war/WEB-INF/web.xml" <<'XML'
<web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
  <servlet><servlet-name>faces</servlet-name><servlet-class>jakarta.faces.webapp.FacesServlet</servlet-class><load-on-startup>1</load-on-startup></servlet>
  <servlet-mapping><servlet-name>faces</servlet-name><url-pattern>*.xhtml</url-pattern><url-pattern>/login</url-pattern></servlet-mapping>
</web-app>
XML
    cat >"$war/WEB-INF/beans.xml" <<'XML'
<beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated"/>
XML
    cat >"$war/login.xhtml" <<'XML'
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html"><h:head><title>Floor</title></h:head><h:body/></html>
XML
    cat >"$ear/META-INF/application.xml" <<'XML'
<application xmlns="https://jakarta.ee/xml/ns/jakartaee" version="10">
  <module><web><web-uri>floor.war</web-uri><context-root>/</context-root></web></module>
</application>
XML
    "${JAR:-jar}" -c -f "$ear/floor.war" -C "$war" .
    "${JAR:-jar}" -c -M -f "$work/floor/imprimatur.ear" -C "$ear" .
}

# Prints processor seconds, seconds and the most memory in MB until the first page answered.
start() {
    name=$1
    out=$work/$name.out
    begun=$(date +%s%N)
    "$work/$name/bin/imprimatur" run --port "$port" --data "$work/$name-data" >"$out" 2>&1 &
    process=$!
    until grep -q 'Imprimatur is ready' "$out"; do
        kill -0 "$process" 2>/dev/null || { cat "$out" >&2; exit 1; }
        sleep 0.02
    done
    ended=$(date +%s%N)
    spent=$(sed 's/.*) //' "/proc/$process/stat" | awk -v ticks="$ticks" '{ printf "%.1f", ($12 + $13) / ticks }')
    peak=$(awk '/VmHWM/ { printf "%d", $2 / 1024 }' "/proc/$process/status")
    echo "$spent $(awk -v ns=$((ended - begun)) 'BEGIN { printf "%.1f", ns / 1e9 }') $peak"
    if [ "$2" = first ]; then
        archive
    fi
    kill "$process"
    wait "$process" || true
    process=
}

# The first start writes the archive of classes for the next when it has time.
archive() {
    patience=1200
    until ls "$work/$name"/cache/classes-*.jsa >/dev/null 2>&1 || [ $patience -eq 0 ]; do
        sleep 0.1
        patience=$((patience - 1))
    done
}

row() {
    start product "$2" >"$work/product.row"
    start floor "$2" >"$work/floor.row"
    paste -d ' ' "$work/product.row" "$work/floor.row" | awk -v what="$1" \
        '{ printf "| %s | %s | %s | %.2f | %s | %s | %s | %s |\n", what, $1, $4, $1 / $4, $2, $5, $3, $6 }'
}

port=${IMPRIMATUR_BENCH_PORT:-18099}
rm -rf "$work"
copies
echo "| start | CPU s | floor CPU s | ratio | s | floor s | peak MB | floor peak MB |"
echo "|---|---|---|---|---|---|---|---|"
row first first
round=1
while [ $round -le "$rounds" ]; do
    row "later, $round" later
    round=$((round + 1))
done
