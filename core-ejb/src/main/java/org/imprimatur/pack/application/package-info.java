/** Drafts packs, puts them in force with a second officer, and takes in those that ship with Imprimatur. */
package org.imprimatur.pack.application;
