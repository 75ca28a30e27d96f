package scrutiny.web.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What documents say of a time in a post; dates are in ISO 8601.
 *
 * @param since its stated beginning
 * @param until its stated end
 * @param firstSeen the first day on which a document shows the holder in the post
 * @param lastSeen the last such day
 * @param daysSeen the number of such days; 0 if it is not known
 */
public record PostTime(
    Optional<String> since,
    Optional<String> until,
    Optional<String> firstSeen,
    Optional<String> lastSeen,
    int daysSeen) {
  /** Returns it in words; empty if nothing is known. */
  public String words() {
    List<String> parts = new ArrayList<>();
    since.ifPresent(day -> parts.add("since " + DateText.of(day)));
    until.ifPresent(day -> parts.add("until " + DateText.of(day)));
    firstSeen.ifPresent(first -> parts.add("shown " + seen(first, lastSeen.orElse(first))));
    return String.join("; ", parts);
  }

  private String seen(String first, String last) {
    if (first.equals(last)) {
      return "on " + DateText.of(first);
    }
    return (daysSeen > 0 ? "on " + daysSeen + " days " : "")
        + "from "
        + DateText.of(first)
        + " to "
        + DateText.of(last);
  }
}
