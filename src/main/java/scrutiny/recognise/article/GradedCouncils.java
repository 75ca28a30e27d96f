package scrutiny.recognise.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import scrutiny.recognise.annotate.Token;
import scrutiny.recognise.annotate.WordSets;
import scrutiny.recognise.article.Subjects.AuthorityGroup;

/** Determines to which councils a grade belongs. */
final class GradedCouncils {
  /** Words of which a council's full name has at most one: “Leicester City Council”. */
  private static final Set<String> KINDS = WordSets.of("kinds of councils");

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
    return contradicts(verdict, about) ? AuthorityGroup.NONE : about;
  }

  /** Returns whether “the city council” cannot be a council because that is a county council. */
  private boolean contradicts(StatedVerdict verdict, AuthorityGroup about) {
    if (about.authorities().size() != 1) {
      return false;
    }
    String name = article.fullName(about.authorities().getFirst()).toLowerCase(Locale.ROOT);
    List<String> kinds = KINDS.stream().filter(name::contains).toList();
    return verdict.kindsOfCouncil().stream()
        .map(Token::text)
        .anyMatch(word ->
            KINDS.stream().anyMatch(word::contains)
                && kinds.stream().noneMatch(word::contains)
                && !kinds.isEmpty());
  }
}
