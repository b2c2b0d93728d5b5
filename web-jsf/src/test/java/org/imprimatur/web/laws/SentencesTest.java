package org.imprimatur.web.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.imprimatur.words.JavaSentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every word a person reads on a page is in the bundles, in both languages, and the bundles hold nothing else. */
class SentencesTest {

  private static final Path MAIN = Path.of("src/main");

  /** Sources that may hold a sentence, by the end of their path or a folder in it, each with the reason. */
  private static final Map<String, String> EXCUSED =
      Map.of(
          "Resource.java", "speaks to programs",
          "/web/api/", "speaks to programs",
          "/web/shared/Replies.java", "speaks to programs",
          "/web/shared/Problem.java", "speaks to programs",
          "/web/security/CountedBody.java", "speaks to programs; a page says it by the status");

  @TempDir Path folder;

  @Test
  void no_page_and_no_script_holds_a_sentence() {
    assertEquals(List.of(), Literals.in(MAIN.resolve("webapp")));
  }

  @Test
  void a_page_that_does_is_named_for_each() throws IOException {
    Files.writeString(folder.resolve("bad.xhtml"), """
        <p class="a">Hello <b>#{x.y}</b>
        <img alt="A picture"/> <h:outputLabel for="x" value="Name"/>
        <p title="#{a ? 'Two words' : b}">#{ok}</p>
        <p>#{words.say('home.fine')}, &amp; #{a} · 1</p>
        """);
    assertEquals(4, Literals.in(folder).size());
  }

  @Test
  void a_script_that_does_is_named() throws IOException {
    Files.writeString(folder.resolve("bad.js"), """
        // It's a comment: 'Nobody reads this'.
        'use strict'; one('[data-toast] a'); say('It is as before.'); say("“" + old + "” Was here"); key === 'Escape';
        """);
    assertEquals(List.of("bad.js: It is as before.", "bad.js: ” Was here"), Literals.in(folder));
  }

  @Test
  void no_class_holds_a_sentence() throws IOException {
    assertEquals(List.of(), JavaSentences.in(MAIN.resolve("java"), EXCUSED));
  }

  @Test
  void a_class_that_does_is_named() throws IOException {
    Files.writeString(folder.resolve("Bad.java"), """
        @Some("Not for People") class Bad {
          String a = "In review", b = "and then It ends.";
          String c = "default-src 'none'", d = "Content-Type", e = "review.a.b";
          void f() { LOG.log("It fails."); throw new IllegalStateException("Nobody came."); }
        }
        """);
    Files.writeString(folder.resolve("SomeResource.java"), "class SomeResource { String a = \"To programs.\"; }");
    assertEquals(List.of("Bad.java: In review", "Bad.java: and then It ends."), JavaSentences.in(folder, EXCUSED));
  }

  @Test
  void every_sentence_that_is_said_is_in_the_bundles() {
    assertEquals(List.of(), Bundles.of(MAIN).missing());
  }

  @Test
  void every_sentence_in_the_bundles_is_said() {
    assertEquals(List.of(), Bundles.of(MAIN).unused());
  }

  @Test
  void both_languages_say_the_same_sentences_of_the_same_facts() {
    assertEquals(List.of(), Bundles.of(MAIN).unlike());
  }

  @Test
  void a_bundle_that_lacks_one_or_has_one_too_many_is_named() throws IOException {
    var bundle = Files.createDirectories(folder.resolve("resources/org/imprimatur/web/home"));
    Files.writeString(bundle.resolve("words_en.properties"),
        "a = {0} is here\nb = Two\nd = {0\nx.y = {0, select, a {{1}} other {}}\nz.1 = One\n");
    Files.writeString(bundle.resolve("words_es.properties"),
        "a = {1} está aquí\nc = Tres\nx.y = {0, select, a {{2}} other {}}\nz.1 = Uno\n");
    Files.writeString(folder.resolve("Some.java"),
        "words.say(\"home.a\", x); words.say(\"home.zz\");"
            + " words.say(a ? \"home.x.y\" : b); words.find(\"home.z.\" + c);");
    var bundles = Bundles.of(folder);
    assertEquals(List.of("home.zz"), bundles.missing());
    assertEquals(List.of("home.b", "home.c", "home.d"), bundles.unused());
    assertEquals(6, bundles.unlike().size(), bundles.unlike().toString());
  }
}
