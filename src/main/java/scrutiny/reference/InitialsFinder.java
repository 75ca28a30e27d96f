package scrutiny.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds initials that a text spells out: "Worcestershire County Council (WCC)", and every later
 * WCC.
 */
final class InitialsFinder {
  private static final Pattern DEFINITION =
      Pattern.compile("\\s*\\(\\s*(?:the\\s+)?[‘'“\"]?([A-Z][A-Za-z&]{1,6})[’'”\"]?\\s*\\)");

  private static final Set<String> MINOR_WORDS = Set.of("and", "of", "upon", "on", "the", "with");

  private static final List<String> FULL_NAME_FORMATS =
      List.of(
          "%s",
          "%s Council",
          "%s County Council",
          "%s City Council",
          "%s Borough Council",
          "%s Metropolitan Borough Council",
          "London Borough of %s",
          "Royal Borough of %s");

  /** Returns the occurrences of initials after the mention that spells them out. */
  List<AuthorityMention> find(CharSequence text, List<AuthorityMention> mentions) {
    Map<String, AuthorityMention> defined = new HashMap<>();
    for (AuthorityMention mention : mentions) {
      Matcher definition = DEFINITION.matcher(text).region(mention.end(), text.length());
      if (definition.lookingAt() && areInitialsOf(definition.group(1), mention, text)) {
        defined.putIfAbsent(definition.group(1), mention);
      }
    }
    List<AuthorityMention> found = new ArrayList<>();
    defined.forEach(
        (initials, mention) -> found.addAll(laterMentions(text, initials, mention, mentions)));
    return found;
  }

  private static List<AuthorityMention> laterMentions(
      CharSequence text, String initials, AuthorityMention mention, List<AuthorityMention> known) {
    List<AuthorityMention> found = new ArrayList<>();
    Matcher occurrence = Pattern.compile("\\b" + Pattern.quote(initials) + "\\b").matcher(text);
    occurrence.region(mention.end(), text.length());
    while (occurrence.find()) {
      boolean isKnown =
          known.stream()
              .anyMatch(n -> n.start() < occurrence.end() && occurrence.start() < n.end());
      if (!isKnown) {
        found.add(new AuthorityMention(mention.authority(), occurrence.start(), occurrence.end()));
      }
    }
    return found;
  }

  private static boolean areInitialsOf(
      String initials, AuthorityMention mention, CharSequence text) {
    Authority authority = mention.authority();
    if (authority.shortNames().contains(initials) || authority.otherNames().contains(initials)) {
      return true;
    }
    String letters = initials.replace("&", "").toLowerCase(Locale.UK);
    return Stream.concat(
            Stream.of(
                authority.fullName(), text.subSequence(mention.start(), mention.end()).toString()),
            FULL_NAME_FORMATS.stream().map(f -> f.formatted(authority.name())))
        .flatMap(name -> Stream.of(initialsOf(name, true), initialsOf(name, false)))
        .anyMatch(letters::equals);
  }

  private static String initialsOf(String name, boolean withMinorWords) {
    return Stream.of(NameNormaliser.normalise(name).split(" "))
        .filter(word -> withMinorWords || !MINOR_WORDS.contains(word))
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining());
  }
}
