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
 * @param retained whether the clause says that it had been given before and was kept
 */
record GradeMention(
    Span evidence,
    Gss authority,
    List<Area> areas,
    Grade grade,
    Optional<ArticleDates.ArticleDate> date,
    boolean recalled,
    boolean retained) {

  /** The same grade as it was given before. */
  GradeMention asPreviousGrade() {
    return new GradeMention(evidence, authority, areas, grade, Optional.empty(), true, false);
  }
}
