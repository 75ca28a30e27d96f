package scrutiny.load;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** Writes a file under a temporary name in the same folder and renames it when it is complete. */
final class AtomicFile {
  private AtomicFile() {}

  /** Writes the content of the file. */
  @FunctionalInterface
  interface ContentWriter {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Writes the complete file, or leaves the previous one unchanged. */
  static void write(Path file, ContentWriter content) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new IOException("cannot write " + file + ": folder " + folder + " does not exist");
    }
    Path temporary = folder.resolve("." + file.getFileName() + "." + ProcessHandle.current().pid());
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16)) {
        content.writeTo(out);
      }
      Files.move(
          temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (FileSystemException e) {
      // The message would name the temporary file.
      throw new IOException("cannot write " + file + ": " + reason(e), e);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static String reason(FileSystemException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied; choose another file";
    }
    return e.getReason() == null
        ? "its folder takes no files; choose another folder"
        : e.getReason().toLowerCase(Locale.UK) + "; check the disk and the path";
  }
}
