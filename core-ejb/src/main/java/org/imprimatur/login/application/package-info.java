/** Lets people in by the society's own identity (OpenID Connect), and asks it again what they are. */
package org.imprimatur.login.application;
