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

/** Which version of the code reads documents: the same code and register give the same facts. */
final class CodeVersion {
  /** The classes and data that have a say in a document's facts. */
  private static final Pattern EXTRACTION_FILES =
      Pattern.compile(
          "scrutiny/(text|document|layout|fact|reference|recognise|load)/.*\\.class"
              + "|(recognise|reference)/.*\\.tsv|ontology/(authorities|delivery)\\.ttl");

  private CodeVersion() {}

  /** Eight hexadecimal digits. */
  static String current() {
    try {
      Path code =
          Path.of(CodeVersion.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      List<String> parts = Files.isDirectory(code) ? inFolder(code) : inJar(code);
      Collections.sort(parts);
      return String.format("%08x", crc(String.join("\n", parts).getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program's own place is no path", e);
    }
  }

  private static List<String> inJar(Path file) throws IOException {
    List<String> parts = new ArrayList<>();
    try (JarFile jar = new JarFile(file.toFile())) {
      for (Enumeration<? extends ZipEntry> all = jar.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        if (EXTRACTION_FILES.matcher(entry.getName()).matches()) {
          parts.add(entry.getName() + " " + entry.getCrc());
        }
      }
    }
    return parts;
  }

  private static List<String> inFolder(Path folder) throws IOException {
    List<String> parts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (EXTRACTION_FILES.matcher(name).matches()) {
          parts.add(name + " " + crc(Files.readAllBytes(file)));
        }
      }
    }
    return parts;
  }

  private static long crc(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return crc.getValue();
  }
}
