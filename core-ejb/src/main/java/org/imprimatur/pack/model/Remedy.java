package org.imprimatur.pack.model;

/** What to do about a word that the society avoids. */
enum Remedy {
  WRITE
}
