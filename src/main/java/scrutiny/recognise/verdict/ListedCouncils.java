package scrutiny.recognise.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import scrutiny.recognise.annotate.Token;
import scrutiny.recognise.annotate.WordClass;
import scrutiny.recognise.annotate.WordSets;

/** Finds the councils that a sentence lists after a grade. */
record ListedCouncils(TokenRow row) {
  private static final Set<String> BESIDE = WordSets.of("beside another council");

  private static final Set<String> WITH = WordSets.of("beside another council with");

  private static final Set<String> OTHERS = WordSets.of("those of other councils");

  /**
   * Returns the councils that are listed after a grade: “those judged good this year are: Bury;
   * Bolton”.
   */
  List<Token> after(int grade) {
    int colon = grade + 1;
    while (colon < row.size() && !row.is(colon, WordClass.COLON, WordClass.GRADE, WordClass.STOP)) {
      colon++;
    }
    boolean list = row.is(colon, WordClass.COLON) && row.is(colon - 1, WordClass.LINKING);
    return list
        ? row.tokens().subList(colon, row.size()).stream()
            .takeWhile(t -> !t.is(WordClass.GRADE))
            .filter(t -> t.is(WordClass.COUNCIL_NAME))
            .toList()
        : List.of();
  }

  /**
   * Returns the councils beside the one graded: “judged good, alongside those in Bury and Kent”.
   */
  List<Token> beside(int grade) {
    int at = row.right(grade + 1, WordClass.QUOTE, WordClass.RATING, WordClass.COMMA);
    int agent = row.is(at, Set.of("by")) && row.is(at + 1, WordClass.INSPECTOR) ? at + 2 : at;
    int start = afterBeside(row.right(agent, WordClass.COMMA));
    List<Token> councils = new ArrayList<>();
    for (int i = start; i > grade && i < row.size(); i++) {
      if (row.is(i, WordClass.COUNCIL_NAME)) {
        councils.add(row.tokens().get(i));
      } else if (afterBeside(i) < 0
          && !row.is(i, OTHERS)
          && !row.is(
              i,
              WordClass.COMMA,
              WordClass.CONJUNCTION,
              WordClass.DASH,
              WordClass.DETERMINER,
              WordClass.PREPOSITION)) {
        break;
      }
    }
    return councils;
  }

  /** Returns the index after “alongside” or “along with” at an index, or -1. */
  private int afterBeside(int i) {
    if (row.is(i, WITH) && row.is(i + 1, Set.of("with"))) {
      return i + 2;
    }
    return row.is(i, BESIDE) ? i + 1 : -1;
  }
}
