package org.imprimatur.identity.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import java.util.List;
import org.imprimatur.platform.application.Ids;
import org.imprimatur.platform.model.DataFolder;

/** A key of 256 random bits in the data folder, which only its owner reads: made when it is first needed. */
@ApplicationScoped
class KeyFile {

  private static final Logger LOG = System.getLogger(KeyFile.class.getName());

  /** Of 32 bytes. */
  private static final String FORM = "[A-Za-z0-9+/]{43}=";

  private Path path;
  private Ids ids;

  protected KeyFile() {}

  @Inject
  KeyFile(DataFolder data, Ids ids) {
    path = data.folder().toPath().normalize().resolve("second-step-key");
    this.ids = ids;
  }

  Path path() {
    return path;
  }

  /** Returns the key. One that is there and makes no sense is a fault, and never replaced. */
  synchronized byte[] bytes() {
    try {
      if (Files.notExists(path)) {
        make();
      }
      var text = Files.readString(path).strip();
      if (!text.matches(FORM)) {
        LOG.log(Level.ERROR, path + " is no key of 32 bytes in Base64: put the one there that was backed up");
        throw new IllegalStateException(path.toString());
      }
      return Base64.getDecoder().decode(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Written whole beside it and then moved there: a server that dies meanwhile leaves no half of a key. */
  private void make() throws IOException {
    var whole = path.resolveSibling("second-step-key." + ids.next());
    Files.createDirectories(path.getParent());
    OwnersFiles.write(whole, List.of(Base64.getEncoder().encodeToString(ids.bytes())));
    Files.move(whole, path, StandardCopyOption.ATOMIC_MOVE);
  }
}
