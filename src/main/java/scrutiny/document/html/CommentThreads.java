package scrutiny.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Removes readers' comments, which the links for replies and reports show whatever their names. */
final class CommentThreads {
  private static final Pattern CONTROL =
      Pattern.compile(
          "(?:reply|report|report (?:this )?(?:comment|post|abuse)|reply to .{1,30}|flag"
              + " (?:as|comment).{0,20})",
          Pattern.CASE_INSENSITIVE);

  /** Matches the line above a comment: who wrote it and when. */
  private static final Pattern WRITER =
      Pattern.compile(
          ".{0,50}\\b(?:(?:\\d+|an?)"
              + " ?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?|months?|years?)"
              + " ago|yesterday|just now|(?:at )?\\d{1,2}[:.]\\d\\d"
              + " ?(?:am|pm)?|(?:says|wrote|posted|said)):?\\W*",
          Pattern.CASE_INSENSITIVE);

  /** The maximum number of elements that belong to one comment. */
  private static final int MAX_COMMENT_ELEMENTS = 6;

  /** The maximum length of the links below a comment, in characters. */
  private static final int MAX_CONTROL_LENGTH = 60;

  private CommentThreads() {}

  /** Removes every comment with a link to reply to it or to report it. */
  static void remove(Element page) {
    Element headline = page.selectFirst("h1");
    if (headline == null) {
      return;
    }
    for (Element control : page.select("a, button, span")) {
      if (CONTROL.matcher(control.text().strip()).matches() && control.root().equals(page)) {
        removeComment(control, page);
      }
    }
  }

  private static void removeComment(Element control, Element page) {
    int length = page.text().length();
    Element outer = control;
    for (Element parent = control.parent();
        parent != null && isPart(parent, length);
        parent = parent.parent()) {
      outer = parent;
    }
    List<Element> comment = new ArrayList<>(List.of(outer));
    if (outer.text().length() <= MAX_CONTROL_LENGTH) {
      comment.addAll(before(outer));
    }
    comment.forEach(Element::remove);
  }

  /** Returns the elements before the links of a comment that belong to it. */
  private static List<Element> before(Element controls) {
    List<Element> comment = new ArrayList<>();
    Element at = controls.previousElementSibling();
    while (at != null && comment.size() < MAX_COMMENT_ELEMENTS) {
      if (at.normalName().matches("hr|h[1-6]")) {
        return comment;
      }
      comment.add(at);
      if (WRITER.matcher(at.text()).matches()) {
        return comment;
      }
      at = at.previousElementSibling();
    }
    // Where nothing shows who wrote it, only the paragraph above the links is the comment.
    return comment.isEmpty() ? comment : comment.subList(0, 1);
  }

  private static boolean isPart(Element element, int pageLength) {
    return !element.normalName().matches("body|html|main|article")
        && element.selectFirst("h1, article, main") == null
        && element.text().length() * 2 <= pageLength;
  }
}
