package scrutiny.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

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
    try (InputStream file = NameRules.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(file, FILE), StandardCharsets.UTF_8))) {
      return new NameRules(
          lines
              .lines()
              .filter(l -> !l.startsWith("#") && !l.isBlank())
              .map(NameRules::parseRow)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row parseRow(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 4 || cells[3].isBlank()) {
      throw new IllegalStateException(FILE + " has a row without four cells: " + line);
    }
    return new Row(cells[0], cells[1], cells[2]);
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
