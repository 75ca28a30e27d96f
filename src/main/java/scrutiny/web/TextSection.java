package scrutiny.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A section of a text as it is displayed: a page, or the headers and footers of all pages.
 *
 * @param id the HTML id
 * @param title the heading; may be empty
 * @param start the offset of the first character
 * @param end the offset after the last character
 */
record TextSection(String id, String title, int start, int end) {
  private static final Pattern PAGE_START = Pattern.compile("(\\d{1,9})@(\\d{1,9})");

  /**
   * Returns the sections of a text.
   *
   * @param starts page@offset, separated by spaces; from the first page number that repeats, the
   *     rest of the text is headers and footers
   * @param length the length of the text
   */
  static List<TextSection> of(String starts, int length) {
    Map<Integer, Integer> pages = new TreeMap<>();
    for (Matcher start = PAGE_START.matcher(starts); start.find(); ) {
      int offset = Integer.parseInt(start.group(2));
      if (offset < length) {
        pages.putIfAbsent(offset, Integer.valueOf(start.group(1)));
      }
    }
    List<TextSection> sections = new ArrayList<>();
    String id = "text";
    String title = "";
    int from = 0;
    int lastPage = 0;
    for (var start : pages.entrySet()) {
      boolean repeated = start.getValue() <= lastPage;
      if (start.getKey() > from) {
        sections.add(new TextSection(id, title, from, start.getKey()));
      }
      from = start.getKey();
      id = repeated ? "headers-and-footers" : "page-" + start.getValue();
      title = repeated ? "Headers and footers" : "Page " + start.getValue();
      lastPage = start.getValue();
      if (repeated) {
        break;
      }
    }
    sections.add(new TextSection(id, title, from, length));
    return sections;
  }
}
