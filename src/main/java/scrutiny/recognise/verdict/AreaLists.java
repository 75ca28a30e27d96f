package scrutiny.recognise.verdict;

import java.util.List;
import scrutiny.recognise.annotate.Token;
import scrutiny.recognise.annotate.WordClass;

/** Recognises lists that name areas of judgement together with something else. */
final class AreaLists {
  private AreaLists() {}

  /**
   * Returns whether a phrase names a board that several councils share: “Bury and Kent … Board”.
   */
  static boolean isSharedBoard(List<Token> phrase) {
    Token last = phrase.getLast();
    return last.is(WordClass.AREA)
        && last.text().endsWith("board")
        && phrase.getFirst().is(WordClass.COUNCIL_NAME)
        && phrase.subList(0, phrase.size() - 1).stream()
            .allMatch(t -> t.is(WordClass.COUNCIL_NAME, WordClass.CONJUNCTION, WordClass.COMMA));
  }

  /** Returns whether a phrase lists parts of the work and areas, and nothing else. */
  static boolean isOfWork(List<Token> phrase) {
    return phrase.stream().anyMatch(t -> t.is(WordClass.CONJUNCTION))
        && phrase.stream()
            .allMatch(t ->
                t.is(
                    WordClass.PART,
                    WordClass.AREA,
                    WordClass.CONJUNCTION,
                    WordClass.COMMA,
                    WordClass.DETERMINER,
                    WordClass.OWN));
  }
}
