/** Says what is wrong with a text, where, how badly, why and what to do. Knows no member, no database and no state. */
package org.imprimatur.policy.model;
