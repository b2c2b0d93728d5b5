package org.imprimatur.web.identity;

import java.io.Serializable;

/**
 * Somebody whose password was right, and who has not shown a code yet: signed in as nobody.
 *
 * @param username who that would be
 * @param mark of the password that was right
 */
record Half(String username, String mark) implements Serializable {}
