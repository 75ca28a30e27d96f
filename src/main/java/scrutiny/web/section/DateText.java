package scrutiny.web.section;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import scrutiny.web.html.Html;

/** Writes days, months and years in words, such as 24 April 2017. */
public final class DateText {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter DAY_OF_MONTH =
      DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

  private DateText() {}

  /** Returns a date in words; its lexical form if it is not a date. */
  public static String of(Node date) {
    return of(date.getLiteralLexicalForm());
  }

  /** Returns a date in ISO 8601 in words; the same text if it is not a date. */
  public static String of(String iso) {
    try {
      return switch (iso.length()) {
        case 10 -> DAY.format(LocalDate.parse(iso));
        case 7 -> MONTH.format(YearMonth.parse(iso));
        case 4 -> iso.startsWith("--") ? monthOfUnknownYear(iso) : iso;
        default -> iso;
      };
    } catch (DateTimeException | NumberFormatException e) {
      return iso;
    }
  }

  /** Returns a month without a year in words; its lexical form is such as {@code --11}. */
  private static String monthOfUnknownYear(String month) {
    return Month.of(Integer.parseInt(month.substring(2))).getDisplayName(TextStyle.FULL, Locale.UK)
        + ", year not stated";
  }

  /** Returns a date in words, as an element that programs read. */
  public static Html html(Node date) {
    return html(date.getLiteralLexicalForm());
  }

  /** Returns a date in ISO 8601 in words, as an element that programs read. */
  public static Html html(String iso) {
    return Html.element("time").attribute("datetime", iso).with(of(iso));
  }

  /** Returns a date in words, or a sentence for a date that is not known. */
  public static Html html(Optional<Node> date, String unknown) {
    return date.map(DateText::html).orElseGet(() -> Html.text(unknown));
  }

  /** Returns a period in words; a year that both days share appears once. */
  public static String period(Node start, Optional<Node> end) {
    String last = end.map(DateText::of).orElse("");
    if (last.isEmpty() || last.equals(of(start))) {
      return of(start);
    }
    return first(start.getLiteralLexicalForm(), end.orElseThrow().getLiteralLexicalForm())
            .orElseGet(() -> of(start))
        + " to "
        + last;
  }

  private static Optional<String> first(String start, String end) {
    boolean daysOfOneYear =
        start.length() == 10
            && end.length() == 10
            && start.substring(0, 4).equals(end.substring(0, 4));
    try {
      return daysOfOneYear
          ? Optional.of(DAY_OF_MONTH.format(LocalDate.parse(start)))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
