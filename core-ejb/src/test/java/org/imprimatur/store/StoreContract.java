package org.imprimatur.store;

/**
 * Over which database the tests of an interface of this package run. Tests share it: make your own people and posts.
 */
interface StoreContract {

  /** Returns the repositories. */
  Store store();
}
