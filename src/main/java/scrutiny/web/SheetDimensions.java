package scrutiny.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Corrects the dimensions of the sheets of a workbook. The library writes the first cell alone,
 * before it knows the others, and some programs read only the cells of the dimension.
 */
final class SheetDimensions {
  private static final String WRITTEN = "<dimension ref=\"A1\"/>";

  /** The dimension is among the first bytes of a sheet. */
  private static final int HEAD_BYTES = 2048;

  private SheetDimensions() {}

  /**
   * Copies a workbook from a file: the library writes the sizes of entries only into the directory
   * at its end, so it cannot be read as a stream.
   *
   * @param dimensions the ranges of cells, by the names of the sheets' files in the workbook
   */
  static void copy(Path workbook, Map<String, String> dimensions, OutputStream out)
      throws IOException {
    try (ZipFile file = new ZipFile(workbook.toFile())) {
      ZipOutputStream copy = new ZipOutputStream(out);
      for (ZipEntry entry : Collections.list(file.entries())) {
        copy.putNextEntry(new ZipEntry(entry.getName()));
        try (InputStream in = file.getInputStream(entry)) {
          String dimension = dimensions.get(entry.getName());
          if (dimension != null) {
            String head = new String(in.readNBytes(HEAD_BYTES), StandardCharsets.ISO_8859_1);
            String corrected = head.replace(WRITTEN, "<dimension ref=\"" + dimension + "\"/>");
            copy.write(corrected.getBytes(StandardCharsets.ISO_8859_1));
          }
          in.transferTo(copy);
        }
        copy.closeEntry();
      }
      copy.finish();
    }
  }

  /** Returns the range from the first cell to the one in a row and column, both from 1. */
  static String range(int lastRow, int lastColumn) {
    StringBuilder letters = new StringBuilder();
    for (int rest = lastColumn; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return "A1:" + letters + lastRow;
  }
}
