/**
 * Who may do what to which post: every account, every call, every state, every relation, against a small reference
 * written from the society's rules.
 */
package org.imprimatur.matrix;
