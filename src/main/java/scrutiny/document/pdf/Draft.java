package scrutiny.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** A block before its words have a place in the text. */
sealed interface Draft {
  /** A stretch of lines set alike. */
  record Text(List<Line> lines, boolean heading) implements Draft {
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
    List<Run> ends() {
      return lines.stream().map(line -> line.runs().getLast()).toList();
    }

    boolean isItem() {
      return first().hasMark();
    }

    /** Whether the words break off, and these go on with them. */
    boolean goesOnIn(Text next) {
      if (heading
          || next.heading
          || next.isItem()
          || (isItem() && next.first().left() <= first().left() + 3)) {
        return false;
      }
      String end = last().words();
      String start = next.first().words();
      return !end.matches("(?s).*[.!?:;]['’”\"]?\\)?")
          && !start.isEmpty()
          && !Character.isUpperCase(start.codePointAt(0));
    }
  }

  /** A table. */
  record Table(int page, List<Cells.Row> rows) implements Draft {}
}
