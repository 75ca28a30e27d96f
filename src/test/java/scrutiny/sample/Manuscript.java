package scrutiny.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The source of a sample document: settings, then elements in reading order.
 *
 * <p>Settings are {@code name: value} lines up to the first empty line. After them:
 *
 * <pre>
 * # title   ## subtitle   ### heading
 * * bullet   - bullet inside a bullet   1. numbered paragraph
 * | cell | cell |   a row; "&lt;" joins a cell to the one on its left
 * ~table 200 250    column widths of the following table; "centre" centres cells vertically
 * ~page   ~gap 40   a new page, a vertical gap
 * ^1 footnote
 * </pre>
 *
 * <p>Other lines are paragraphs, separated by empty lines. A backslash at the end of a line keeps
 * the line break, two asterisks enclose bold text, a caret before a digit makes it a superscript.
 */
record Manuscript(Map<String, String> settings, List<Element> elements) {
  /** An element of a manuscript. */
  sealed interface Element {}

  record Heading(int level, String text) implements Element {}

  record Paragraph(String text) implements Element {}

  record Item(String mark, String text, int depth) implements Element {}

  record Table(List<Float> widths, boolean centred, List<List<String>> rows) implements Element {}

  record Footnote(String mark, String text) implements Element {}

  record Gap(float height) implements Element {}

  record PageBreak() implements Element {}

  Manuscript {
    settings = Map.copyOf(settings);
    elements = List.copyOf(elements);
  }

  String setting(String name) {
    return settings.getOrDefault(name, "");
  }

  static Manuscript parse(String source) {
    List<String> lines = source.lines().toList();
    int body = lines.indexOf("");
    Map<String, String> settings = new HashMap<>();
    for (String line : lines.subList(0, body)) {
      int colon = line.indexOf(": ");
      settings.put(line.substring(0, colon), line.substring(colon + 2));
    }
    List<Element> elements = new ArrayList<>();
    List<String> block = new ArrayList<>();
    for (String line : lines.subList(body, lines.size())) {
      boolean starts = line.isEmpty() || line.matches("(#+|[*\\-]|\\d{1,2}\\.|\\^\\d|~\\w+)( .*)?");
      boolean continues =
          line.startsWith("|") && !block.isEmpty() && block.getFirst().startsWith("~");
      if ((starts || (line.startsWith("|") && !continues)) && !block.isEmpty()) {
        elements.add(parseElement(block));
        block.clear();
      }
      if (!line.isEmpty()) {
        block.add(line);
      }
    }
    if (!block.isEmpty()) {
      elements.add(parseElement(block));
    }
    return new Manuscript(settings, elements);
  }

  private static Element parseElement(List<String> block) {
    String first = block.getFirst();
    String mark = first.split(" ", 2)[0];
    String rest = joinLines(block).substring(mark.length()).strip();
    if (mark.startsWith("#")) {
      return new Heading(mark.length(), rest);
    }
    if (mark.startsWith("^")) {
      return new Footnote(mark.substring(1), rest);
    }
    if (mark.matches("\\d+\\.")) {
      return new Item(mark, rest, 0);
    }
    return switch (mark) {
      case "*" -> new Item("*", rest, 0);
      case "-" -> new Item("*", rest, 1);
      case "~page" -> new PageBreak();
      case "~gap" -> new Gap(Float.parseFloat(rest));
      case "~table" -> parseTable(first, block.subList(1, block.size()));
      default -> new Paragraph(joinLines(block));
    };
  }

  private static String joinLines(List<String> lines) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      boolean kept = line.endsWith("\\");
      text.append(kept ? line.substring(0, line.length() - 1).strip() : line.strip());
      text.append(kept ? '\n' : ' ');
    }
    return text.toString().strip();
  }

  private static Table parseTable(String directive, List<String> lines) {
    List<String> words = Arrays.asList(directive.split(" "));
    List<Float> widths =
        words.stream().filter(w -> w.matches("\\d+")).map(Float::parseFloat).toList();
    List<List<String>> rows = new ArrayList<>();
    for (String line : lines) {
      String inside = line.substring(1, line.lastIndexOf('|'));
      rows.add(Arrays.stream(inside.split("\\|", -1)).map(String::strip).toList());
    }
    return new Table(widths, words.contains("centre"), rows);
  }
}
