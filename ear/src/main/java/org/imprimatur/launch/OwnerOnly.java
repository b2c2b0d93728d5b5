package org.imprimatur.launch;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes files that nobody but their owner may read. */
final class OwnerOnly {

    private OwnerOnly() {
    }

    /** Creates the file with mode 0600 where the file system knows modes; it never exists more openly. */
    static void write(Path file, String text) throws IOException {
        Files.createFile(file, mode());
        Files.writeString(file, text + System.lineSeparator());
    }

    private static FileAttribute<?>[] mode() {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        var owner = PosixFilePermissions.fromString("rw-------");
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(owner)};
    }
}
