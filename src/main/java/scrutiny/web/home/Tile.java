package scrutiny.web.home;

import java.util.List;
import scrutiny.resource.BundledFile;

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
    return BundledFile.rows(FILE, 4).stream().map(Tile::parse).toList();
  }

  private static Tile parse(List<String> cells) {
    return new Tile(
        cells.getFirst(),
        Integer.parseInt(cells.get(1)),
        Integer.parseInt(cells.get(2)),
        cells.get(3));
  }
}
