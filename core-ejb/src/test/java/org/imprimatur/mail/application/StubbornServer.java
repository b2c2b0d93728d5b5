package org.imprimatur.mail.application;

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

/** A mail server that does not do what one hopes for. */
final class StubbornServer implements AutoCloseable {

  /** What it does not do. */
  enum Way {
    SAYS_NOTHING,
    NO_SUCH_RECIPIENT,
    RECIPIENT_LATER,
    DOES_NOT_RELAY,
    BREAKS_OFF_AFTER_THE_LETTER
  }

  private final ServerSocket door;
  private final Way way;
  private final List<String> heard = new CopyOnWriteArrayList<>();

  StubbornServer(Way way) {
    this.way = way;
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

  /** Returns all lines that it was told. */
  List<String> heard() {
    return heard;
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
    if (way != Way.SAYS_NOTHING) {
      say(caller, "220 stubborn");
    }
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      heard.add(line);
      if (line.equals(".") && way == Way.BREAKS_OFF_AFTER_THE_LETTER) {
        return;
      }
      answer(caller, line);
    }
  }

  private void answer(Socket caller, String line) throws IOException {
    if (way == Way.SAYS_NOTHING) {
      return;
    }
    if (line.startsWith("RCPT") && way == Way.NO_SUCH_RECIPIENT) {
      say(caller, "550 5.1.1 no such mailbox here");
    } else if (line.startsWith("RCPT") && way == Way.DOES_NOT_RELAY) {
      say(caller, "554 5.7.1 Relay access denied");
    } else if (line.startsWith("RCPT") && way == Way.RECIPIENT_LATER) {
      say(caller, "451 4.7.1 come back later");
    } else if (line.equals("DATA")) {
      say(caller, "354 go on");
    } else if (line.matches("(EHLO|MAIL|RCPT|RSET|NOOP|QUIT).*")) {
      say(caller, "250 fine");
    }
  }

  private static void say(Socket caller, String line) throws IOException {
    caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    caller.getOutputStream().flush();
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
