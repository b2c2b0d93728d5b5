/** The society's own identity provider, and what its groups give here. */
package org.imprimatur.login.model;
