package scrutiny.recognise.article;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import scrutiny.recognise.annotate.AnnotatedSentence;
import scrutiny.recognise.annotate.Token;
import scrutiny.recognise.annotate.WordClass;
import scrutiny.recognise.verdict.Bearer;
import scrutiny.recognise.verdict.Construction;
import scrutiny.recognise.verdict.Verdict;

/**
 * A verdict in its sentence.
 *
 * @param number the number of the sentence in the article
 * @param index the index of the grade's token in the sentence
 * @param bearer what the grade is given to; of a pronoun, what it stands for
 * @param subject what the subject of the verb is, if the bearer stands after the grade
 */
record StatedVerdict(
    int number,
    AnnotatedSentence sentence,
    int index,
    Verdict verdict,
    Bearer bearer,
    Bearer subject) {
  Construction construction() {
    return verdict.construction();
  }

  /** Returns the names of councils in the words that name the bearer in its own sentence. */
  List<Token> namedCouncils() {
    return named(verdict.bearer(), WordClass.COUNCIL_NAME);
  }

  /** Returns whether the words for the bearer, or for the subject before it, name a council. */
  boolean namesCouncil() {
    return !namedCouncils().isEmpty()
        || !named(verdict.subject(), WordClass.COUNCIL_NAME).isEmpty();
  }

  /** Returns the word for a kind of council in the words that name the bearer, such as “city”. */
  List<Token> kindsOfCouncil() {
    return named(bearer, WordClass.COUNCIL);
  }

  private List<Token> named(Bearer council, WordClass wordClass) {
    return council instanceof Bearer.Council(List<Token> words)
        ? Stream.concat(owner().stream(), words.stream()).filter(t -> t.is(wordClass)).toList()
        : List.of();
  }

  /** Returns the owner of what a grade describes: “the county council's ‘inadequate’ services”. */
  private Optional<Token> owner() {
    if (construction() != Construction.DESCRIPTION) {
      return Optional.empty();
    }
    List<Token> owner =
        before().reversed().stream()
            .dropWhile(t -> t.is(WordClass.QUOTE))
            .dropWhile(t -> t.is(WordClass.ADJECTIVE))
            .limit(2)
            .toList();
    return owner.size() == 2 && owner.getFirst().is(WordClass.POSSESSIVE)
        ? Optional.of(owner.getLast())
        : owner.stream().limit(1).filter(t -> t.is(WordClass.COUNCIL_NAME)).findFirst();
  }

  /** Returns the token of the grade. */
  Token token() {
    return sentence.tokens().get(index);
  }

  /** Returns the tokens before the grade. */
  List<Token> before() {
    return sentence.tokens().subList(0, index);
  }

  /** Returns the tokens after the grade. */
  List<Token> after() {
    return sentence.tokens().subList(index + 1, sentence.tokens().size());
  }

  /** Returns whether the bearer is named by a word of a class that stands for it: “the rating”. */
  boolean isReferredTo(WordClass wordClass) {
    return verdict.bearer() instanceof Bearer.Pronoun(int pronoun)
        && sentence.tokens().get(pronoun).is(wordClass);
  }

  /** Returns whether the bearer is named by one of the words that stand for it: “we”. */
  boolean isReferredTo(Set<String> words) {
    return verdict.bearer() instanceof Bearer.Pronoun(int pronoun)
        && words.contains(sentence.tokens().get(pronoun).text());
  }
}
