package scrutiny.recognise.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import scrutiny.fact.Amount;
import scrutiny.fact.Comparison;
import scrutiny.fact.Direction;
import scrutiny.fact.FigureStated;
import scrutiny.fact.Place;
import scrutiny.fact.When;
import scrutiny.text.Quote;

/**
 * Compares the figures of excerpts from reports, which contain figures of every kind, with the
 * lines in the file next to each. {@code -Dfigures=write} rewrites these files; review them before
 * committing them.
 */
class ReportFiguresTest {
  private static final Path EXCERPTS = Path.of("src/test/resources/figures");

  static List<Path> excerpts() throws IOException {
    try (Stream<Path> files = Files.list(EXCERPTS)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("excerpts")
  void readsTheExpectedFiguresOfEachExcerpt(Path excerpt) throws IOException {
    List<String> lines =
        new FigureRecogniser()
            .recognise(ReportFixtures.singleInspection(Files.readString(excerpt))).facts().stream()
                .map(FigureStated.class::cast)
                .map(ReportFiguresTest::line)
                .toList();
    Path expected = Path.of(excerpt.toString().replaceFirst("txt$", "figures"));
    if ("write".equals(System.getProperty("figures"))) {
      Files.write(expected, lines);
    }
    assertThat(lines).containsExactlyElementsOf(Files.readAllLines(expected));
  }

  private static String line(FigureStated figure) {
    String measure = figure.measure().stream().map(Quote::text).collect(Collectors.joining(" … "));
    return Stream.of(
            Optional.of(amount(figure.amount())),
            figure.when().map(ReportFiguresTest::time),
            Optional.of(measure.replaceAll("\\s+", " ")),
            figure.comparison().map(ReportFiguresTest::comparison))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" | "));
  }

  private static String amount(Amount amount) {
    return String.join(
        " ", amount.bound().notation(), amount.value().toPlainString(), amount.unit().notation());
  }

  private static String comparison(Comparison comparison) {
    String how =
        switch (comparison) {
          case Comparison.Valued valued ->
              valued.direction().map(Direction::notation).orElse("beside")
                  + " "
                  + amount(valued.amount());
          case Comparison.Unvalued unvalued -> unvalued.direction().notation();
        };
    String where =
        comparison.place() instanceof Place.Wider wider ? " in " + wider.extent().notation() : "";
    return how + where + comparison.when().map(w -> " at " + time(w)).orElse("");
  }

  private static String time(When when) {
    return switch (when) {
      case When.On on -> on.date().iso();
      case When.Between between -> between.first().iso() + "/" + between.last().iso();
      case When.Described described -> described.words().text().replaceAll("\\s+", " ");
    };
  }
}
