package scrutiny.recognise.article;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import scrutiny.recognise.annotate.Token;
import scrutiny.recognise.annotate.WordClass;
import scrutiny.recognise.annotate.WordSets;
import scrutiny.recognise.verdict.Bearer;
import scrutiny.recognise.verdict.Topics;

/** Determines what pronouns, and areas without an owner, stand for by the sentences before. */
final class Antecedents {
  /** The maximum number of sentences between a pronoun and what it stands for. */
  private static final int MAX_SENTENCES_BACK = 4;

  /** The maximum number of sentences between an area and what it is an area of. */
  private static final int MAX_SENTENCES_TO_OWNER = 2;

  private static final Set<String> BOTH = WordSets.of("both");

  private static final Set<String> PERSONS = WordSets.of("third persons");

  private final AnnotatedArticle article;

  Antecedents(AnnotatedArticle article) {
    this.article = article;
  }

  /** Returns a bearer, or what it stands for if it is a pronoun. */
  Bearer resolve(Bearer bearer, int number) {
    return bearer instanceof Bearer.Pronoun(int pronoun) ? antecedent(number, pronoun) : bearer;
  }

  /** Returns whether the sentences before one are about a setting, to which its areas belong. */
  boolean isSettingBefore(int number) {
    return article.before(number, MAX_SENTENCES_TO_OWNER).stream()
        .map(i -> Topics.of(article.sentence(i), Integer.MAX_VALUE))
        .filter(topic -> !(topic instanceof Bearer.Unknown))
        .findFirst()
        .filter(topic ->
            topic instanceof Bearer.Another(List<Token> words)
                && words.stream().anyMatch(t -> t.is(WordClass.THING)))
        .isPresent();
  }

  private Bearer antecedent(int number, int pronoun) {
    String word = article.sentence(number).tokens().get(pronoun).text();
    if (PERSONS.contains(word)) {
      return new Bearer.Another(article.sentence(number).tokens().subList(pronoun, pronoun + 1));
    }
    if (BOTH.contains(word)) {
      return areas(number, pronoun);
    }
    if (isEachArea(number, pronoun)) {
      // “Each area was rated good”, with no name of one, is about all of them.
      return areas(number, pronoun) instanceof Bearer.Areas areas
          ? areas
          : new Bearer.Council(List.of());
    }
    Bearer topic = topic(number, pronoun, word);
    if (topic instanceof Bearer.Unknown) {
      topic = Topics.afterOpening(article.sentence(number), pronoun);
    }
    if (topic instanceof Bearer.Unknown) {
      topic =
          article.before(number, MAX_SENTENCES_BACK).stream()
              .map(i -> topic(i, Integer.MAX_VALUE, word))
              .filter(t -> !(t instanceof Bearer.Unknown))
              .findFirst()
              .orElse(topic);
    }
    return topic instanceof Bearer.Areas && isOverall(new Bearer.Pronoun(pronoun), number)
        ? new Bearer.Council(List.of())
        : topic;
  }

  private boolean isEachArea(int number, int pronoun) {
    List<Token> tokens = article.sentence(number).tokens();
    return tokens.get(pronoun).text().equals("each")
        && pronoun + 1 < tokens.size()
        && tokens.get(pronoun + 1).is(WordClass.TRANSPARENT);
  }

  /** Returns the areas for which “both areas” stands, or some that are not known. */
  private Bearer areas(int number, int pronoun) {
    return Stream.concat(
            Stream.of(Topics.areas(article.sentence(number), pronoun)),
            article.before(number, 1).stream()
                // “It runs two homes, one for adoption and one for care leavers. Both …”
                .filter(i -> article.sentence(i).tokens().stream().noneMatch(Antecedents::isThing))
                .map(i -> Topics.areas(article.sentence(i), Integer.MAX_VALUE)))
        .filter(Bearer.Areas.class::isInstance)
        .findFirst()
        .orElseGet(Bearer.SomeAreas::new);
  }

  private static boolean isThing(Token token) {
    return token.is(WordClass.THING);
  }

  /** Returns whether “the overall rating” is what refers to something. */
  boolean isOverall(Bearer bearer, int number) {
    List<Token> tokens = article.sentence(number).tokens();
    return bearer instanceof Bearer.Pronoun(int pronoun)
        && tokens.get(pronoun).is(WordClass.RATING)
        && pronoun > 0
        && tokens.get(pronoun - 1).text().equals("overall");
  }

  private Bearer topic(int number, int end, String pronoun) {
    return switch (pronoun) {
      case "each", "all" -> Topics.ofEach(article.sentence(number), end);
      case "this", "that" ->
          end == Integer.MAX_VALUE
              ? Topics.lastArea(article.sentence(number))
              : Topics.onlyArea(article.sentence(number), end);
      default -> Topics.of(article.sentence(number), end);
    };
  }
}
