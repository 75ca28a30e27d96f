package scrutiny.recognise.report;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The body whose details stand below or beside a header in the details of a local area. */
enum OfficerHeader {
  COUNCIL("(?:local\\s+)?(?:authority|council)"),
  CARE_BOARD("integrated\\s+care\\s+boards?"),
  COMMISSIONING_GROUP("clinical\\s+commissioning\\s+groups?");

  /** A header of which a text consists, or with which a line begins that goes on after a colon. */
  private static final Pattern HEADER =
      Pattern.compile(
          "(?i)\\s*(?:the\\s+)?(?:"
              + COUNCIL.group()
              + "|"
              + CARE_BOARD.group()
              + "|"
              + COMMISSIONING_GROUP.group()
              + ")(?:\\s*\\((?:ICB|CCG)s?\\))?\\s*(?::\\s*|$)");

  private final String words;

  OfficerHeader(String words) {
    this.words = words;
  }

  private String group() {
    return "(?<" + groupName() + ">" + words + ")";
  }

  private String groupName() {
    return name().replace("_", "");
  }

  /**
   * A header at the start of a line.
   *
   * @param end the offset of what follows it in the line
   */
  record Label(OfficerHeader header, int end) {}

  /** Returns the header that a text is. */
  static Optional<OfficerHeader> of(String text) {
    return at(text).filter(label -> label.end() == text.length()).map(Label::header);
  }

  /** Returns the header with which a line begins. */
  static Optional<Label> at(String line) {
    Matcher matcher = HEADER.matcher(line);
    return matcher.lookingAt()
        ? Arrays.stream(values())
            .filter(header -> matcher.group(header.groupName()) != null)
            .findFirst()
            .map(header -> new Label(header, matcher.end()))
        : Optional.empty();
  }
}
