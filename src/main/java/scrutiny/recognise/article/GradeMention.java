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
 * @param word the word for the grade
 * @param date the date of the inspection or rating, if the clause states one; may lack its year
 * @param recalled whether the clause itself says that the grade was given earlier
 * @param retained whether the clause says that the grade had been given before and was retained
 * @param basis how certain it is that the grade was given
 */
record GradeMention(
    Span evidence,
    Span word,
    Gss authority,
    List<Area> areas,
    Grade grade,
    Optional<ArticleDates.ArticleDate> date,
    boolean recalled,
    boolean retained,
    Basis basis) {

  /** How certain it is that a grade was given. */
  enum Basis {
    /** A construction of the sentence gives it: “was rated good”. */
    STATED,
    /** It is an adjective of the council, whose grade it was before: “the ‘inadequate’ council”. */
    STANDING,
    /** Words near it let it be assumed. */
    ASSUMED
  }

  /** Returns the mention of the same grade as given before. */
  GradeMention asPreviousGrade() {
    return new GradeMention(
        evidence, word, authority, areas, grade, Optional.empty(), true, false, basis);
  }

  /** Returns the mention of the same grade for other areas. */
  GradeMention withAreas(List<Area> others) {
    return new GradeMention(
        evidence, word, authority, others, grade, date, recalled, retained, basis);
  }
}
