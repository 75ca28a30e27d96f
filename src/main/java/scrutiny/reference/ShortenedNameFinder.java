package scrutiny.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the first part of a double name that a text also gives in full: "Hammersmith" for
 * Hammersmith and Fulham.
 */
final class ShortenedNameFinder {
  private static final Pattern DOUBLE_NAME =
      Pattern.compile("(\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?) and \\p{Lu}.*");

  /** Returns the occurrences of first parts outside the known mentions. */
  List<AuthorityMention> find(CharSequence text, List<AuthorityMention> mentions) {
    Map<String, Authority> parts = new TreeMap<>();
    for (AuthorityMention mention : mentions) {
      Matcher name = DOUBLE_NAME.matcher(mention.authority().name());
      if (name.matches()) {
        parts.putIfAbsent(name.group(1), mention.authority());
      }
    }
    List<AuthorityMention> found = new ArrayList<>();
    parts.forEach((part, authority) -> {
      Matcher occurrence = occurrences(part).matcher(text);
      while (occurrence.find()) {
        int start = occurrence.start();
        int end = occurrence.end();
        if (mentions.stream().noneMatch(n -> n.start() < end && start < n.end())) {
          found.add(new AuthorityMention(authority, start, end));
        }
      }
    });
    return found;
  }

  /** Returns a pattern of a name part that is no part of a longer name. */
  private static Pattern occurrences(String part) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}’'-])(?<!\\p{Lu}[\\p{L}’'-]{1,20} )"
            + Pattern.quote(part)
            + "(?![\\p{L}\\p{N}-])(?! (?:and|with|&) \\p{Lu})(?! \\p{Lu})");
  }
}
