# What the start scripts say, in English. The words after the name of a sentence are the facts that it tells.
# shellcheck shell=sh

say() {
    case $1 in
        no-java) echo "There is no Java here. Install a JDK $2 or newer, or set JAVA_HOME to one." ;;
        old-java) echo "Java ${3:-of an unknown version} ($4) is too old. Install a JDK $2 or newer, or set JAVA_HOME to one." ;;
        no-compiler) echo "Java $3 ($4) has no compiler. Install a full JDK $2 or newer, or set JAVA_HOME to one." ;;
        unreadable) echo "The file $2 cannot be read." ;;
        no-maven) echo "There is no Maven here. Install Maven 3.8 or newer (Debian: apt-get install maven)." ;;
        no-jar) echo "There is no jar here; it comes with the JDK." ;;
        old-maven) echo "Maven ${2:-of an unknown version} ($3) is too old. Install Maven 3.8 or newer." ;;
        fetching) echo "  fetching libraries (the first build only)" ;;
        no-target) echo "The folder $2 cannot be written." ;;
        building) echo "Building Imprimatur (Java $2, Maven $3) ..." ;;
        build-failed) echo "The build failed:" ;;
        build-report) echo "The whole report is $2." ;;
        built) echo "  built in $2 s" ;;
        installing) echo "Installing $2 ..." ;;
        no-packages) echo "The browser tests need the packages $2. Install them as root: apt-get install $2" ;;
        packages-report) echo "(what went wrong: $2)" ;;
        tests-broke) echo "imprimatur: tests failed" ;;
        tests-failed) echo "Some tests failed ($2 ran). The report is $3." ;;
        tests-skipped) echo "Not every test ran ($2 did, $3 were skipped). The report is $4." ;;
        tests-passed) echo "All $2 tests passed in $3 s." ;;
        bench-failed) echo "It could not be measured. The report is $2." ;;
        unknown) echo "The command $2 is unknown." ;;
        build-usage) cat <<'HELP'
Usage: ./imprimatur COMMAND [OPTIONS]

  run           build if needed, start, print the address
  test          install what the tests need and run them all
  invite        print a link that makes one account
  verify FILE   check an exported audit log offline
  doctor        look at settings, disk, database, clock, address, back-ups; say what is to be done
  check         screen texts, JSON Lines in and out; no server, no database
  seed          fill an empty database with fictional posts, to measure with
  handles       tell handles that imitate others, JSON Lines in and out
  bench NAME    measure: engine, pack, length, hostile, all, start, or web

Each command has --help. Exit codes: 0 done, 1 a test failed, the log was tampered with or something has to
be mended, 2 wrong use, 3 Java, Maven or a package is missing or too old, 4 build failed, 5 port, 6 data folder,
7 the application did not start.
HELP
            ;;
        test-help) cat <<'HELP'
Usage: ./imprimatur test

Runs every test: unit, in the container, PostgreSQL, browser. Installs Chromium and fonts by apt-get when
they are missing, which needs root or sudo. The report is target/test.log.

Exit codes: 0 every test ran and passed, 1 otherwise, 3 something needed is missing.
HELP
            ;;
        bench-help) cat <<'HELP'
Usage: ./imprimatur bench engine|pack|length|hostile|all|start
       ./imprimatur bench web [--posts 100000] [--pending 20000]

Measures with JMH on this machine, about a minute each. What each measures is said in core-ejb/src/bench.
start measures four starts beside four of the same server with one empty page (ear/src/bench), about five minutes.
web seeds a PostgreSQL of its own with so many posts and measures pages, votes and submits on it, about ten minutes.

Exit codes: 0 measured, 1 a benchmark failed, 2 wrong use, 3 something needed is missing, 4 build failed.
HELP
            ;;
        usage) cat <<'HELP'
Usage: imprimatur run|invite|seed|verify|doctor|check|handles ...     (each has --help)
HELP
            ;;
        run-help) cat <<'HELP'
Usage: imprimatur run [--port 8080] [--bind 127.0.0.1] [--data DIR]
                      [--database-url jdbc:postgresql://HOST/NAME] [--demo | --no-demo]

Starts the server and prints one line "Imprimatur is ready at URL (N s)" when the first page answers.
Ctrl-C ends it cleanly.

  --port N            HTTP port (8080)
  --bind ADDRESS      address to listen on (127.0.0.1: only this machine)
  --data DIR          data folder: database, log, demo password, invitations (./data)
  --database-url URL  PostgreSQL instead of the built-in H2; user and password come from the
                      environment: IMPRIMATUR_DATABASE_USER, IMPRIMATUR_DATABASE_PASSWORD
  --demo              load the fictional society into a folder that is nobody's yet, as is done without the option
  --no-demo           do not load the fictional society; where nobody has an account, "Set it up at URL" is
                      printed first, a link that makes one: the administrator's

Environment: IMPRIMATUR_DEMO_PASSWORD (password of the demo accounts; else random, kept in the data folder),
IMPRIMATUR_BASE_URL (address others see, behind a proxy), IMPRIMATUR_HEADERS_SECONDS (time for the headers of a
request, 10), IMPRIMATUR_JAVA_OPTS (more options for Java).

Exit codes: 0 ended, 2 wrong option, 3 no suitable Java, 4 build failed, 5 port cannot be used,
6 data folder cannot be used, 7 the application did not start.
HELP
            ;;
        invite-help) cat <<'HELP'
Usage: imprimatur invite --role ROLE[,ROLE] [--data DIR] [--database-url jdbc:postgresql://HOST/NAME]

Prints a link that makes one account with these roles, once and within seven days, and until when it is good.
Hand it to one person. A server may run on the data folder meanwhile; the link opens there.

  --role ROLE         member, trainee, supervisor, reviewer, privacy, clinical, ethics, counsel, advocacy, chair,
                      publisher, administrator or auditor; several with commas
  --data DIR          data folder of the server (./data); the invitation is a file there, whatever the database is
  --database-url URL  taken so that the options of run fit; nothing is written there

Environment: IMPRIMATUR_BASE_URL (address that the link begins with; else that of the server on the data folder).

Exit codes: 0 printed, 2 wrong option or unknown role, 3 no suitable Java, 4 build failed, 6 data folder cannot be used.
HELP
            ;;
        seed-help) cat <<'HELP'
Usage: imprimatur seed --posts N [--pending K] [--seed S] [--data DIR]
                       [--database-url jdbc:postgresql://HOST/NAME]

Fills an empty database with the demo society's people, more authors, and N fictional posts, of which K wait for
the committee. Some walk the whole way through the product; the others are copies of their rows with other words,
people, times and ids, and the log is one unbroken chain. Broken off, it goes on where it was when it is called
again with the same numbers. A database that holds a society is left alone.

  --posts N           how many posts, at least 300
  --pending K         how many of them wait for the committee, from 8 (the models') to nine tenths (8)
  --seed S            what words, people and ids hang on (1): the same number, the same posts
  --data DIR          data folder (./data); no server may run on it
  --database-url URL  PostgreSQL instead of the built-in H2, as for run

Environment: as for run. Everybody signs in with IMPRIMATUR_DEMO_PASSWORD.

Exit codes: 0 all posts are there, 2 wrong option, 3 no suitable Java, 4 build failed, 6 data folder cannot be used,
7 the database cannot be used, or holds a society.
HELP
            ;;
        verify-help) cat <<'HELP'
Usage: imprimatur verify FILE

Checks an exported audit log offline and says the first entry that is wrong.

Exit codes: 0 unbroken, 1 tampered, 2 unreadable or wrong use, 3 no suitable Java.
HELP
            ;;
        doctor-help) cat <<'HELP'
Usage: imprimatur doctor [--data DIR] [--database-url jdbc:postgresql://HOST/NAME]

Looks at what a server would stand on, with the options and the environment of run, and changes nothing: Java, the
settings and whether one is misspelt, the data folder, the disk, the database, the clock, the address that others
see, the proxy, the back-ups. One line for each, with what is to be done.

  --data DIR          data folder (./data)
  --database-url URL  PostgreSQL instead of the built-in H2, as for run

Environment: as for run; IMPRIMATUR_BACKUP_FOLDER (where back-ups are put).

Exit codes: 0 nothing has to be mended, 1 something has to, 2 wrong option, 3 no suitable Java.
HELP
            ;;
        check-help) cat <<'HELP'
Usage: imprimatur check [--directory FILE] [--threads N] <QUESTIONS >ANSWERS

Reads JSON Lines and writes one answer a line, in the same order: what the policy says of each text, what the
channel makes of it, which disclaimers would be inserted. No server, no database; nothing is stored.

  {"id": "1", "text": "…", "channel": "bluesky", "lang": "en", "kind": "post", "voice": "member"}

Only text is needed; docs/reference/screening.md names every member.

  --directory FILE  the society's accounts and own addresses, as GET /api/v1/accounts/directory exports them
                    (the demo society's own, and no verified account)
  --threads N       how many lines are judged at once, 1 to 64 (1); the answers and their order are the same

Environment: IMPRIMATUR_SOCIETY (the society's name in disclaimers).

Exit codes: 0 every line was judged, 2 some lines could not be (their answers say why) or a wrong option, 3 it
cannot start, or FILE is no directory.
HELP
            ;;
        handles-help) cat <<'HELP'
Usage: imprimatur handles <QUESTIONS >ANSWERS

Reads JSON Lines {"id", "text", "protected"} and writes {"id", "lookalike", "of", "reason"}: whether the handle
in text imitates a protected one. protected is one handle or a list.

Exit codes: 0 every line was judged, 2 some lines could not be, 3 it cannot start.
HELP
            ;;
    esac
}
