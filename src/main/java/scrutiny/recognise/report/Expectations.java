package scrutiny.recognise.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import scrutiny.fact.Area;
import scrutiny.fact.ExpectedValue;
import scrutiny.fact.Kind;
import scrutiny.layout.DocumentForm;
import scrutiny.resource.BundledFile;

/** The values that documents of each kind should state, as listed in {@code expected.tsv}. */
final class Expectations {
  private static final String FILE = "/recognise/expected.tsv";
  private static final String ANY = "*";

  private static final List<Expectation> ALL = read();

  private Expectations() {}

  /**
   * A value that documents of a kind should state.
   *
   * @param kinds such as {@code ilacs}, which includes its standard and short form
   * @param from the first start date of inspections for which it is expected
   * @param until the last such start date
   * @param introduction matches the words that introduce the value where it is stated
   */
  record Expectation(
      List<String> kinds,
      Optional<DocumentForm> form,
      LocalDate from,
      LocalDate until,
      ExpectedValue value,
      Optional<Area> area,
      Optional<Pattern> introduction) {
    private boolean appliesTo(Kind kind, DocumentForm documentForm, Optional<LocalDate> start) {
      boolean matchesKind =
          kinds.stream().anyMatch(k -> k.equals(ANY) || kind.notation().matches(k + "(-.*)?"));
      return matchesKind
          && form.filter(f -> f != documentForm).isEmpty()
          && start.map(day -> !day.isBefore(from) && !day.isAfter(until)).orElse(area.isEmpty());
    }
  }

  /**
   * Returns the values that a document should state.
   *
   * @param start the first day of its inspection; without it no judgement is expected
   */
  static List<Expectation> of(Kind kind, DocumentForm form, Optional<LocalDate> start) {
    return ALL.stream().filter(e -> e.appliesTo(kind, form, start)).toList();
  }

  private static List<Expectation> read() {
    return BundledFile.rows(FILE, 7).stream().map(Expectations::parseRow).toList();
  }

  private static Expectation parseRow(List<String> cells) {
    return new Expectation(
        List.of(cells.getFirst().split("\\|")),
        cells.get(1).equals(ANY)
            ? Optional.empty()
            : Optional.of(DocumentForm.valueOf(cells.get(1).toUpperCase(Locale.ROOT))),
        cells.get(2).isEmpty() ? LocalDate.MIN : LocalDate.parse(cells.get(2)),
        cells.get(3).isEmpty() ? LocalDate.MAX : LocalDate.parse(cells.get(3)),
        ExpectedValue.parse(cells.get(4)).orElseThrow(),
        cells.get(5).isEmpty()
            ? Optional.empty()
            : Optional.of(Area.parse(cells.get(5)).orElseThrow()),
        cells.get(6).isEmpty()
            ? Optional.empty()
            : Optional.of(
                Pattern.compile(cells.get(6), Pattern.CASE_INSENSITIVE | Pattern.MULTILINE)));
  }
}
