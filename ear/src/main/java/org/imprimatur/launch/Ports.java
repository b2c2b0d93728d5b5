package org.imprimatur.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;

/** Looks whether a port can be listened on before the server is built up in vain. */
final class Ports {

  private Ports() {
  }

  /**
   * Says with the exit code of {@code run} whether these options name a port that can be used; asked before a build
   * too.
   */
  public static void main(String[] options) {
    try {
      requireFree(Settings.of(List.of(options)));
    } catch (Failure e) {
      Words.console().println(e.in(Words.ofCaller()));
      System.exit(e.code());
    }
  }

  static void requireFree(Settings settings) throws Failure {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(settings.bind()), settings.port()));
    } catch (UnknownHostException e) {
      throw new Failure(Failure.PORT, Sentence.ADDRESS_UNKNOWN, Map.of("address", settings.bind()), e);
    } catch (IOException e) {
      throw new Failure(Failure.PORT, Sentence.PORT_TAKEN,
          Map.of("port", settings.port(), "address", settings.bind(), "fault", String.valueOf(e.getMessage())), e);
    }
  }

  /** A port of this machine that nobody listens on just now. */
  static int free() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
