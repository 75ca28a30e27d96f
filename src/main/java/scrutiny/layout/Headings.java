package scrutiny.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells which part of a document a heading opens. */
final class Headings {
  private record Opening(Part part, Pattern pattern) {}

  private static final List<Opening> OPENINGS =
      List.of(
          opening(
              Part.PRIORITY_ACTION,
              "(the )?areas? (for|of|requiring|identified for) ((immediate|urgent)( and)? )?"
                  + "priority (and (immediate|urgent) )?actions?.*"),
          opening(
              Part.PRIORITY_ACTION,
              "((immediate|urgent) and )?priority (and (immediate|urgent) )?actions?.*"),
          opening(
              Part.BOARD_IMPROVEMENT,
              "what does the (lscb|local safeguarding).* need to improve.*"),
          opening(Part.IMPROVEMENT, "what (needs?|does .* need) to (improve|be improved).*"),
          opening(Part.IMPROVEMENT, "what (still )?needs (improving|to (be better|change)).*"),
          opening(
              Part.IMPROVEMENT, "(what|where) [\\w', -]{1,60} needs? to (improve|be improved).*"),
          opening(
              Part.IMPROVEMENT,
              "((the|key|main|other|further|identified) )*areas? (for|of|requiring|needing)"
                  + " (further |continued |continuing )?(improvements?|development).*"),
          opening(
              Part.IMPROVEMENT,
              "areas? [\\w', -]{0,40}(needs?|requires?|required) (to improve|(further )?improvement"
                  + "|to be improved).*"),
          opening(
              Part.IMPROVEMENT,
              "areas? where [\\w', -]{0,40}improvements? (is|are) (required|needed).*"),
          opening(Part.IMPROVEMENT, "improvements? (required|needed)\\W*"),
          opening(Part.IMPROVEMENT, "(key |main )?recommendations?( (for|to) .*)?:?"),
          opening(
              Part.BOARD,
              "(review of )?(the )?(effectiveness of the )?(local safeguarding children|lscb).*"),
          opening(Part.BOARD, "(the )?[\\w ]{0,60}local safeguarding children('s)? board.*"),
          opening(Part.TEAM, "(the )?inspection team.*"),
          opening(
              Part.BODY, "(contents|executive summary|summary of (key )?findings|summary)\\b.*"),
          opening(Part.BODY, "(headline|main|key)? ?findings\\b.*"),
          opening(Part.BODY, "(overview|background|introduction|(key |areas of )?strengths?)\\b.*"),
          opening(Part.BODY, "(the local authority|about this inspection|summary for children.*)"),
          opening(Part.BODY, "(what (the )?inspection judgements mean|information about|annex).*"));

  /** Before the words of a heading: a stray bullet, a section's number. */
  private static final Pattern SECTION =
      Pattern.compile("^[^\\p{L}\\d]*(?:section \\d+:? *)?", Pattern.CASE_INSENSITIVE);

  private static final Pattern DEADLINE =
      Pattern.compile(
          "(?i)(?:immediately|as soon as possible|(?:with)?in \\w+ (?:weeks?|months?))\\W*");

  private Headings() {}

  /** The part that a heading opens by its words, where they are known. */
  static Optional<Part> part(String heading) {
    String words = SECTION.matcher(Titles.plain(heading)).replaceFirst("");
    return OPENINGS.stream()
        .filter(o -> o.pattern.matcher(words).matches())
        .map(Opening::part)
        .findFirst();
  }

  /** Whether a heading only says by when the items below it should be done. */
  static boolean isDeadline(String heading) {
    return DEADLINE.matcher(heading).matches();
  }

  private static Opening opening(Part part, String pattern) {
    return new Opening(part, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
  }
}
