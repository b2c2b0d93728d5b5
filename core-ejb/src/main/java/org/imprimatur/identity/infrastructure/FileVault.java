package org.imprimatur.identity.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.imprimatur.identity.model.Vault;
import org.imprimatur.platform.application.Ids;

/**
 * Closes with AES-256-GCM and a key that stands in the data folder, not in the database. Whoever restores the one
 * without the other has secrets that do not open: their owners get in by recovery codes.
 */
@ApplicationScoped
class FileVault implements Vault {

  private static final Logger LOG = System.getLogger(FileVault.class.getName());

  /** Says how it was closed, so that another way can follow. */
  private static final String FORM = "1:";

  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private KeyFile key;
  private Ids ids;

  protected FileVault() {}

  @Inject
  FileVault(KeyFile key, Ids ids) {
    this.key = key;
    this.ids = ids;
  }

  @Override
  public String close(String owner, String secret) {
    var nonce = Arrays.copyOf(ids.bytes(), NONCE_BYTES);
    try {
      var closed = cipher(Cipher.ENCRYPT_MODE, owner, nonce).doFinal(secret.getBytes(StandardCharsets.UTF_8));
      return FORM + Base64.getEncoder()
          .encodeToString(ByteBuffer.allocate(nonce.length + closed.length).put(nonce).put(closed).array());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Optional<String> open(String owner, String closed) {
    try {
      var bytes = Base64.getDecoder().decode(closed.startsWith(FORM) ? closed.substring(FORM.length()) : "");
      if (bytes.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
        throw new GeneralSecurityException("cut off");
      }
      var opened = cipher(Cipher.DECRYPT_MODE, owner, Arrays.copyOf(bytes, NONCE_BYTES))
          .doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES);
      return Optional.of(new String(opened, StandardCharsets.UTF_8));
    } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
      LOG.log(Level.WARNING, "the secret of " + owner + " does not open with the key in "
          + key.path(), unreadable);
      return Optional.empty();
    }
  }

  private Cipher cipher(int mode, String owner, byte[] nonce) throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(key.bytes(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
