package scrutiny.recognise.article;

import java.util.List;
import java.util.Optional;
import scrutiny.fact.Area;
import scrutiny.fact.Grade;
import scrutiny.fact.Gss;
import scrutiny.text.Span;

/**
 * A grade that an article says was given.
 *
 * @param evidence the clause that says so
 * @param date of the inspection or the rating, where the clause tells it; it may be without a year
 * @param recalled whether the clause itself says that it was given before
 * @param held whether the clause says that it had been given before and was kept
 */
record Verdict(
    Span evidence,
    Gss authority,
    List<Area> areas,
    Grade grade,
    Optional<ArticleDates.Found> date,
    boolean recalled,
    boolean held) {

  /** The same grade as it was given before. */
  Verdict asBefore() {
    return new Verdict(evidence, authority, areas, grade, Optional.empty(), true, false);
  }
}
