package scrutiny.recognise.verdict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import scrutiny.recognise.annotate.Token;
import scrutiny.recognise.annotate.WordClass;
import scrutiny.recognise.annotate.WordSets;

/** Finds the words by which a sentence says that it is the inspectors who say what it says. */
public final class Attributions {
  private static final Set<String> WORDS = WordSets.of("attribution of a grade");

  /** The maximum number of tokens between “according to” and the name of the inspectors. */
  private static final int MAX_NAME = 5;

  private Attributions() {}

  /** Returns the index at which “, say inspectors” or “according to Ofsted” begins. */
  public static Optional<Integer> start(List<Token> tokens, int from) {
    for (int i = from; i < tokens.size(); i++) {
      int end = Math.min(tokens.size(), i + MAX_NAME);
      if (WORDS.contains(tokens.get(i).text())
          && tokens.subList(i, end).stream().anyMatch(t -> t.is(WordClass.INSPECTOR))) {
        return Optional.of(i);
      }
      if (tokens.get(i).is(WordClass.INSPECTOR)
          && i + 1 < tokens.size()
          && WORDS.contains(tokens.get(i + 1).text())) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
