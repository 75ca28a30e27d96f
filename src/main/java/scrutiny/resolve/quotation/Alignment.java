package scrutiny.resolve.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import scrutiny.resolve.quotation.ReportIndex.Paragraph;
import scrutiny.text.Span;

/**
 * The alignment of a quotation with a paragraph: the runs of words that both contain, in the same
 * order.
 *
 * @param runs the runs, in order
 * @param matchedWords the number of the quotation's words that the paragraph contains; a word with
 *     another ending counts slightly less
 */
record Alignment(Paragraph paragraph, List<Run> runs, double matchedWords) {
  /**
   * Consecutive words that both contain.
   *
   * @param quotationStart the index of the first word in the quotation
   * @param paragraphStart the index of the first word in the paragraph
   * @param length the number of words
   */
  record Run(int quotationStart, int paragraphStart, int length) {
    int quotationEnd() {
      return quotationStart + length;
    }

    int paragraphEnd() {
      return paragraphStart + length;
    }
  }

  /** The weight of a word with another ending. */
  static final double INFLECTED_WORD_WEIGHT = 0.9;

  /** The maximum distance of a single matching word from a longer run, in words. */
  private static final int MAX_WORD_GAP = 6;

  static Alignment of(List<Word> quoted, int[] stems, Paragraph paragraph) {
    List<Run> all = new ArrayList<>();
    collectRuns(stems, paragraph.stemIds(), 0, stems.length, 0, paragraph.stemIds().length, all);
    all.sort(Comparator.comparingInt(Run::quotationStart));
    List<Run> runs =
        all.stream()
            .filter(run -> run.length > 1 || stems.length == 1 || isNearLongerRun(run, all))
            .toList();
    double matched = 0;
    for (Run run : runs) {
      for (int i = 0; i < run.length; i++) {
        String form = paragraph.words().get(run.paragraphStart + i).form();
        matched +=
            quoted.get(run.quotationStart + i).form().equals(form) ? 1 : INFLECTED_WORD_WEIGHT;
      }
    }
    return new Alignment(paragraph, runs, matched);
  }

  /** Collects the longest run of a range, then those before and after it. */
  private static void collectRuns(
      int[] quoted,
      int[] stems,
      int from,
      int to,
      int paragraphFrom,
      int paragraphTo,
      List<Run> runs) {
    Run longest = longestRun(quoted, stems, from, to, paragraphFrom, paragraphTo);
    if (longest.length == 0) {
      return;
    }
    collectRuns(
        quoted, stems, from, longest.quotationStart, paragraphFrom, longest.paragraphStart, runs);
    runs.add(longest);
    collectRuns(
        quoted, stems, longest.quotationEnd(), to, longest.paragraphEnd(), paragraphTo, runs);
  }

  private static Run longestRun(
      int[] quoted, int[] stems, int from, int to, int paragraphFrom, int paragraphTo) {
    Run best = new Run(from, paragraphFrom, 0);
    int[] previous = new int[paragraphTo - paragraphFrom + 1];
    for (int i = from; i < to; i++) {
      int[] current = new int[previous.length];
      for (int j = paragraphFrom; j < paragraphTo; j++) {
        if (quoted[i] == stems[j]) {
          int length = previous[j - paragraphFrom] + 1;
          current[j - paragraphFrom + 1] = length;
          if (length > best.length) {
            best = new Run(i - length + 1, j - length + 1, length);
          }
        }
      }
      previous = current;
    }
    return best;
  }

  private static boolean isNearLongerRun(Run one, List<Run> all) {
    return all.stream()
        .filter(run -> run.length > 1)
        .anyMatch(run ->
            run.quotationStart > one.quotationStart
                ? run.quotationStart - one.quotationEnd() <= 1
                    && run.paragraphStart - one.paragraphEnd() <= MAX_WORD_GAP
                : one.quotationStart - run.quotationEnd() <= 1
                    && one.paragraphStart - run.paragraphEnd() <= MAX_WORD_GAP);
  }

  /** Returns the number of words in the longest run. */
  int longestRun() {
    return runs.stream().mapToInt(Run::length).max().orElse(0);
  }

  /** Returns the span in the report from the first matching word to the last. */
  Span span() {
    return paragraph
        .words()
        .get(runs.getFirst().paragraphStart)
        .span()
        .to(paragraph.words().get(runs.getLast().paragraphEnd() - 1).span());
  }
}
