package scrutiny.recognise.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import scrutiny.fact.Gss;
import scrutiny.recognise.annotate.Token;
import scrutiny.recognise.annotate.WordClass;
import scrutiny.recognise.annotate.WordSets;
import scrutiny.recognise.article.Subjects.AuthorityGroup;
import scrutiny.recognise.verdict.Construction;

/** Determines to which councils a grade belongs. */
final class GradedCouncils {
  /** Words that say of which kind a council is; a city may be a borough, but no county. */
  private static final Set<String> KINDS = WordSets.of("kinds of councils");

  /** Words by which a sentence about one council is about each of several. */
  private static final Set<String> EACH = WordSets.of("each");

  /** The maximum number of sentences between a row of a list of grades and what it is about. */
  private static final int MAX_ROWS = 9;

  private static final Set<String> IT = WordSets.of("one thing");

  private static final Set<String> THEY = WordSets.of("several things");

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
      return named(verdict.number(), names);
    }
    Token grade = verdict.sentence().tokens().get(verdict.index());
    AuthorityGroup about = article.subjectAt(verdict.number(), grade.span());
    if (about.isEmpty() && verdict.construction() == Construction.LABEL) {
      return leadIn(verdict.number());
    }
    if (isOfOne(verdict, about)) {
      return firstNamedBefore(verdict.number());
    }
    return contradicts(verdict, about) || isOneOfSeveral(verdict, about)
        ? AuthorityGroup.NONE
        : about;
  }

  /** Returns what the sentences before a row of a list of grades are about. */
  private AuthorityGroup leadIn(int row) {
    for (int i = row - 1; i >= Math.max(0, row - MAX_ROWS); i--) {
      AuthorityGroup about = article.subjectAt(i, article.sentences().get(i).span());
      if (!about.isEmpty()) {
        return about;
      }
    }
    return AuthorityGroup.NONE;
  }

  /** Returns all councils that names in a sentence denote, or the group in which the first is. */
  private AuthorityGroup named(int number, List<Token> names) {
    AuthorityGroup first = article.subjects().named(number, names.getFirst().span());
    List<Gss> all =
        names.stream()
            .flatMap(name -> article.subjects().named(number, name.span()).authorities().stream())
            .distinct()
            .toList();
    return first.authorities().containsAll(all) ? first : new AuthorityGroup(first.span(), all);
  }

  /** Returns whether “the council” is one of several, and nothing says which. */
  private static boolean isOneOfSeveral(StatedVerdict verdict, AuthorityGroup about) {
    List<Token> kinds = verdict.kindsOfCouncil();
    return about.authorities().size() > 1
        && !kinds.isEmpty()
        && verdict.sentence().tokens().stream().noneMatch(t -> EACH.contains(t.text()))
        && kinds.stream().noneMatch(t -> t.text().endsWith("s") || t.text().endsWith("ies"));
  }

  /**
   * Returns whether a sentence that names no council says “it” of one of several: “Leeds has joined
   * Kent and Essex. It was rated good”.
   */
  private static boolean isOfOne(StatedVerdict verdict, AuthorityGroup about) {
    List<Token> tokens = verdict.sentence().tokens();
    return about.authorities().size() > 1
        && tokens.stream().noneMatch(t -> t.is(WordClass.COUNCIL_NAME))
        && tokens.stream().anyMatch(t -> IT.contains(t.text()))
        && tokens.stream().noneMatch(t -> THEY.contains(t.text()));
  }

  /** Returns the council that stands first in the last sentence that names one, if it is alone. */
  private AuthorityGroup firstNamedBefore(int number) {
    for (int i = number - 1; i >= 0; i--) {
      List<AuthorityGroup> groups = article.subjects().in(i);
      if (!groups.isEmpty()) {
        return groups.getFirst().authorities().size() == 1
            ? groups.getFirst()
            : AuthorityGroup.NONE;
      }
    }
    return AuthorityGroup.NONE;
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
