package org.imprimatur.launch;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.management.JMException;
import javax.management.JMRuntimeException;
import javax.management.ObjectName;

/**
 * Keeps the classes this run has loaded, parsed and verified, for the next start (class data sharing).
 * The start script names the file by Java version and build and asks for it only when it is missing; a
 * {@link Rehearsal} writes it.
 */
final class ClassArchive {

  private ClassArchive() {
  }

  /** Writes the archive; a start without one is slower and otherwise the same. */
  static void write(Path file) {
    try {
      Path unfinished = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
      dump(unfinished);
      // Nothing in it is secret, and whoever else starts this distribution reads it too.
      unfinished.toFile().setReadable(true, false);
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | JMException | JMRuntimeException e) {
      System.err.println("The class archive was not written; the next start will be as slow as this one: " + e);
    }
  }

  private static void dump(Path file) throws JMException {
    var name = new ObjectName("com.sun.management:type=DiagnosticCommand");
    // The command is one line to the virtual machine, which would split a path at its blanks.
    Object[] arguments = {new String[]{"dynamic_dump", '"' + file.toString() + '"'}};
    String[] signature = {String[].class.getName()};
    System.err.println(ManagementFactory.getPlatformMBeanServer().invoke(name, "vmCds", arguments, signature));
  }
}
