package scrutiny.recognise.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import scrutiny.fact.Gss;
import scrutiny.recognise.annotate.Token;
import scrutiny.recognise.annotate.WordSets;
import scrutiny.recognise.article.Subjects.AuthorityGroup;

/** Determines to which councils a grade belongs. */
final class GradedCouncils {
  /** Words that say of which kind a council is; a city may be a borough, but no county. */
  private static final Set<String> KINDS = WordSets.of("kinds of councils");

  /** Words by which a sentence about one council is about each of several. */
  private static final Set<String> EACH = WordSets.of("each");

  private final Article article;

  GradedCouncils(Article article) {
    this.article = article;
  }

  /**
   * Returns the councils of a grade: those that the words for its bearer name, or else those that
   * its place in the text is about; none if the words contradict that.
   */
  AuthorityGroup of(StatedVerdict verdict) {
    List<Token> names = verdict.namedCouncils();
    if (!names.isEmpty()) {
      return article.subjects().named(verdict.number(), names.getFirst().span());
    }
    Token grade = verdict.sentence().tokens().get(verdict.index());
    AuthorityGroup about = article.subjectAt(verdict.number(), grade.span());
    return contradicts(verdict, about) || isOneOfSeveral(verdict, about)
        ? AuthorityGroup.NONE
        : about;
  }

  /** Returns whether “the council” is one of several, and nothing says which. */
  private static boolean isOneOfSeveral(StatedVerdict verdict, AuthorityGroup about) {
    List<Token> kinds = verdict.kindsOfCouncil();
    return about.authorities().size() > 1
        && !kinds.isEmpty()
        && verdict.sentence().tokens().stream().noneMatch(t -> EACH.contains(t.text()))
        && kinds.stream().noneMatch(t -> t.text().endsWith("s") || t.text().endsWith("ies"));
  }

  /** Returns whether “the city council” can be none of some councils, as they are counties. */
  private boolean contradicts(StatedVerdict verdict, AuthorityGroup about) {
    return !about.isEmpty()
        && about.authorities().stream().allMatch(council -> contradicts(verdict, council));
  }

  private boolean contradicts(StatedVerdict verdict, Gss council) {
    String name = article.fullName(council).toLowerCase(Locale.ROOT);
    return verdict.kindsOfCouncil().stream()
        .map(Token::text)
        .anyMatch(word -> isOfKind(word) && isOfKind(name) && isCounty(word) != isCounty(name));
  }

  private static boolean isOfKind(String name) {
    return KINDS.stream().anyMatch(name::contains);
  }

  private static boolean isCounty(String name) {
    return name.contains("county");
  }
}
