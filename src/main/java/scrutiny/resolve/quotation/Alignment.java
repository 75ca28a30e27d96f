package scrutiny.resolve.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import scrutiny.resolve.quotation.ReportIndex.Paragraph;
import scrutiny.text.Span;

/**
 * A quotation laid beside a paragraph: the runs of words that both have, in the same order.
 *
 * @param runs in order
 * @param matchedWords how many of the quotation's words the paragraph has; a word with another
 *     ending counts a little less
 */
record Alignment(Paragraph paragraph, List<Run> runs, double matchedWords) {
  /**
   * Words one after another in both.
   *
   * @param quotationStart where they begin in the quotation
   * @param paragraphStart where they begin in the paragraph
   */
  record Run(int quotationStart, int paragraphStart, int length) {
    int quotationEnd() {
      return quotationStart + length;
    }

    int paragraphEnd() {
      return paragraphStart + length;
    }
  }

  /** What a word with another ending counts. */
  static final double INFLECTED_WORD_WEIGHT = 0.9;

  /** A word alone counts no farther than this from a run. */
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
        String there = paragraph.words().get(run.paragraphStart + i).form();
        matched +=
            quoted.get(run.quotationStart + i).form().equals(there) ? 1 : INFLECTED_WORD_WEIGHT;
      }
    }
    return new Alignment(paragraph, runs, matched);
  }

  /** The longest run of a stretch, then those before and behind it. */
  private static void collectRuns(
      int[] quoted, int[] there, int from, int to, int thereFrom, int thereTo, List<Run> runs) {
    Run longest = longestRun(quoted, there, from, to, thereFrom, thereTo);
    if (longest.length == 0) {
      return;
    }
    collectRuns(
        quoted, there, from, longest.quotationStart, thereFrom, longest.paragraphStart, runs);
    runs.add(longest);
    collectRuns(quoted, there, longest.quotationEnd(), to, longest.paragraphEnd(), thereTo, runs);
  }

  private static Run longestRun(
      int[] quoted, int[] there, int from, int to, int thereFrom, int thereTo) {
    Run best = new Run(from, thereFrom, 0);
    int[] before = new int[thereTo - thereFrom + 1];
    for (int i = from; i < to; i++) {
      int[] here = new int[before.length];
      for (int j = thereFrom; j < thereTo; j++) {
        if (quoted[i] == there[j]) {
          int length = before[j - thereFrom] + 1;
          here[j - thereFrom + 1] = length;
          if (length > best.length) {
            best = new Run(i - length + 1, j - length + 1, length);
          }
        }
      }
      before = here;
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

  /** The words of its longest run. */
  int longestRun() {
    return runs.stream().mapToInt(Run::length).max().orElse(0);
  }

  /** Where the quotation's words stand in the report, from the first to the last. */
  Span span() {
    return paragraph
        .words()
        .get(runs.getFirst().paragraphStart)
        .span()
        .to(paragraph.words().get(runs.getLast().paragraphEnd() - 1).span());
  }
}
