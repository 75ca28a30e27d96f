package scrutiny.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** A block whose position in the text is not known yet. */
sealed interface BlockDraft {
  /** Consecutive lines in the same style. */
  record Text(List<Line> lines, boolean heading) implements BlockDraft {
    public Text {
      lines = new ArrayList<>(lines);
    }

    Line first() {
      return lines.getFirst();
    }

    Line last() {
      return lines.getLast();
    }

    /** Returns the last run of each line. */
    List<TextRun> lastRuns() {
      return lines.stream().map(line -> line.runs().getLast()).toList();
    }

    boolean isItem() {
      return first().hasMarker();
    }

    /** Returns whether the text breaks off in mid-sentence and the next text continues it. */
    boolean continuesIn(Text next) {
      if (heading
          || next.heading
          || next.isItem()
          || (isItem() && next.first().left() <= first().left() + 3)) {
        return false;
      }
      String end = last().text();
      String start = next.first().text();
      return !end.matches("(?s).*[.!?:;]['’”\"]?\\)?")
          && !start.isEmpty()
          && !Character.isUpperCase(start.codePointAt(0));
    }
  }

  /** A table. */
  record Table(int page, List<TableAssembler.Row> rows) implements BlockDraft {}
}
