package scrutiny.document.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import scrutiny.document.Block;
import scrutiny.text.SourceText;
import scrutiny.text.Span;

/**
 * Writes drafts into one text, which determines their spans: a line break after each line, an empty
 * line between blocks, a tab between cells.
 */
final class TextWriter {
  private final StringBuilder text = new StringBuilder();
  private final NavigableMap<Integer, Integer> pageStarts = new TreeMap<>();
  private final List<Block> blocks = new ArrayList<>();
  private final Deque<Float> indents = new ArrayDeque<>();

  /** Writes a draft as the next block. */
  void write(BlockDraft draft) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    switch (draft) {
      case BlockDraft.Text lines -> blocks.add(write(lines));
      case BlockDraft.Table table -> blocks.add(write(table));
    }
  }

  /** Writes lines that belong to no block. */
  void writeRunningLines(List<Line> lines) {
    text.append('\n');
    lines.forEach(this::write);
  }

  private void write(Line line) {
    startPage(line.page());
    if (line.hasMarker()) {
      text.append(line.marker()).append(' ');
    }
    text.append(line.text()).append('\n');
  }

  SourceText text() {
    return SourceText.paged(text.toString(), pageStarts);
  }

  List<Block> blocks() {
    return blocks;
  }

  private Block write(BlockDraft.Text draft) {
    Line first = draft.first();
    startPage(first.page());
    if (draft.isItem()) {
      text.append(first.marker()).append(' ');
    }
    int start = text.length();
    text.append(first.text()).append('\n');
    for (Line line : draft.lines().subList(1, draft.lines().size())) {
      write(line);
    }
    Span span = new Span(start, text.length() - 1);
    if (draft.isItem()) {
      return new Block.Item(span, first.marker(), depth(first.left()));
    }
    indents.clear();
    return draft.heading() ? new Block.Heading(span, level(first)) : new Block.Paragraph(span);
  }

  private int depth(float left) {
    while (!indents.isEmpty() && indents.peek() > left - 3) {
      indents.pop();
    }
    indents.push(left);
    return indents.size() - 1;
  }

  private static int level(Line line) {
    return line.size() >= 18 ? 1 : line.size() >= 13.5 ? 2 : 3;
  }

  private Block write(BlockDraft.Table table) {
    indents.clear();
    int start = text.length();
    List<Block.Row> rows = new ArrayList<>();
    for (BlockDraft.TablePart part : table.parts()) {
      startPage(part.page());
      for (TableAssembler.Row row : part.rows()) {
        Span label = write(row.label());
        text.append('\t');
        Span value = write(row.value());
        text.append('\n');
        rows.add(new Block.Row(List.of(label, value)));
      }
    }
    return new Block.Table(new Span(start, text.length() - 1), rows);
  }

  private Span write(List<TextRun> cell) {
    int start = text.length();
    for (TextRun run : cell) {
      if (text.length() > start) {
        text.append(' ');
      }
      text.append(run.text());
    }
    return new Span(start, text.length());
  }

  private void startPage(int page) {
    var last = pageStarts.lastEntry();
    if (last == null || last.getValue() != page) {
      pageStarts.put(text.length(), page);
    }
  }
}
