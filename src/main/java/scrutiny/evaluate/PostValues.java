package scrutiny.evaluate;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scrutiny.fact.PartialDate;
import scrutiny.fact.PostHeld;
import scrutiny.fact.Role;
import tools.jackson.databind.JsonNode;

/**
 * The values of posts and their tenures in documents and labels.
 *
 * <p>A post is right if its role, start date and interim status are those of the label. A label
 * names the role in words. Any director is the director of children's services, a post with many
 * titles, so two labels of a director since the same day are one post.
 */
final class PostValues {
  private static final Pattern CHAIR = Pattern.compile("\\bchair\\b.*");
  private static final Pattern MEMBER = Pattern.compile("\\b(?:elected|lead|cabinet) member\\b.*");

  private PostValues() {}

  /** Returns the extracted posts. */
  static Stream<ExtractedFacts.Value> fromFacts(ExtractedFacts extracted) {
    return extracted
        .facts(PostHeld.class)
        .map(post ->
            new ExtractedFacts.Value(
                format(
                    post.role().notation(),
                    post.since().map(PartialDate::iso).orElse(""),
                    post.interim()),
                Optional.of(post.quote())));
  }

  /** Returns the value of a post in a label. */
  static Optional<String> fromLabel(JsonNode post) {
    return Label.value(post.path("role"))
        .map(role ->
            format(
                role(role),
                Label.value(post.path("since")).orElse(""),
                post.path("interim").asBoolean(false)));
  }

  private static String format(String role, String since, boolean interim) {
    return Stream.of(role, since, interim ? "interim" : "")
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String role(String words) {
    String lowerCase = words.toLowerCase(Locale.ROOT);
    if (CHAIR.matcher(lowerCase).find()) {
      return Role.BOARD_CHAIR.notation();
    }
    if (MEMBER.matcher(lowerCase).find()) {
      return Role.CABINET_MEMBER.notation();
    }
    if (lowerCase.contains("director")) {
      return Role.DIRECTOR_OF_CHILDRENS_SERVICES.notation();
    }
    return lowerCase.contains("chief executive") ? Role.CHIEF_EXECUTIVE.notation() : lowerCase;
  }
}
