package scrutiny.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import scrutiny.resource.BundledFile;

/** The rules about names in running text, read from {@code reference/names.tsv}. */
record NameRules(List<Row> rows) {
  /**
   * A row of the file.
   *
   * @param code the GSS code of an authority; empty in most rules
   */
  record Row(String rule, String name, String code) {}

  private static final String FILE = "/reference/names.tsv";

  static NameRules read() {
    return new NameRules(BundledFile.rows(FILE, 4).stream().map(NameRules::row).toList());
  }

  private static Row row(List<String> cells) {
    if (cells.get(3).isBlank()) {
      throw new IllegalStateException(FILE + " has a row without a reason: " + cells);
    }
    return new Row(cells.getFirst(), cells.get(1), cells.get(2));
  }

  List<Row> rowsOf(String rule) {
    return rows.stream().filter(r -> r.rule().equals(rule)).toList();
  }

  /** Returns the names of a rule, normalised by {@link NameNormaliser}. */
  Set<String> names(String rule) {
    return rowsOf(rule).stream()
        .map(r -> NameNormaliser.normalise(r.name()))
        .collect(Collectors.toSet());
  }

  /** Returns the words of a rule whose rows contain several, separated by spaces. */
  Set<String> words(String rule) {
    return rowsOf(rule).stream()
        .flatMap(r -> Arrays.stream(r.name().split(" ")))
        .collect(Collectors.toSet());
  }
}
