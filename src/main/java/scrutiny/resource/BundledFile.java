package scrutiny.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads files among the program's resources, all in UTF-8. */
public final class BundledFile {
  private BundledFile() {}

  /**
   * Returns the content of a file.
   *
   * @param path its path from the root, such as {@code /reference/names.tsv}
   * @throws IllegalStateException if there is no such file
   */
  public static byte[] bytes(String path) {
    try (InputStream file = BundledFile.class.getResourceAsStream(path)) {
      if (file == null) {
        throw new IllegalStateException("missing resource: " + path);
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the text of a file. */
  public static String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  /**
   * Returns the rows of a tab-separated file, without blank lines and comments after {@code #}.
   *
   * @param cells the number of cells of each row
   * @throws IllegalStateException if a row has another number of cells
   */
  public static List<List<String>> rows(String path, int cells) {
    return text(path)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> row(line, path, cells))
        .toList();
  }

  private static List<String> row(String line, String path, int cells) {
    List<String> row = List.of(line.split("\t", -1));
    if (row.size() != cells) {
      throw new IllegalStateException(path + ": row without " + cells + " cells: " + line);
    }
    return row;
  }
}
