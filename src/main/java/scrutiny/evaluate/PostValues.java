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
 * The posts of which a document tells since when they have been held.
 *
 * <p>A post is right when its role, the date and whether its holder is interim are the label's. A
 * label names the role in words: any director is the director of children's services, whose post
 * has many titles, and so two labels of one director since one day are one post.
 */
final class PostValues {
  private static final Pattern CHAIR = Pattern.compile("\\bchair\\b.*");
  private static final Pattern MEMBER = Pattern.compile("\\b(?:elected|lead|cabinet) member\\b.*");

  private PostValues() {}

  /** Those that were read. */
  static Stream<ExtractedFacts.Value> fromFacts(ExtractedFacts answer) {
    return answer
        .facts(PostHeld.class)
        .map(post ->
            new ExtractedFacts.Value(
                format(
                    post.role().notation(),
                    post.since().map(PartialDate::iso).orElse(""),
                    post.interim()),
                Optional.of(post.quote())));
  }

  /** One of a label. */
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
    String plain = words.toLowerCase(Locale.ROOT);
    if (CHAIR.matcher(plain).find()) {
      return Role.BOARD_CHAIR.notation();
    }
    if (MEMBER.matcher(plain).find()) {
      return Role.CABINET_MEMBER.notation();
    }
    if (plain.contains("director")) {
      return Role.DIRECTOR_OF_CHILDRENS_SERVICES.notation();
    }
    return plain.contains("chief executive") ? Role.CHIEF_EXECUTIVE.notation() : plain;
  }
}
