package org.imprimatur.login.application;

import java.time.Instant;
import java.util.Optional;
import org.imprimatur.platform.model.Secret;

/**
 * The tokens of one session, in the memory of this server and nowhere else.
 *
 * @param access by which the provider is asked who somebody is
 * @param refresh by which another one is had; empty where the provider gave none
 * @param id by which the provider is told whose session there ends, too
 * @param until when the access token is over
 */
record Sealed(Secret access, Optional<Secret> refresh, Secret id, Instant until) {}
