package org.imprimatur.identity.application;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;

/** A device with one key, as WebAuthn level 2 (6.1, 6.5) has it answer, which may be told to lie. */
public final class SoftKey {

  public static final int PRESENT = 0x01;
  public static final int VERIFIED = 0x04;
  private static final int ATTESTED = 0x40;

  private final KeyPair pair;
  private final byte[] id;
  public int flags = PRESENT | VERIFIED;
  public int uses;
  public String type;

  public SoftKey(String id) {
    this.id = id.getBytes(StandardCharsets.UTF_8);
    try {
      var maker = KeyPairGenerator.getInstance("EC");
      maker.initialize(new ECGenParameterSpec("secp256r1"));
      pair = maker.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  /** Answers a browser that asks for a new key. */
  public String made(String party, String origin, String challenge) {
    var object = new ByteArrayOutputStream();
    object.write(0xa3);
    text(object, "fmt");
    text(object, "none");
    text(object, "attStmt");
    object.write(0xa0);
    text(object, "authData");
    bytes(object, data(party, flags | ATTESTED, attested()));
    return "{\"id\":\"" + url(id) + "\",\"rawId\":\"" + url(id) + "\",\"type\":\"public-key\","
        + "\"clientExtensionResults\":{},\"response\":{\"clientDataJSON\":\""
        + url(client("webauthn.create", origin, challenge)) + "\",\"attestationObject\":\"" + url(object.toByteArray())
        + "\"}}";
  }

  /** Answers a browser that asks for this key. */
  public String shown(String party, String origin, String challenge) {
    var data = data(party, flags, new byte[0]);
    var client = client("webauthn.get", origin, challenge);
    return "{\"id\":\"" + url(id) + "\",\"rawId\":\"" + url(id) + "\",\"type\":\"public-key\","
        + "\"clientExtensionResults\":{},\"response\":{\"clientDataJSON\":\"" + url(client)
        + "\",\"authenticatorData\":\"" + url(data) + "\",\"signature\":\"" + url(signed(data, client)) + "\"}}";
  }

  private byte[] client(String usual, String origin, String challenge) {
    return ("{\"type\":\"" + (type == null ? usual : type) + "\",\"challenge\":\"" + challenge + "\",\"origin\":\""
        + origin + "\",\"crossOrigin\":false}").getBytes(StandardCharsets.UTF_8);
  }

  private byte[] data(String party, int said, byte[] attested) {
    return ByteBuffer.allocate(37 + attested.length).put(sha256(party.getBytes(StandardCharsets.UTF_8)))
        .put((byte) said).putInt(uses).put(attested).array();
  }

  private byte[] attested() {
    var key = (ECPublicKey) pair.getPublic();
    var cose = new ByteArrayOutputStream();
    cose.writeBytes(new byte[]{(byte) 0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21});
    bytes(cose, unsigned(key.getW().getAffineX().toByteArray()));
    cose.write(0x22);
    bytes(cose, unsigned(key.getW().getAffineY().toByteArray()));
    return ByteBuffer.allocate(18 + id.length + cose.size()).put(new byte[16]).putShort((short) id.length).put(id)
        .put(cose.toByteArray()).array();
  }

  private byte[] signed(byte[] data, byte[] client) {
    try {
      var signature = Signature.getInstance("SHA256withECDSA");
      signature.initSign(pair.getPrivate());
      signature.update(data);
      signature.update(sha256(client));
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] unsigned(byte[] number) {
    int skipped = Math.max(0, number.length - 32);
    var all = new byte[32];
    System.arraycopy(number, skipped, all, 32 - (number.length - skipped), number.length - skipped);
    return all;
  }

  private static void text(ByteArrayOutputStream out, String text) {
    out.write(0x60 + text.length());
    out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static void bytes(ByteArrayOutputStream out, byte[] bytes) {
    out.write(0x59);
    out.write(bytes.length >> 8);
    out.write(bytes.length & 0xff);
    out.writeBytes(bytes);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static String url(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(bytes, bytes.length));
  }
}
