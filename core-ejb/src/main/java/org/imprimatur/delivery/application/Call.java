package org.imprimatur.delivery.application;

import org.imprimatur.delivery.model.Attempt;
import org.imprimatur.delivery.model.Delivery;
import org.imprimatur.delivery.model.Network.Message;

/**
 * A call to a network that is about to be made: stored already, so that a crash is seen.
 *
 * @param delivery as it was stored for the call
 * @param attempt the call as it was stored
 * @param message what it is about
 */
public record Call(Delivery delivery, Attempt attempt, Message message) {}
