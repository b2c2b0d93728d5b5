# Finds Java. Sourced by the scripts beside it; sets $java and $java_home_bin or says what is missing.
# The first argument is the oldest Java that will do, the second "jdk" when a compiler is needed too.

find_java() {
    if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
        java=$JAVA_HOME/bin/java
    elif java=$(command -v java); then
        :
    else
        say no-java "$1" >&2
        exit 3
    fi
    java_version=$("$java" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p' | head -n 1)
    java_major=$(printf '%s' "$java_version" | sed 's/^1\.//; s/[^0-9].*//')
    if [ -z "$java_major" ] || [ "$java_major" -lt "$1" ]; then
        say old-java "$1" "$java_version" "$java" >&2
        exit 3
    fi
    if [ "${2:-}" = jdk ] && ! "$java" --list-modules 2>/dev/null | grep -q '^jdk.compiler'; then
        say no-compiler "$1" "$java_version" "$java" >&2
        exit 3
    fi
}
