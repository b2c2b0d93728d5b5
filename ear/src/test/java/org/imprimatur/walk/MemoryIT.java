package org.imprimatur.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.imprimatur.distribution.RunningImprimatur;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A server that is used hard and whose policy is changed over and over stays within the memory it promises. */
class MemoryIT {

  private static final int PROMISED_MB = 550;
  private static final int TEXTS = 1_500;
  private static final int TEXTS_AFTER_A_CHANGE = 300;
  private static final int DRAFTS = 3;

  private static final String SHIPPED = ShippedPack.reference("psychiatric-society-us");
  private static final String[] PIECES = {
    "my patient ", "a 43-year-old man ", "from Peoria ", "last Tuesday ", "312-555-0142 ", "DOB 3/14/81 ", "@a.b ",
    "#mentalhealth ", "https://x.y/z ", "\n",
    "you should ", "stop taking your lithium ", "the governor is clearly ", "a narcissist ", "committed suicide ",
    "\uD83D\uDE00", "e\u0301", "\u0430ddict ",
    "1234567890123456 ", "10.0.0.1/8 ", "studies show ", "(", "\"", "$"
  };

  private static RunningImprimatur server;

  private final Api chair = Api.at(server, "chair");
  private final Api publisher = Api.at(server, "publisher");
  private final Random random = new Random(17);

  @BeforeAll
  static void start() {
    server = RunningImprimatur.start(RunningImprimatur.emptyFolder("memory"));
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  @Test
  void texts_of_every_kind_and_changes_of_policy_leave_it_within_its_memory() throws IOException {
    screen(TEXTS);
    var changed = "";
    for (int draft = 0; draft < DRAFTS; draft++) {
      var saved = chair.post("/api/v1/policies/drafts", Map.of("files", changed(draft)));
      assertEquals(201, saved.status(), saved.body());
      changed = saved.json().path("id").asText();
    }
    for (var policy : List.of(changed, SHIPPED)) {
      putInForce(policy);
      screen(TEXTS_AFTER_A_CHANGE);
    }
    long most = peak(server.pid());
    System.out.println("The server has taken at most " + most + " MB.");
    assertTrue(most <= PROMISED_MB, "the server has taken " + most + " MB");
  }

  private void screen(int texts) {
    for (int text = 0; text < texts; text++) {
      assertEquals(200, chair.post("/api/v1/screenings", Map.of("text", text(), "channel", "web")).status());
    }
  }

  private void putInForce(String policy) {
    chair.post("/api/v1/policies/" + policy + "/force", null);
    var confirmed = publisher.post("/api/v1/policies/" + policy + "/force", null);
    assertEquals("IN_FORCE", confirmed.json().path("state").asText(), confirmed.body());
  }

  private String text() {
    var text = new StringBuilder("Dear all, ");
    for (int i = random.nextInt(40); i >= 0; i--) {
      text.append(random.nextInt(5) == 0 ? Character.toString(0x20 + random.nextInt(0xD000))
          : PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private Map<String, String> changed(int draft) {
    var files = new HashMap<String, String>();
    chair.get("/api/v1/policies/" + SHIPPED).json().path("files").properties()
        .forEach(file -> files.put(file.getKey(), file.getValue().asText()));
    files.put("pack.yaml", ShippedPack.raised(files.get("pack.yaml"), 90 + draft));
    return files;
  }

  /** The largest resident set since the process began, as the Linux kernel tells it. */
  private static long peak(long pid) throws IOException {
    try (var lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
      var line = lines.filter(each -> each.startsWith("VmHWM:")).findFirst().orElseThrow();
      return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
    }
  }
}
