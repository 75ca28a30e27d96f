package scrutiny.recognise.verdict;

import java.util.List;
import scrutiny.recognise.annotate.Token;
import scrutiny.recognise.annotate.WordClass;

/** The words of a noun phrase from those that only specify its noun up to that noun. */
final class NounPhraseCore {
  private NounPhraseCore() {}

  /**
   * Returns whether a word may stand before the noun of a phrase without being part of its name.
   */
  static boolean isSpecifier(Token token) {
    return token.is(
        WordClass.DETERMINER,
        WordClass.OWN,
        WordClass.ADJECTIVE,
        WordClass.ADVERB,
        WordClass.QUOTE,
        WordClass.NUMBER,
        WordClass.COMMA,
        WordClass.DASH,
        WordClass.CONJUNCTION,
        WordClass.PREPOSITION,
        WordClass.SUBORDINATOR);
  }

  /** Returns the index after the head of the phrase: before what specifies it further. */
  static int end(List<Token> phrase, int start) {
    int end = start;
    while (end < phrase.size()) {
      int modified = afterQuotedModifier(phrase, end);
      if (modified == end && endsCore(phrase.get(end))) {
        break;
      }
      end = Math.max(modified, end + 1);
    }
    return end;
  }

  /**
   * Returns the index after a quoted name between a possessive and its noun, or the index itself:
   * “the council's ‘Early Start’ programme”.
   */
  private static int afterQuotedModifier(List<Token> phrase, int index) {
    if (index == 0
        || !phrase.get(index).is(WordClass.QUOTE)
        || !phrase.get(index - 1).is(WordClass.POSSESSIVE)) {
      return index;
    }
    for (int i = index + 1; i + 1 < phrase.size(); i++) {
      if (phrase.get(i).is(WordClass.GRADE)) {
        return index;
      }
      if (phrase.get(i).is(WordClass.QUOTE)) {
        // A single word is an opinion rather than a name: “the council's ‘strong’ leaders”.
        return i == index + 2 || endsCore(phrase.get(i + 1)) ? index : i + 1;
      }
    }
    return index;
  }

  private static boolean endsCore(Token token) {
    return token.is(
        WordClass.PREPOSITION,
        WordClass.RELATIVE,
        WordClass.CONJUNCTION,
        WordClass.COMMA,
        WordClass.DASH,
        WordClass.OPENING,
        WordClass.STOP,
        WordClass.LINKING,
        WordClass.HAVING,
        WordClass.VERB,
        WordClass.GETTING,
        WordClass.GIVING,
        WordClass.SAYING,
        WordClass.CHANGING,
        WordClass.DETERMINER,
        WordClass.OWN,
        WordClass.PRONOUN,
        WordClass.QUOTE);
  }
}
