import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.LinkedHashMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;

/**
 * Makes one jar of the three hundred that Payara Micro's class path names, in its order, and lets the class path name
 * that one: each class that is loaded is looked for in every jar before its own, and each look at the archive of
 * classes compares them all (ADR 88). Of two files of one name the class path shows the first; where it shows all, as
 * for services, they are joined. What it can neither show nor join ends the build.
 */
public final class OneJar {

  private static final int JAVA = 17;
  private static final String NAME = "server.jar";

  /** Times of a build are not facts of the server: the same jars give the same jar. */
  private static final long NO_TIME = 315_619_200_000L;

  /** Asked for in all jars at once, one entry after the other. */
  private static final Pattern JOINED =
      Pattern.compile("META-INF/(services|hk2-locator|loggerinfo|logmessages)/.*|jndi\\.properties");

  /** Every jar has its own, which says nothing about the others; modules are not what a class path has. */
  private static final Pattern OF_ONE_JAR = Pattern.compile(
      "META-INF/MANIFEST\\.MF|META-INF/[^/]*\\.(SF|RSA|DSA)|META-INF/(maven/.*|INDEX\\.LIST|jpms\\.args)"
          + "|(.*/)?module-info\\.class|exclude-common\\.xml");
  private static final Pattern LICENCE =
      Pattern.compile("(META-INF/)?([^/]*(LICENSE|NOTICE|LICENCE|README|DEPENDENCIES|about)[^/]*)",
          Pattern.CASE_INSENSITIVE);

  /** Only the first is ever found: by the class loader, or by whoever asks for one file of that name. */
  private static final Pattern FIRST_COUNTS =
      Pattern.compile(".*\\.(class|tld|xsd|dtd)|(?!META-INF/).*/\\w+\\.properties");
  private static final Pattern VERSIONED = Pattern.compile("META-INF/versions/(\\d+)/(.+)");

  private final Map<String, List<byte[]>> files = new LinkedHashMap<>();

  private OneJar() {
  }

  /** Joins the jars of the class path of the jar that is named. */
  public static void main(String... arguments) throws IOException {
    Path launcher = Path.of(arguments[0]);
    Manifest manifest;
    try (var jar = new JarFile(launcher.toFile())) {
      manifest = jar.getManifest();
    }
    var path = List.of(manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH).split(" "));
    var jars = path.stream().filter(each -> each.endsWith(".jar")).map(launcher::resolveSibling).toList();
    var one = new OneJar();
    for (Path jar : jars) {
      one.take(jar);
    }
    Path folder = jars.get(0).getParent();
    one.write(folder.resolve(NAME));
    for (Path jar : jars) {
      Files.delete(jar);
    }
    var rest = new ArrayList<>(path);
    rest.removeIf(each -> each.endsWith(".jar"));
    rest.add(0, folder.getFileName() + "/" + NAME);
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, String.join(" ", rest));
    name(launcher, manifest);
  }

  private void take(Path file) throws IOException {
    for (var entry : contents(file).entrySet()) {
      String name = entry.getKey();
      if (OF_ONE_JAR.matcher(name).matches()) {
        continue;
      }
      var licence = LICENCE.matcher(name);
      if (licence.matches()) {
        name = "META-INF/licences/" + file.getFileName() + "/" + licence.group(2);
      }
      files.computeIfAbsent(name, unknown -> new ArrayList<>()).add(entry.getValue());
    }
  }

  /** The files of a jar as this Java sees them. */
  private static Map<String, byte[]> contents(Path file) throws IOException {
    var found = new TreeMap<String, byte[]>();
    try (var jar = new JarFile(file.toFile(), false, JarFile.OPEN_READ, Runtime.Version.parse("" + JAVA))) {
      for (JarEntry entry : Collections.list(jar.entries())) {
        var versioned = VERSIONED.matcher(entry.getName());
        boolean of = versioned.matches();
        if (entry.isDirectory() || of && (!jar.isMultiRelease() || Integer.parseInt(versioned.group(1)) > JAVA)) {
          continue;
        }
        String name = of ? versioned.group(2) : entry.getName();
        try (var in = jar.getInputStream(jar.getJarEntry(name))) {
          found.put(name, in.readAllBytes());
        }
      }
    }
    return found;
  }

  private void write(Path target) throws IOException {
    Path unfinished = target.resolveSibling(target.getFileName() + ".new");
    try (var out = new JarOutputStream(Files.newOutputStream(unfinished))) {
      var manifest = new Manifest();
      manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
      put(out, JarFile.MANIFEST_NAME, written(manifest));
      for (var file : files.entrySet()) {
        put(out, file.getKey(), one(file.getKey(), file.getValue()));
      }
    }
    Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
  }

  private static byte[] one(String name, List<byte[]> all) {
    if (JOINED.matcher(name).matches()) {
      return all.stream().map(each -> new String(each, StandardCharsets.ISO_8859_1))
          .reduce((a, b) -> a + "\n" + b).orElseThrow().getBytes(StandardCharsets.ISO_8859_1);
    }
    boolean same = all.stream().allMatch(each -> Arrays.equals(each, all.get(0)));
    if (!same && !FIRST_COUNTS.matcher(name).matches()) {
      throw new IllegalStateException(name + " stands in several jars of the server and differs. Say in OneJar.java"
          + " whether it is to be joined, or whether the first one counts.");
    }
    return all.get(0);
  }

  private static void put(JarOutputStream out, String name, byte[] content) throws IOException {
    var entry = new JarEntry(name);
    entry.setTime(NO_TIME);
    out.putNextEntry(entry);
    out.write(content);
    out.closeEntry();
  }

  private static byte[] written(Manifest manifest) throws IOException {
    var out = new java.io.ByteArrayOutputStream();
    manifest.write(out);
    return out.toByteArray();
  }

  /** Writes the launcher anew, with this manifest. */
  private static void name(Path launcher, Manifest manifest) throws IOException {
    Path unfinished = launcher.resolveSibling(launcher.getFileName() + ".new");
    try (var jar = new JarFile(launcher.toFile()); var out = new JarOutputStream(Files.newOutputStream(unfinished))) {
      put(out, JarFile.MANIFEST_NAME, written(manifest));
      for (JarEntry entry : Collections.list(jar.entries())) {
        if (!entry.isDirectory() && !entry.getName().equals(JarFile.MANIFEST_NAME)) {
          try (var in = jar.getInputStream(entry)) {
            put(out, entry.getName(), in.readAllBytes());
          }
        }
      }
    }
    Files.move(unfinished, launcher, StandardCopyOption.REPLACE_EXISTING);
  }
}
