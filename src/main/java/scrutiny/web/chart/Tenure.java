package scrutiny.web.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import scrutiny.query.QueryRow;
import scrutiny.web.section.PostTime;

/**
 * A time in a post, as the query holders-of-posts gives it.
 *
 * @param holder the IRI of the person; empty if no document names one
 * @param name the name of the person; empty if no document gives it
 * @param since the first day, month or year as stated; empty if none is
 * @param until the last one as stated; empty if none is
 * @param firstSeen the first day on which a document shows the person in the post; empty if none
 *     does
 * @param lastSeen the last such day; empty if there is none
 */
record Tenure(
    String council,
    String gss,
    String role,
    Optional<String> holder,
    String name,
    boolean interim,
    Optional<ChartDate> since,
    Optional<ChartDate> until,
    Optional<ChartDate> firstSeen,
    Optional<ChartDate> lastSeen) {
  /** Reads a row. */
  static Tenure of(QueryRow row) {
    return new Tenure(
        row.text("authority"),
        row.text("gss"),
        row.text("role"),
        row.optionalText("holder"),
        row.text("holderLabel"),
        row.text("interim").equals("true"),
        date(row, "since"),
        date(row, "until"),
        date(row, "firstSeen"),
        date(row, "lastSeen"));
  }

  private static Optional<ChartDate> date(QueryRow row, String column) {
    return row.optionalText(column).flatMap(ChartDate::parse);
  }

  /** Returns all known dates, in order. */
  List<ChartDate> dates() {
    return Stream.of(since, firstSeen, lastSeen, until).flatMap(Optional::stream).sorted().toList();
  }

  /** Returns the name, or words for a holder without one. */
  String shownName() {
    return (name.isEmpty() ? "not named" : name) + (interim ? " (interim)" : "");
  }

  /** Returns what is known of the time in words. */
  String time() {
    return new PostTime(
            since.map(ChartDate::iso),
            until.map(ChartDate::iso),
            firstSeen.map(ChartDate::iso),
            lastSeen.map(ChartDate::iso),
            0)
        .words();
  }
}
