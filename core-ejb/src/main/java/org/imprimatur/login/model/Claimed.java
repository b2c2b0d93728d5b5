package org.imprimatur.login.model;

import java.util.Optional;

/**
 * Whom the provider says somebody is.
 *
 * @param issuer the provider
 * @param subject by what it calls them, for ever
 * @param mail the address that it has proved to be theirs; empty where it has proved none
 */
public record Claimed(String issuer, String subject, Optional<String> mail) {}
