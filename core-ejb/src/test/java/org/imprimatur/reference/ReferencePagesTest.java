package org.imprimatur.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imprimatur.channel.model.ChannelId;
import org.imprimatur.policy.RulesPage;
import org.imprimatur.policy.model.Kind;
import org.imprimatur.policy.model.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the reference pages with the code they describe. Write them anew with {@code -Dupdate.reference=true}. */
class ReferencePagesTest {

  private static final Path FOLDER = Path.of("../docs/reference");

  static Stream<Arguments> pages() {
    return Stream.of(
        page("rules.md", RulesPage::text), page("disclaimers.md", DisclaimersPage::text),
        page("channels.md", ChannelsPage::text),
        page("workflow.md", WorkflowPage::text), page("messages.md", MessagesPage::text),
        page("roles.md", RolesPage::text), page("configuration.md", ConfigurationPage::text));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void a_page_says_what_the_code_does(String name, Supplier<String> text) throws IOException {
    var page = FOLDER.resolve(name);
    if (Boolean.getBoolean("update.reference")) {
      Files.createDirectories(FOLDER);
      Files.writeString(page, text.get());
    }
    assertEquals(
        text.get(),
        Files.readString(page),
        name + " is not what the code says. Run mvn -pl core-ejb test -Dtest=ReferencePagesTest "
            + "-Dupdate.reference=true and review it.");
  }

  @Test
  void the_page_on_screening_names_every_channel_kind_and_voice() throws IOException {
    var page = Files.readString(FOLDER.resolve("screening.md"));
    for (var row : Map.of(
        "channel", ChannelId.all().stream().map(ChannelId::wire),
        "kind", Arrays.stream(Kind.values()).map(ReferencePagesTest::wire),
        "voice", Arrays.stream(Voice.values()).map(ReferencePagesTest::wire)).entrySet()) {
      var expected = "| `" + row.getKey() + "` | `" + row.getValue().collect(Collectors.joining(" ")) + "` |";
      assertTrue(page.contains(expected), expected);
    }
  }

  private static String wire(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static Arguments page(String name, Supplier<String> text) {
    return Arguments.of(name, text);
  }
}
