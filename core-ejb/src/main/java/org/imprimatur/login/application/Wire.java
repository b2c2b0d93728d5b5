package org.imprimatur.login.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javax.net.ssl.SSLException;
import org.imprimatur.login.model.Place;
import org.imprimatur.login.model.ProviderTrouble;

/** Asks a provider something and waits for so long and so much at most; it is led nowhere else. */
@ApplicationScoped
public class Wire {

  /** Longer than any answer of a provider: key sets and claims of some hundred groups are a tenth of it. */
  static final int MOST = 256 * 1024;

  private static final Duration CONNECTING = Duration.ofSeconds(3);
  private static final long SECONDS = 5;
  private static final int REDIRECTS = 300;
  private static final int ERRORS = 400;

  private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER)
      .connectTimeout(CONNECTING).build();

  /**
   * What came back.
   *
   * @param status never one that leads elsewhere
   * @param body at most {@link #MOST} bytes
   */
  record Answer(int status, byte[] body) {}

  Answer get(URI address, Map<String, String> headers) throws ProviderFault {
    return send(address, headers, HttpRequest.newBuilder().GET());
  }

  Answer post(URI address, Map<String, String> headers, Map<String, String> form) throws ProviderFault {
    var body = form.entrySet().stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
    return send(address, headers, HttpRequest.newBuilder()
        .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body)));
  }

  private Answer send(URI address, Map<String, String> headers, HttpRequest.Builder builder) throws ProviderFault {
    if (!Place.safe(address.toString())) {
      throw new ProviderFault(ProviderTrouble.UNSAFE, address.toString());
    }
    headers.forEach(builder::header);
    var request = builder.uri(address).header("Accept", "application/json").build();
    var asked = client.sendAsync(request, info -> new Bounded(MOST));
    try {
      var answer = asked.get(SECONDS, TimeUnit.SECONDS);
      return fit(address, answer);
    } catch (TimeoutException silent) {
      asked.cancel(true);
      throw new ProviderFault(ProviderTrouble.SILENT, address.getHost());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new ProviderFault(ProviderTrouble.SILENT, address.getHost());
    } catch (ExecutionException failed) {
      throw new ProviderFault(trouble(failed.getCause()), address.getHost());
    }
  }

  private static Answer fit(URI address, HttpResponse<byte[]> answer) throws ProviderFault {
    if (answer.statusCode() >= REDIRECTS && answer.statusCode() < ERRORS) {
      throw new ProviderFault(ProviderTrouble.MOVED, address.getHost());
    }
    return new Answer(answer.statusCode(), answer.body());
  }

  private static ProviderTrouble trouble(Throwable cause) {
    if (cause instanceof Bounded.TooBig || cause instanceof IOException && cause.getCause() instanceof Bounded.TooBig) {
      return ProviderTrouble.TOO_BIG;
    }
    return cause instanceof SSLException ? ProviderTrouble.UNSAFE : ProviderTrouble.UNREACHABLE;
  }
}
