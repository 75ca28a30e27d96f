package scrutiny.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** A block before its words have a place in the text. */
sealed interface BlockDraft {
  /** A stretch of lines set alike. */
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

    /** The last run of each line. */
    List<TextRun> lastRuns() {
      return lines.stream().map(line -> line.runs().getLast()).toList();
    }

    boolean isItem() {
      return first().hasMarker();
    }

    /** Whether the words break off, and these go on with them. */
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
