package scrutiny.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/** The version of the extraction code: the same code and register extract the same facts. */
final class CodeVersion {
  /** The classes and data that affect the facts of a document. */
  private static final Pattern EXTRACTION_FILES =
      Pattern.compile(
          "scrutiny/(text|document|layout|fact|reference|recognise|load)/.*\\.class"
              + "|(recognise|reference)/.*\\.tsv|ontology/(authorities|delivery)\\.ttl");

  private CodeVersion() {}

  /** Returns the checksum of the code and register in eight hexadecimal digits. */
  static String current() {
    try {
      Path code =
          Path.of(CodeVersion.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      List<String> entries = Files.isDirectory(code) ? inFolder(code) : inJar(code);
      Collections.sort(entries);
      return String.format(
          "%08x", crc(String.join("\n", entries).getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the location of the program is not a path", e);
    }
  }

  private static List<String> inJar(Path file) throws IOException {
    List<String> entries = new ArrayList<>();
    try (JarFile jar = new JarFile(file.toFile())) {
      for (Enumeration<? extends ZipEntry> all = jar.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        if (EXTRACTION_FILES.matcher(entry.getName()).matches()) {
          entries.add(entry.getName() + " " + entry.getCrc());
        }
      }
    }
    return entries;
  }

  private static List<String> inFolder(Path folder) throws IOException {
    List<String> entries = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (EXTRACTION_FILES.matcher(name).matches()) {
          entries.add(name + " " + crc(Files.readAllBytes(file)));
        }
      }
    }
    return entries;
  }

  private static long crc(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return crc.getValue();
  }
}
