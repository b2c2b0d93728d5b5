package org.imprimatur.identity.application;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestationObjectConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.imprimatur.committee.model.Person;
import org.imprimatur.identity.model.Passkey;
import org.imprimatur.identity.model.RelyingParty;
import org.imprimatur.kernel.model.CanonicalJson;

/**
 * What browser and server say to each other about a key (WebAuthn level 2). The device must have asked for a finger, a
 * face or a PIN. Of what make it is nobody asks: no society keeps a list of good ones.
 */
final class Ceremony {

  /** An answer has some hundreds of bytes; a key of the largest kind some thousands. */
  static final int LONGEST_ANSWER = 20_000;

  /** A device must be found, or a telephone fetched. */
  private static final int MILLIS = 300_000;

  /** The kinds that every browser has: ECDSA on P-256, EdDSA, RSA with SHA-256 (RFC 8152, RFC 8812). */
  private static final List<PublicKeyCredentialParameters> KINDS =
      List.of(COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.RS256).stream()
          .map(kind -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, kind)).toList();

  private static final WebAuthnManager LIBRARY = WebAuthnManager.createNonStrictWebAuthnManager();
  private static final AttestationObjectConverter ATTESTED = new AttestationObjectConverter(new ObjectConverter());

  private Ceremony() {}

  /**
   * A key that a device has made.
   *
   * @param digest of its identifier
   * @param attested what the device said, in base64
   * @param uses how often it was used by its own word
   */
  record Made(String digest, String attested, long uses) {}

  /**
   * Returns what a browser is asked to make a key by, as JSON. A device that has one of theirs makes no other, and what
   * it calls its owner by says nothing of them.
   *
   * @param handle random, in base64url
   */
  static String toMake(RelyingParty party, String society, Person person, List<Passkey> has, String handle,
      String challenge) {
    return CanonicalJson.of(Map.of(
        "rp", Map.of("id", party.id(), "name", society),
        "user", Map.of("id", handle, "name", person.username(), "displayName", person.name()),
        "excludeCredentials", has.stream().flatMap(key -> identifier(key).stream())
            .map(id -> Map.of("type", "public-key", "id", url(id))).toList(),
        "challenge", challenge,
        "pubKeyCredParams", KINDS.stream()
            .map(kind -> Map.of("type", "public-key", "alg", kind.getAlg().getValue())).toList(),
        "timeout", MILLIS,
        "attestation", "none",
        "authenticatorSelection", Map.of("residentKey", "required", "requireResidentKey", true,
            "userVerification", "required")));
  }

  /** Returns what a browser is asked to show a key by, as JSON: whichever it has for us. */
  static String toShow(RelyingParty party, String challenge) {
    return CanonicalJson.of(Map.of("rpId", party.id(), "challenge", challenge, "timeout", MILLIS,
        "userVerification", "required", "allowCredentials", List.of()));
  }

  /** Returns the key that was made, if the answer is one to the challenge, from us, with its owner at the device. */
  static Optional<Made> made(RelyingParty party, String challenge, String answer) {
    if (answer.length() > LONGEST_ANSWER) {
      return Optional.empty();
    }
    try {
      var data = LIBRARY.parseRegistrationResponseJSON(answer);
      LIBRARY.verify(data, new RegistrationParameters(server(party, challenge), KINDS, true, true));
      var attested = data.getAttestationObject();
      return Optional.of(new Made(
          Passkey.digest(attested.getAuthenticatorData().getAttestedCredentialData().getCredentialId()),
          Base64.getEncoder().encodeToString(ATTESTED.convertToBytes(attested)),
          attested.getAuthenticatorData().getSignCount()));
    } catch (RuntimeException none) {
      // What was sent is anything at all, and the library throws whatever its readers run into.
      return Optional.empty();
    }
  }

  /** Returns the digest of the key that an answer says it shows. */
  static Optional<String> named(String answer) {
    return read(answer).map(data -> Passkey.digest(data.getCredentialId()));
  }

  /** Returns the key's own count of uses, if the answer is one by that key to the challenge; else nothing. */
  static OptionalLong shown(RelyingParty party, String challenge, Passkey key, String answer) {
    var data = read(answer);
    if (data.isEmpty()) {
      return OptionalLong.empty();
    }
    try {
      var kept = new CredentialRecordImpl(ATTESTED.convert(Base64.getDecoder().decode(key.attested())), null, null,
          null);
      kept.setCounter(key.uses());
      LIBRARY.verify(data.get(), new AuthenticationParameters(server(party, challenge), kept, null, true, true));
      return OptionalLong.of(data.get().getAuthenticatorData().getSignCount());
    } catch (RuntimeException none) {
      return OptionalLong.empty();
    }
  }

  private static Optional<byte[]> identifier(Passkey key) {
    try {
      return Optional.of(ATTESTED.convert(Base64.getDecoder().decode(key.attested())).getAuthenticatorData()
          .getAttestedCredentialData().getCredentialId());
    } catch (RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<AuthenticationData> read(String answer) {
    if (answer.length() > LONGEST_ANSWER) {
      return Optional.empty();
    }
    try {
      return Optional.of(LIBRARY.parseAuthenticationResponseJSON(answer))
          .filter(data -> data.getCredentialId() != null);
    } catch (RuntimeException none) {
      return Optional.empty();
    }
  }

  private static ServerProperty server(RelyingParty party, String challenge) {
    return ServerProperty.builder().origin(new Origin(party.origin())).rpId(party.id())
        .challenge(new DefaultChallenge(challenge)).build();
  }

  private static String url(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
