/** The use cases of readers from outside who are invited to one post. */
package org.imprimatur.guest.application;
