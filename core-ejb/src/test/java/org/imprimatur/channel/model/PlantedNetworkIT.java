package org.imprimatur.channel.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A network is one class in a folder of its own: this one is nowhere else, and the product knows it. */
class PlantedNetworkIT {

  private static final String PROFILE =
      """
      package org.imprimatur.channel.model.pigeon;

      import java.util.List;
      import org.imprimatur.channel.model.*;

      public final class PigeonProfile implements ChannelProfile {
        public String wire() { return "pigeon"; }
        public int order() { return 55; }
        public String label() { return "Pigeon"; }
        public Shape shape() { return Shape.THREAD; }
        public Limit limit() {
          return new Limit(60, Measure.Unit.CHARACTER, 0, Limit.Links.AS_WRITTEN,
              new Limit.Source("2026-11-24", "a bird can carry no more"));
        }
        public int length(String text) { return text.length(); }
        public List<Entity> entities(String text) { return List.of(); }
      }
      """;

  private static final String TELLER =
      """
      package org.imprimatur.channel.model.pigeon;

      import java.time.ZoneOffset;
      import java.util.*;
      import org.imprimatur.channel.model.*;
      import org.imprimatur.disclaimer.model.*;
      import org.imprimatur.platform.application.Phrasebook;
      import org.imprimatur.platform.infrastructure.Json;

      public final class Teller implements java.util.function.Supplier<List<String>> {
        public List<String> get() {
          var pigeon = ChannelId.ofWire("pigeon").orElseThrow();
          var request = RenderRequest.ofText("Sleep well. ".repeat(9), Set.of(pigeon), Set.of("views-own"), "PPS");
          var rendered = new Renderer(Catalogue.shipped()).renderThread(request).get(0);
          return List.of(
              ChannelId.all().toString(),
              Counting.measure(pigeon, "a".repeat(61)).toString(),
              rendered.channel() + " " + rendered.segments().size() + " " + rendered.fits(),
              Phrasebook.in(Locale.ENGLISH, ZoneOffset.UTC)
                  .say(Overrun.in(new Renderer(Catalogue.shipped()).render(request).get(0)).get(0).sentence()),
              Json.read(Json.write(pigeon), ChannelId.class).toString());
        }
      }
      """;

  @Test
  void a_network_in_one_folder_is_listed_counted_rendered_split_and_kept(@TempDir Path folder) throws Exception {
    assertEquals(
        List.of(
            "[x, mastodon, bluesky, threads, linkedin, pigeon, newsletter, web]",
            "Measure[channel=pigeon, length=61, limit=60, unit=CHARACTER, valid=false]",
            "pigeon 3 true",
            "The post has 144 characters; Pigeon allows 60, of which 36 are the disclaimer views-own. Shorten it "
                + "by 84.",
            "pigeon"),
        told(folder));
  }

  /** Compiles the profile, lists it as the build does, and asks a product that was started with it. */
  private static List<?> told(Path folder) throws Exception {
    var sources = new ArrayList<String>(
        List.of("-proc:none", "-d", folder.toString(), "-cp", System.getProperty("java.class.path")));
    sources.add(write(folder.resolve("PigeonProfile.java"), PROFILE));
    sources.add(write(folder.resolve("Teller.java"), TELLER));
    assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, sources.toArray(String[]::new)));
    write(folder.resolve("META-INF/services/" + ChannelProfile.class.getName()),
        "org.imprimatur.channel.model.pigeon.PigeonProfile\n");
    var path = new ArrayList<>(List.of(folder.toUri().toURL()));
    for (var entry : System.getProperty("java.class.path").split(System.getProperty("path.separator"))) {
      path.add(Path.of(entry).toUri().toURL());
    }
    try (var product = new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      var teller = product.loadClass("org.imprimatur.channel.model.pigeon.Teller").getConstructor().newInstance();
      assertTrue(teller.getClass().getClassLoader() == product);
      return (List<?>) ((java.util.function.Supplier<?>) teller).get();
    }
  }

  private static String write(Path file, String words) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, words).toString();
  }
}
