# Decides which language a command speaks, for the scripts that source this and for the Java they start, which reads
# IMPRIMATUR_LANGUAGE: what is set there, else what the locale says, else English.

# The argument is the folder of the words.
speak() {
    case ${IMPRIMATUR_LANGUAGE:-${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}} in
        es*) IMPRIMATUR_LANGUAGE=es ;;
        *) IMPRIMATUR_LANGUAGE=en ;;
    esac
    export IMPRIMATUR_LANGUAGE
    . "$1/words_$IMPRIMATUR_LANGUAGE.sh"
}
