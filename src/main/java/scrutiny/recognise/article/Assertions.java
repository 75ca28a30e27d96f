package scrutiny.recognise.article;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import scrutiny.recognise.phrase.Phrases;
import scrutiny.recognise.phrase.Phrases.PhraseMatch;
import scrutiny.text.Span;

/**
 * Recognises sentences that name a grade or an inspection without asserting it: corrections,
 * questions, rumours, refuted reports, fears and near misses.
 */
final class Assertions {
  private static final Phrases WORDING = Phrases.read("/recognise/not-asserted.tsv");

  /** The maximum distance between a word of fear or hope and the grade, in characters. */
  private static final int MAX_NEAR_DISTANCE = 45;

  /** Matches a sentence that asks whether something is so. */
  private static final Pattern QUESTION =
      Pattern.compile(
          "^[\\s“‘\"']*(?:will|is|are|was|were|has|have|had|did|does|do|could|can|should|would|may"
              + "|might|must|who (?:says?|said|thinks?|would))\\b[^?]*\\?",
          Pattern.CASE_INSENSITIVE);

  /** Matches a sentence that says what would be: “Were they inadequate again, a trust would …”. */
  private static final Pattern INVERTED_CONDITION =
      Pattern.compile(
          "^[\\s“‘\"']*(?:were|had|should)\\s[^?]*\\b(?:would|could|might)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Matches the headline of a correction. */
  private static final Pattern CORRECTION =
      Pattern.compile(
          "^\\W*(?:corrections?|clarifications?|apology)\\s*(?:[:–—-]|and\\b|$)",
          Pattern.CASE_INSENSITIVE);

  /** Matches the verb of what is said to have happened, right before a grade: “was rated”. */
  private static final Pattern STATED =
      Pattern.compile(
          "\\b(?:was|were|(?:has|have|had) been) (?:rated|judged|graded|found)[^,;]{0,20}$",
          Pattern.CASE_INSENSITIVE);

  /** Matches a break after which another clause begins. */
  private static final Pattern CLAUSE_END = Pattern.compile("[;:]|,\\s+(?:but|and|which|who)\\b");

  /** The maximum number of sentences of a block before a sentence that it may depend on. */
  private static final int MAX_SENTENCES_BACK = 20;

  private Assertions() {}

  /** Returns whether a sentence, or one before it in its block, corrects what was published. */
  static boolean isCorrection(Article article, int number) {
    int block = article.sentences().get(number).block();
    int first = Math.max(0, number - MAX_SENTENCES_BACK);
    if (CORRECTION
        .matcher(article.text().substring(article.sentences().getFirst().span()))
        .find()) {
      return true;
    }
    for (int i = number; i >= first && article.sentences().get(i).block() == block; i--) {
      if (meanings(article.text().substring(article.sentences().get(i).span())).contains("note")) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a sentence names the grade or inspection at a span without asserting it. */
  static boolean isUnasserted(String text, Span sentence, Span named) {
    String before = text.substring(sentence.start(), named.start());
    String all = text.substring(sentence.start(), sentence.end());
    if (QUESTION.matcher(all).lookingAt() || INVERTED_CONDITION.matcher(all).lookingAt()) {
      return true;
    }
    Set<String> meaningsBefore = meanings(before);
    return meaningsBefore.contains("doubted")
        || meanings(all).contains("anywhere")
        || (meaningsBefore.contains("report") && meanings(all).contains("refuted"))
        || isNear(before);
  }

  private static boolean isNear(String before) {
    String near = before.substring(Math.max(0, before.length() - MAX_NEAR_DISTANCE));
    String[] clauses = CLAUSE_END.split(near, -1);
    String clause = clauses[clauses.length - 1];
    return meanings(clause).contains("near") && !STATED.matcher(clause).find();
  }

  private static Set<String> meanings(String text) {
    List<PhraseMatch> found = WORDING.in(Phrases.normalise(text));
    return found.stream().map(PhraseMatch::meaning).collect(Collectors.toSet());
  }
}
