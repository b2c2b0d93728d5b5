package org.imprimatur.demo.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.imprimatur.committee.model.People;
import org.imprimatur.demo.model.DemoSettings;
import org.imprimatur.platform.model.DataFolder;
import org.imprimatur.society.application.OurSociety;

/**
 * Writes into the data folder whose it is, for the next start: whoever once set a society up of their own gets no demo
 * because they forgot an option.
 */
@ApplicationScoped
class WhoseFolder {

  private static final String FILE = "whose";

  @Inject DataFolder data;
  @Inject DemoSettings settings;
  @Inject OurSociety society;
  @Inject People people;

  /** Says that it is the demo's, or a society's own; nothing as long as it may become either. */
  void write() {
    if (society.fictional()) {
      write("demo");
    } else if (people.any() || !settings.wanted()) {
      write("own");
    }
  }

  /** Another server than ours may have no such folder; nobody asks it whose it is then. */
  private void write(String whose) {
    var folder = data.folder().toPath();
    if (!Files.isDirectory(folder)) {
      return;
    }
    try {
      Files.writeString(folder.resolve(FILE), whose);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
