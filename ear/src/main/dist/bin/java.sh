# Finds Java. Sourced by the scripts beside it; sets $java and $java_home_bin or says what is missing.
# The first argument is the oldest Java that will do, the second "jdk" when a compiler is needed too.

# To start Java for its version takes longer than all else here; the file beside it says the same.
find_java() {
    if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
        java=$JAVA_HOME/bin/java
    elif java=$(command -v java); then
        :
    else
        say no-java "$1" >&2
        exit 3
    fi
    release=$(dirname -- "$(readlink -f -- "$java" 2>/dev/null)")/../release
    java_version=$(sed -n 's/^JAVA_VERSION="\([^"]*\)".*/\1/p' "$release" 2>/dev/null)
    if [ -z "$java_version" ]; then
        release=
        java_version=$("$java" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p' | head -n 1)
    fi
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

# All that tells this Java from others.
which_java() {
    if [ -n "$release" ]; then cat "$release"; else "$java" -version 2>&1; fi
}
