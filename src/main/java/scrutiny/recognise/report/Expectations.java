package scrutiny.recognise.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import scrutiny.fact.Area;
import scrutiny.fact.ExpectedValue;
import scrutiny.fact.Kind;
import scrutiny.layout.DocumentForm;

/** Which values documents of each kind should tell, as {@code expected.tsv} lists them. */
final class Expectations {
  private static final String FILE = "/recognise/expected.tsv";
  private static final String ANY = "*";

  private static final List<Expectation> ALL = read();

  private Expectations() {}

  /**
   * That documents of a kind should tell a value.
   *
   * @param kinds such as {@code ilacs}, which stands for its standard and short form too
   * @param from the first day of inspections of which it is expected
   * @param until the last
   * @param introduction the words that introduce the value where it is told
   */
  record Expectation(
      List<String> kinds,
      Optional<DocumentForm> form,
      LocalDate from,
      LocalDate until,
      ExpectedValue value,
      Optional<Area> area,
      Optional<Pattern> introduction) {
    private boolean appliesTo(Kind kind, DocumentForm itsForm, Optional<LocalDate> start) {
      boolean fits =
          kinds.stream().anyMatch(k -> k.equals(ANY) || kind.notation().matches(k + "(-.*)?"));
      return fits
          && form.filter(f -> f != itsForm).isEmpty()
          && start.map(day -> !day.isBefore(from) && !day.isAfter(until)).orElse(area.isEmpty());
    }
  }

  /**
   * What a document should tell.
   *
   * @param start the first day of its inspection; without it no judgement is expected
   */
  static List<Expectation> of(Kind kind, DocumentForm form, Optional<LocalDate> start) {
    return ALL.stream().filter(e -> e.appliesTo(kind, form, start)).toList();
  }

  private static List<Expectation> read() {
    try (InputStream stream = Expectations.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(stream, FILE), StandardCharsets.UTF_8))) {
      return lines.lines().filter(l -> !l.startsWith("#")).map(Expectations::parseRow).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Expectation parseRow(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 7) {
      throw new IllegalStateException(FILE + " has a row that is not of seven cells: " + line);
    }
    return new Expectation(
        List.of(cells[0].split("\\|")),
        cells[1].equals(ANY)
            ? Optional.empty()
            : Optional.of(DocumentForm.valueOf(cells[1].toUpperCase(Locale.ROOT))),
        cells[2].isEmpty() ? LocalDate.MIN : LocalDate.parse(cells[2]),
        cells[3].isEmpty() ? LocalDate.MAX : LocalDate.parse(cells[3]),
        ExpectedValue.parse(cells[4]).orElseThrow(),
        cells[5].isEmpty() ? Optional.empty() : Optional.of(Area.parse(cells[5]).orElseThrow()),
        cells[6].isEmpty()
            ? Optional.empty()
            : Optional.of(Pattern.compile(cells[6], Pattern.CASE_INSENSITIVE | Pattern.MULTILINE)));
  }
}
