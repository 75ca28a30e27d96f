package scrutiny.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of a text, or another part of it that is shown on its own.
 *
 * @param id what it is called in a page
 * @param title what stands above it; may be empty
 */
record TextSection(String id, String title, int start, int end) {
  private static final Pattern PAGE_START = Pattern.compile("(\\d{1,9})@(\\d{1,9})");

  /**
   * The leaves of a text.
   *
   * @param starts page@offset, parted by spaces; from where a page begins again on, there are
   *     running lines only
   */
  static List<TextSection> of(String starts, int length) {
    Map<Integer, Integer> pages = new TreeMap<>();
    for (Matcher start = PAGE_START.matcher(starts); start.find(); ) {
      int offset = Integer.parseInt(start.group(2));
      if (offset < length) {
        pages.putIfAbsent(offset, Integer.valueOf(start.group(1)));
      }
    }
    List<TextSection> leaves = new ArrayList<>();
    String id = "text";
    String title = "";
    int from = 0;
    int last = 0;
    for (var start : pages.entrySet()) {
      boolean again = start.getValue() <= last;
      if (start.getKey() > from) {
        leaves.add(new TextSection(id, title, from, start.getKey()));
      }
      from = start.getKey();
      id = again ? "running-lines" : "page-" + start.getValue();
      title = again ? "Headers and footers of the pages" : "Page " + start.getValue();
      last = start.getValue();
      if (again) {
        break;
      }
    }
    leaves.add(new TextSection(id, title, from, length));
    return leaves;
  }
}
