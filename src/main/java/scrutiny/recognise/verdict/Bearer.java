package scrutiny.recognise.verdict;

import java.util.List;
import scrutiny.recognise.annotate.Token;

/** Who or what a grade is given to. */
public sealed interface Bearer {
  /**
   * A council or its services for children as a whole.
   *
   * @param words the words that name it; none if the construction alone shows it
   */
  record Council(List<Token> words) implements Bearer {}

  /** Areas of judgement of which the sentence does not say which they are: “in most areas”. */
  record SomeAreas() implements Bearer {}

  /** Areas of judgement of a council's services for children. */
  record Areas(List<Token> named) implements Bearer {}

  /**
   * Something else: a home, a school, a bus service.
   *
   * @param words the words that name it
   */
  record Another(List<Token> words) implements Bearer {}

  /**
   * A pronoun; what it stands for is named before it.
   *
   * @param index the index of its token in the sentence
   */
  record Pronoun(int index) implements Bearer {}

  /** Nothing that the sentence shows. */
  record Unknown() implements Bearer {}
}
