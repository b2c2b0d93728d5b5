# Lo que dicen los guiones de arranque, en español. Tras el nombre de una frase vienen los datos que cuenta.
# shellcheck shell=sh

say() {
    case $1 in
        no-java) echo "Aquí no hay Java. Instale un JDK $2 o más reciente, o indique uno en JAVA_HOME." ;;
        old-java) echo "Java ${3:-de versión desconocida} ($4) es demasiado antiguo. Instale un JDK $2 o más reciente, o indique uno en JAVA_HOME." ;;
        no-compiler) echo "Java $3 ($4) no tiene compilador. Instale un JDK $2 completo o más reciente, o indique uno en JAVA_HOME." ;;
        unreadable) echo "No se puede leer el archivo $2." ;;
        no-maven) echo "Aquí no hay Maven. Instale Maven 3.8 o más reciente (Debian: apt-get install maven)." ;;
        no-jar) echo "Aquí no hay jar; viene con el JDK." ;;
        old-maven) echo "Maven ${2:-de versión desconocida} ($3) es demasiado antiguo. Instale Maven 3.8 o más reciente." ;;
        fetching) echo "  descargando bibliotecas (solo la primera vez)" ;;
        no-target) echo "No se puede escribir en la carpeta $2." ;;
        building) echo "Compilando Imprimatur (Java $2, Maven $3) ..." ;;
        build-failed) echo "La compilación falló:" ;;
        build-report) echo "El informe completo es $2." ;;
        built) echo "  compilado en $2 s" ;;
        installing) echo "Instalando $2 ..." ;;
        no-packages) echo "Las pruebas de navegador necesitan los paquetes $2. Instálelos como root: apt-get install $2" ;;
        packages-report) echo "(qué salió mal: $2)" ;;
        tests-broke) echo "imprimatur: fallaron las pruebas" ;;
        tests-failed) echo "Algunas pruebas fallaron (se ejecutaron $2). El informe es $3." ;;
        tests-skipped) echo "No se ejecutaron todas las pruebas (se ejecutaron $2, se omitieron $3). El informe es $4." ;;
        tests-passed) echo "Las $2 pruebas pasaron en $3 s." ;;
        bench-failed) echo "No se pudo medir. El informe es $2." ;;
        unknown) echo "No se conoce la orden $2." ;;
        build-usage) cat <<'HELP'
Uso: ./imprimatur ORDEN [OPCIONES]

  run           compila si hace falta, arranca y dice la dirección
  test          instala lo que necesitan las pruebas y las ejecuta todas
  invite        escribe un enlace que crea una cuenta
  verify FILE   comprueba sin conexión un registro de auditoría exportado
  doctor        mira ajustes, disco, base de datos, reloj, dirección y copias; dice qué hay que hacer
  check         comprueba textos, JSON Lines de entrada y de salida; sin servidor ni base de datos
  seed          llena una base de datos vacía con publicaciones ficticias, para medir
  handles       dice qué identificadores imitan a otros, JSON Lines de entrada y de salida
  bench NAME    mide: engine, pack, length, hostile, all, start o web

Cada orden tiene --help. Códigos de salida: 0 hecho, 1 falló una prueba, se alteró el registro
o hay algo que corregir, 2 uso incorrecto, 3 falta Java, Maven o un paquete, o es demasiado antiguo, 4 falló la compilación,
5 puerto, 6 carpeta de datos, 7 la aplicación no arrancó.
HELP
            ;;
        test-help) cat <<'HELP'
Uso: ./imprimatur test

Ejecuta todas las pruebas: unitarias, en el contenedor, PostgreSQL, navegador. Instala Chromium y las fuentes con
apt-get cuando faltan, para lo que se necesita root o sudo. El informe es target/test.log.

Códigos de salida: 0 todas las pruebas se ejecutaron y pasaron, 1 en otro caso, 3 falta algo necesario.
HELP
            ;;
        bench-help) cat <<'HELP'
Uso: ./imprimatur bench engine|pack|length|hostile|all|start
     ./imprimatur bench web [--posts 100000] [--pending 20000]

Mide con JMH en esta máquina, cada medida en un minuto aproximadamente. Qué mide cada una se dice en core-ejb/src/bench.
start mide cuatro inicios junto a cuatro del mismo servidor con una sola página vacía (ear/src/bench), unos cinco minutos.
web llena un PostgreSQL propio con tantas publicaciones y mide páginas, votos y envíos, unos diez minutos.

Códigos de salida: 0 medido, 1 falló una medida, 2 uso incorrecto, 3 falta algo necesario, 4 falló la compilación.
HELP
            ;;
        usage) cat <<'HELP'
Uso: imprimatur run|invite|seed|verify|doctor|check|handles ...     (cada una tiene --help)
HELP
            ;;
        run-help) cat <<'HELP'
Uso: imprimatur run [--port 8080] [--bind 127.0.0.1] [--data DIR]
                    [--database-url jdbc:postgresql://HOST/NAME] [--demo | --no-demo]

Arranca el servidor y escribe una línea "Imprimatur está listo en URL (N s)" cuando responde la primera página.
Ctrl-C lo termina de forma ordenada.

  --port N            puerto HTTP (8080)
  --bind ADDRESS      dirección en la que escucha (127.0.0.1: solo esta máquina)
  --data DIR          carpeta de datos: base de datos, registro, contraseña de prueba, invitaciones (./data)
  --database-url URL  PostgreSQL en lugar de la H2 incluida; el usuario y la contraseña vienen del
                      entorno: IMPRIMATUR_DATABASE_USER, IMPRIMATUR_DATABASE_PASSWORD
  --demo              cargar la sociedad ficticia en una carpeta que aún no es de nadie, como sin la opción
  --no-demo           no cargar la sociedad ficticia; donde nadie tiene cuenta, se escribe antes "Prepárelo en URL",
                      un enlace que crea una: la de administración

Entorno: IMPRIMATUR_DEMO_PASSWORD (contraseña de las cuentas de prueba; si no, una al azar que se guarda en la carpeta
de datos), IMPRIMATUR_BASE_URL (dirección que ven los demás, detrás de un proxy), IMPRIMATUR_HEADERS_SECONDS (tiempo
para las cabeceras de una petición, 10), IMPRIMATUR_JAVA_OPTS (más opciones para Java).

Códigos de salida: 0 terminado, 2 opción incorrecta, 3 no hay un Java adecuado, 4 falló la compilación, 5 no se puede
usar el puerto, 6 no se puede usar la carpeta de datos, 7 la aplicación no arrancó.
HELP
            ;;
        invite-help) cat <<'HELP'
Uso: imprimatur invite --role ROLE[,ROLE] [--data DIR] [--database-url jdbc:postgresql://HOST/NAME]

Escribe un enlace que crea una cuenta con estas funciones, una vez y antes de siete días, y hasta cuándo vale.
Entréguelo a una sola persona. Mientras, un servidor puede estar usando la carpeta de datos; el enlace se abre allí.

  --role ROLE         member, trainee, supervisor, reviewer, privacy, clinical, ethics, counsel, advocacy, chair,
                      publisher, administrator o auditor; varios separados por comas
  --data DIR          carpeta de datos del servidor (./data); la invitación es un archivo de ella, sea cual sea la base
  --database-url URL  se acepta para que valgan las opciones de run; allí no se escribe nada

Entorno: IMPRIMATUR_BASE_URL (dirección con la que empieza el enlace; si no, la del servidor de la carpeta de datos).

Códigos de salida: 0 escrito, 2 opción incorrecta o función desconocida, 3 no hay un Java adecuado, 4 falló la compilación,
6 no se puede usar la carpeta de datos.
HELP
            ;;
        seed-help) cat <<'HELP'
Uso: imprimatur seed --posts N [--pending K] [--seed S] [--data DIR]
                     [--database-url jdbc:postgresql://HOST/NAME]

Llena una base de datos vacía con las personas de la sociedad de demostración, más autores y N publicaciones
ficticias, K de ellas a la espera del comité. Algunas recorren todo el camino del producto; las demás son copias de
sus filas con otras palabras, personas, horas e identificadores, y el registro es una sola cadena sin roturas. Si se
interrumpe, al repetir la orden con los mismos números continúa donde estaba. Una base de datos que contiene una
sociedad no se toca.

  --posts N           cuántas publicaciones, 300 como mínimo
  --pending K         cuántas esperan al comité, de 8 (las de los modelos) a nueve décimas partes (8)
  --seed S            de qué dependen palabras, personas e identificadores (1): el mismo número, lo mismo
  --data DIR          carpeta de datos (./data); ningún servidor puede estar usándola
  --database-url URL  PostgreSQL en lugar de H2, como en run

Entorno: como en run. Todos entran con IMPRIMATUR_DEMO_PASSWORD.

Códigos de salida: 0 están todas, 2 opción incorrecta, 3 no hay un Java adecuado, 4 falló la compilación,
6 no se puede usar la carpeta de datos, 7 no se puede usar la base de datos, o contiene una sociedad.
HELP
            ;;
        verify-help) cat <<'HELP'
Uso: imprimatur verify FILE

Comprueba sin conexión un registro de auditoría exportado y dice cuál es la primera entrada incorrecta.

Códigos de salida: 0 íntegro, 1 alterado, 2 ilegible o uso incorrecto, 3 no hay un Java adecuado.
HELP
            ;;
        doctor-help) cat <<'HELP'
Uso: imprimatur doctor [--data DIR] [--database-url jdbc:postgresql://HOST/NOMBRE]

Mira aquello sobre lo que se apoyaría un servidor, con las opciones y el entorno de run, y no cambia nada: Java, los
ajustes y si alguno está mal escrito, la carpeta de datos, el disco, la base de datos, el reloj, la dirección que ven
los demás, el proxy, las copias de seguridad. Una línea para cada cosa, con lo que hay que hacer.

  --data DIR          carpeta de datos (./data)
  --database-url URL  PostgreSQL en lugar de la H2 incluida, como en run

Entorno: como en run; IMPRIMATUR_BACKUP_FOLDER (dónde se guardan las copias de seguridad).

Códigos de salida: 0 nada que corregir, 1 hay algo que corregir, 2 opción incorrecta, 3 no hay un Java adecuado.
HELP
            ;;
        check-help) cat <<'HELP'
Uso: imprimatur check [--directory FILE] [--threads N] <PREGUNTAS >RESPUESTAS

Lee JSON Lines y escribe una respuesta por línea, en el mismo orden: qué dice la política de cada texto, cómo lo
cuenta el canal, qué avisos se añadirían. Sin servidor ni base de datos; no se guarda nada.

  {"id": "1", "text": "…", "channel": "bluesky", "lang": "es", "kind": "post", "voice": "member"}

Solo hace falta text; docs/reference/screening.md nombra cada miembro.

  --directory FILE  las cuentas y las direcciones propias de la sociedad, tal como las exporta
                    GET /api/v1/accounts/directory
                    (las de la sociedad de prueba, y ninguna cuenta verificada)
  --threads N       cuántas líneas se juzgan a la vez, de 1 a 64 (1); las respuestas y su orden son los mismos

Entorno: IMPRIMATUR_SOCIETY (el nombre de la sociedad en los avisos).

Códigos de salida: 0 se juzgaron todas las líneas, 2 algunas líneas no se pudieron juzgar (sus respuestas dicen por
qué) o una opción incorrecta, 3 no puede empezar, o FILE no es un directorio.
HELP
            ;;
        handles-help) cat <<'HELP'
Uso: imprimatur handles <PREGUNTAS >RESPUESTAS

Lee JSON Lines {"id", "text", "protected"} y escribe {"id", "lookalike", "of", "reason"}: si el identificador
de text imita a uno protegido. protected es un identificador o una lista.

Códigos de salida: 0 se juzgaron todas las líneas, 2 algunas líneas no se pudieron juzgar, 3 no puede empezar.
HELP
            ;;
    esac
}
