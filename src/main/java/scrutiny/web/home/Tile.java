package scrutiny.web.home;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The place of a council on the map.
 *
 * @param code the GSS code of the council
 * @param column the number of tiles to the west
 * @param row the number of tiles to the north
 * @param name the name of the council, shortened so that it fits on a tile
 */
record Tile(String code, int column, int row, String name) {
  private static final String FILE = "/reference/tiles.tsv";

  /** Reads all tiles from north to south. */
  static List<Tile> readAll() {
    try (InputStream file = Tile.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(file, FILE), StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).map(Tile::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Tile parse(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 4) {
      throw new IllegalStateException(FILE + " has a row without four cells: " + line);
    }
    return new Tile(cells[0], Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), cells[3]);
  }
}
