package scrutiny.web.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import scrutiny.query.QueryRow;
import scrutiny.web.picture.Mark;
import scrutiny.web.picture.Picture;

/** Rows for pictures under test, and what the pictures show. */
final class ChartCase {
  /** Labels that are the codes in angle brackets. */
  static final CodeLabels LABELS = (vocabulary, code) -> "<" + code + ">";

  private ChartCase() {}

  /**
   * Returns rows.
   *
   * @param columns the names of the columns, with spaces between them
   * @param lines the cells of each row with bars between them; an empty cell is not bound
   */
  static List<QueryRow> rows(String columns, String... lines) {
    String[] names = columns.split(" ", -1);
    List<QueryRow> rows = new ArrayList<>();
    for (String line : lines) {
      String[] cells = line.split("\\|", -1);
      Map<String, Node> values = new HashMap<>();
      for (int i = 0; i < names.length; i++) {
        String cell = cells[i].strip();
        if (!cell.isEmpty()) {
          values.put(
              names[i],
              cell.startsWith("https://")
                  ? NodeFactory.createURI(cell)
                  : NodeFactory.createLiteralString(cell));
        }
      }
      rows.add(new QueryRow(values));
    }
    return rows;
  }

  /** Returns all words of a picture. */
  static List<String> words(Picture picture) {
    return words(picture.all());
  }

  /** Returns the words of marks. */
  static List<String> words(Stream<Mark> marks) {
    return marks
        .flatMap(mark -> mark instanceof Mark.Words words ? Stream.of(words.text()) : Stream.of())
        .toList();
  }

  /** Returns the links of a picture. */
  static List<Mark.Link> links(Picture picture) {
    return picture
        .all()
        .flatMap(mark -> mark instanceof Mark.Link link ? Stream.of(link) : Stream.of())
        .toList();
  }

  /** Returns the titles of groups of a picture. */
  static List<String> groups(Picture picture) {
    return picture
        .all()
        .flatMap(mark -> mark instanceof Mark.Group group ? Stream.of(group.title()) : Stream.of())
        .toList();
  }

  /** Returns the rectangles of marks. */
  static List<Mark.Rectangle> rectangles(List<Mark> marks) {
    return marks.stream()
        .flatMap(mark -> mark instanceof Mark.Rectangle each ? Stream.of(each) : Stream.of())
        .toList();
  }
}
