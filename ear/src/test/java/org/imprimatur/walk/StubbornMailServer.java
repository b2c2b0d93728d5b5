package org.imprimatur.walk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that does not do what one hopes for until it is told to, and keeps what it was told. */
final class StubbornMailServer implements AutoCloseable {

  /** What it does. */
  enum Way {
    SAYS_NOTHING,
    NO_SUCH_RECIPIENT,
    BREAKS_OFF_AFTER_THE_LETTER,
    TAKES_IT
  }

  private final ServerSocket door;
  private final List<String> heard = new CopyOnWriteArrayList<>();

  private volatile Way way = Way.TAKES_IT;

  StubbornMailServer() {
    try {
      door = new ServerSocket(0, 9, InetAddress.getLoopbackAddress());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    var listener = new Thread(this::listen, "stubborn mail server");
    listener.setDaemon(true);
    listener.start();
  }

  int port() {
    return door.getLocalPort();
  }

  /** From now on it does this, and forgets what it heard. */
  void become(Way other) {
    way = other;
    heard.clear();
  }

  /** Returns the lines that it was told and that begin so. */
  List<String> heard(String beginning) {
    return heard.stream().filter(line -> line.startsWith(beginning)).toList();
  }

  private void listen() {
    while (!door.isClosed()) {
      try (var caller = door.accept()) {
        serve(caller);
      } catch (IOException gone) {
        heard.add("(gone)");
      }
    }
  }

  private void serve(Socket caller) throws IOException {
    var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
    say(caller, "220 stubborn");
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      heard.add(line);
      if (line.equals(".") && way == Way.BREAKS_OFF_AFTER_THE_LETTER) {
        return;
      }
      if (line.startsWith("EHLO")) {
        say(caller, "250-stubborn\r\n250 AUTH PLAIN");
      } else if (line.startsWith("AUTH")) {
        say(caller, "235 welcome");
      } else if (line.startsWith("RCPT") && way == Way.NO_SUCH_RECIPIENT) {
        say(caller, "550 5.1.1 no such mailbox here");
      } else if (line.equals("DATA")) {
        say(caller, "354 go on");
      } else if (line.matches("(MAIL|RCPT|RSET|NOOP|QUIT).*|[.]")) {
        say(caller, "250 fine");
      }
    }
  }

  private void say(Socket caller, String line) throws IOException {
    if (way != Way.SAYS_NOTHING) {
      caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
      caller.getOutputStream().flush();
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
