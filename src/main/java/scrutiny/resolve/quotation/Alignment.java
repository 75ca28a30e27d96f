package scrutiny.resolve.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import scrutiny.resolve.quotation.ReportWords.Paragraph;
import scrutiny.text.Span;

/**
 * A quotation laid beside a paragraph: the runs of words that both have, in the same order.
 *
 * @param runs in order
 * @param matched how many of the quotation's words the paragraph has; a word with another ending
 *     counts a little less
 */
record Alignment(Paragraph paragraph, List<Run> runs, double matched) {
  /**
   * Words one after another in both.
   *
   * @param quoted where they begin in the quotation
   * @param there where they begin in the paragraph
   */
  record Run(int quoted, int there, int length) {
    int quotedEnd() {
      return quoted + length;
    }

    int thereEnd() {
      return there + length;
    }
  }

  /** What a word with another ending counts. */
  static final double CHANGED = 0.9;

  /** A word alone counts no farther than this from a run. */
  private static final int NEAR = 6;

  static Alignment of(List<Word> quoted, int[] stems, Paragraph paragraph) {
    List<Run> all = new ArrayList<>();
    collect(stems, paragraph.stems(), 0, stems.length, 0, paragraph.stems().length, all);
    all.sort(Comparator.comparingInt(Run::quoted));
    List<Run> runs =
        all.stream()
            .filter(run -> run.length > 1 || stems.length == 1 || isBesideAnother(run, all))
            .toList();
    double matched = 0;
    for (Run run : runs) {
      for (int i = 0; i < run.length; i++) {
        String there = paragraph.words().get(run.there + i).form();
        matched += quoted.get(run.quoted + i).form().equals(there) ? 1 : CHANGED;
      }
    }
    return new Alignment(paragraph, runs, matched);
  }

  /** The longest run of a stretch, then those before and behind it. */
  private static void collect(
      int[] quoted, int[] there, int from, int to, int thereFrom, int thereTo, List<Run> runs) {
    Run longest = longest(quoted, there, from, to, thereFrom, thereTo);
    if (longest.length == 0) {
      return;
    }
    collect(quoted, there, from, longest.quoted, thereFrom, longest.there, runs);
    runs.add(longest);
    collect(quoted, there, longest.quotedEnd(), to, longest.thereEnd(), thereTo, runs);
  }

  private static Run longest(
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

  private static boolean isBesideAnother(Run one, List<Run> all) {
    return all.stream()
        .filter(run -> run.length > 1)
        .anyMatch(run ->
            run.quoted > one.quoted
                ? run.quoted - one.quotedEnd() <= 1 && run.there - one.thereEnd() <= NEAR
                : one.quoted - run.quotedEnd() <= 1 && one.there - run.thereEnd() <= NEAR);
  }

  /** The words of its longest run. */
  int longest() {
    return runs.stream().mapToInt(Run::length).max().orElse(0);
  }

  /** Where the quotation's words stand in the report, from the first to the last. */
  Span span() {
    return paragraph
        .words()
        .get(runs.getFirst().there)
        .span()
        .to(paragraph.words().get(runs.getLast().thereEnd() - 1).span());
  }
}
