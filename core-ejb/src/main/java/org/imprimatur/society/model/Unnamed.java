package org.imprimatur.society.model;

/** What a society is called that has not said its name: a word that is true of every one, and of no other's making. */
public enum Unnamed {
  SOCIETY
}
