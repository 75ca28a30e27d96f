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
 * Initials that a text spells out: "Worcestershire County Council (WCC)", and each WCC after it.
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

  /** Where initials that a naming spells out stand after it. */
  List<AuthorityMention> find(CharSequence text, List<AuthorityMention> namings) {
    Map<String, AuthorityMention> spelt = new HashMap<>();
    for (AuthorityMention naming : namings) {
      Matcher definition = DEFINITION.matcher(text).region(naming.end(), text.length());
      if (definition.lookingAt() && areInitialsOf(definition.group(1), naming, text)) {
        spelt.putIfAbsent(definition.group(1), naming);
      }
    }
    List<AuthorityMention> found = new ArrayList<>();
    spelt.forEach(
        (initials, naming) -> found.addAll(laterMentions(text, initials, naming, namings)));
    return found;
  }

  private static List<AuthorityMention> laterMentions(
      CharSequence text, String initials, AuthorityMention naming, List<AuthorityMention> known) {
    List<AuthorityMention> found = new ArrayList<>();
    Matcher repeat = Pattern.compile("\\b" + Pattern.quote(initials) + "\\b").matcher(text);
    repeat.region(naming.end(), text.length());
    while (repeat.find()) {
      boolean isKnown =
          known.stream().anyMatch(n -> n.start() < repeat.end() && repeat.start() < n.end());
      if (!isKnown) {
        found.add(new AuthorityMention(naming.authority(), repeat.start(), repeat.end()));
      }
    }
    return found;
  }

  private static boolean areInitialsOf(
      String initials, AuthorityMention naming, CharSequence text) {
    Authority authority = naming.authority();
    if (authority.shortNames().contains(initials) || authority.otherNames().contains(initials)) {
      return true;
    }
    String plain = initials.replace("&", "").toLowerCase(Locale.UK);
    return Stream.concat(
            Stream.of(
                authority.fullName(), text.subSequence(naming.start(), naming.end()).toString()),
            FULL_NAME_FORMATS.stream().map(f -> f.formatted(authority.name())))
        .flatMap(name -> Stream.of(initialsOf(name, true), initialsOf(name, false)))
        .anyMatch(plain::equals);
  }

  private static String initialsOf(String name, boolean all) {
    return Stream.of(NameNormaliser.normalise(name).split(" "))
        .filter(word -> all || !MINOR_WORDS.contains(word))
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining());
  }
}
