package org.imprimatur.login.application;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A provider on this machine with keys of its own: it says what a test has it say, and remembers what it was asked. */
public final class LyingProvider implements AutoCloseable {

  /** In place of a status: the line is cut before an answer. */
  static final int HANGS_UP = 0;

  static final String CLIENT = "posts";
  static final String SECRET = "between us";

  /** How it signs. */
  enum Signing {
    RIGHT,
    BY_AN_UNKNOWN_KEY,
    BY_ANOTHER_KEY_OF_THE_SAME_NAME,
    BY_THE_PUBLIC_KEY_AS_A_SECRET,
    NOT_AT_ALL
  }

  final HttpServer server;
  /** What its ID tokens say. */
  public final Map<String, Object> claims = new HashMap<>();
  final Map<String, String> metadata = new HashMap<>();
  final List<String> asked = new ArrayList<>();
  /** What it says of whoever has a token. */
  public final Map<String, Object> userInfo = new HashMap<>();
  UnaryOperator<JWTClaimsSet.Builder> lie = UnaryOperator.identity();
  Signing signing = Signing.RIGHT;
  RSAKey key = fresh("one");
  String refresh = "\"refresh_token\": \"r1\",";
  String access = "a1";
  int userInfoStatus = 200;
  int refreshStatus = 200;
  String nonce = "";

  /** Starts it. */
  public LyingProvider() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newCachedThreadPool(work -> {
      var thread = new Thread(work);
      thread.setDaemon(true);
      return thread;
    }));
    userInfo.put("sub", "0815");
    claims.put("sub", "0815");
    server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, discovery()));
    server.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
    server.createContext("/token", this::token);
    server.createContext("/me", this::me);
    server.start();
  }

  static RSAKey fresh(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns by what it calls itself. */
  public String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Has a path answered otherwise. */
  void instead(String path, HttpHandler handler) {
    server.removeContext(path);
    server.createContext(path, handler);
  }

  /** Sees where a browser is sent, and returns what it would bring back. */
  public FinishLogIn.Brought visit(URI address) {
    var query = Arrays.stream(address.getRawQuery().split("&")).map(each -> each.split("=", 2))
        .collect(Collectors.toMap(each -> each[0], each -> URLDecoder.decode(each[1], StandardCharsets.UTF_8)));
    asked.add("authorize " + query);
    nonce = query.get("nonce");
    return new FinishLogIn.Brought(query.get("state"), "a code", "");
  }

  private String discovery() {
    var said = new HashMap<String, Object>(Map.of("issuer", issuer(), "authorization_endpoint", issuer() + "/authorize",
        "token_endpoint", issuer() + "/token", "jwks_uri", issuer() + "/keys", "userinfo_endpoint", issuer() + "/me",
        "end_session_endpoint", issuer() + "/out", "response_types_supported", List.of("code"),
        "subject_types_supported", List.of("public"), "id_token_signing_alg_values_supported", List.of("RS256")));
    said.putAll(metadata);
    return json(said);
  }

  private void me(HttpExchange exchange) throws IOException {
    if (userInfoStatus == HANGS_UP) {
      exchange.close();
    } else {
      answer(exchange, userInfoStatus, json(userInfo));
    }
  }

  private void token(HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    asked.add("token " + body + " " + exchange.getRequestHeaders().getFirst("Authorization"));
    if (body.contains("grant_type=refresh_token")) {
      userInfoStatus = refreshStatus == 200 ? 200 : userInfoStatus;
      answer(exchange, refreshStatus, "{\"access_token\": \"a2\", \"token_type\": \"Bearer\", \"expires_in\": 300}");
    } else {
      answer(exchange, 200, "{\"access_token\": \"" + access + "\", \"token_type\": \"Bearer\", " + refresh
          + "\"expires_in\": 300, \"id_token\": \"" + idToken() + "\"}");
    }
  }

  private String idToken() {
    var now = Instant.now();
    var builder = new JWTClaimsSet.Builder().issuer(issuer()).audience(CLIENT).issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(300))).claim("nonce", nonce);
    claims.forEach(builder::claim);
    var said = lie.apply(builder).build();
    try {
      return switch (signing) {
        case NOT_AT_ALL -> new PlainJWT(said).serialize();
        case BY_THE_PUBLIC_KEY_AS_A_SECRET -> shared(said);
        case RIGHT -> signed(said, key);
        case BY_AN_UNKNOWN_KEY -> signed(said, fresh("unknown"));
        case BY_ANOTHER_KEY_OF_THE_SAME_NAME -> signed(said, fresh(key.getKeyID()));
      };
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private String shared(JWTClaimsSet said) throws JOSEException {
    var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.getKeyID()).build(), said);
    token.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
    return token.serialize();
  }

  private static String signed(JWTClaimsSet said, RSAKey by) throws JOSEException {
    var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(by.getKeyID())
        .type(JOSEObjectType.JWT).build(), said);
    token.sign(new RSASSASigner(by));
    return token.serialize();
  }

  static void answer(HttpExchange exchange, int status, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static String json(Map<String, Object> members) {
    return JSONObjectUtils.toJSONString(members);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
