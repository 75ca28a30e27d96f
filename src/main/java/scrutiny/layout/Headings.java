package scrutiny.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Determines which kind of section a heading opens. */
final class Headings {
  private record HeadingPattern(SectionKind kind, Pattern pattern) {}

  private static final List<HeadingPattern> HEADING_PATTERNS =
      List.of(
          headingPattern(
              SectionKind.PRIORITY_ACTION,
              "(the )?areas? (for|of|requiring|identified for) ((immediate|urgent)( and)? )?"
                  + "priority (and (immediate|urgent) )?actions?.*"),
          headingPattern(
              SectionKind.PRIORITY_ACTION,
              "((immediate|urgent) and )?priority (and (immediate|urgent) )?actions?.*"),
          headingPattern(
              SectionKind.BOARD_IMPROVEMENT,
              "what does the (lscb|local safeguarding).* need to improve.*"),
          headingPattern(
              SectionKind.IMPROVEMENT, "what (needs?|does .* need) to (improve|be improved).*"),
          headingPattern(
              SectionKind.IMPROVEMENT, "what (still )?needs (improving|to (be better|change)).*"),
          headingPattern(
              SectionKind.IMPROVEMENT,
              "(what|where) [\\w', -]{1,60} needs? to (improve|be improved).*"),
          headingPattern(
              SectionKind.IMPROVEMENT,
              "((the|key|main|other|further|identified) )*areas? (for|of|requiring|needing)"
                  + " (further |continued |continuing )?(improvements?|development).*"),
          headingPattern(
              SectionKind.IMPROVEMENT,
              "areas? [\\w', -]{0,40}(needs?|requires?|required) (to improve|(further )?improvement"
                  + "|to be improved).*"),
          headingPattern(
              SectionKind.IMPROVEMENT,
              "areas? where [\\w', -]{0,40}improvements? (is|are) (required|needed).*"),
          headingPattern(SectionKind.IMPROVEMENT, "improvements? (required|needed)\\W*"),
          headingPattern(SectionKind.IMPROVEMENT, "(key |main )?recommendations?( (for|to) .*)?:?"),
          headingPattern(
              SectionKind.BOARD,
              "(review of )?(the )?(effectiveness of the )?(local safeguarding children|lscb).*"),
          headingPattern(
              SectionKind.BOARD, "(the )?[\\w ]{0,60}local safeguarding children('s)? board.*"),
          headingPattern(SectionKind.TEAM, "(the )?inspection team.*"),
          headingPattern(
              SectionKind.BODY,
              "(contents|executive summary|summary of (key )?findings|summary)\\b.*"),
          headingPattern(SectionKind.BODY, "(headline|main|key)? ?findings\\b.*"),
          headingPattern(
              SectionKind.BODY,
              "(overview|background|introduction|(key |areas of )?strengths?)\\b.*"),
          headingPattern(
              SectionKind.BODY,
              "(the local authority|about this inspection|summary for children.*)"),
          headingPattern(
              SectionKind.BODY,
              "(what (the )?inspection judgements mean|information about|annex).*"));

  /** Text that may precede the heading proper: a stray bullet, a section number. */
  private static final Pattern SECTION_PREFIX =
      Pattern.compile("^[^\\p{L}\\d]*(?:section \\d+:? *)?", Pattern.CASE_INSENSITIVE);

  private static final Pattern DEADLINE =
      Pattern.compile(
          "(?i)(?:immediately|as soon as possible|(?:with)?in \\w+ (?:weeks?|months?))\\W*");

  private Headings() {}

  /** Returns the kind of section that a heading opens; empty if its wording is unknown. */
  static Optional<SectionKind> sectionKind(String heading) {
    String text = SECTION_PREFIX.matcher(TitleFinder.normalise(heading)).replaceFirst("");
    return HEADING_PATTERNS.stream()
        .filter(candidate -> candidate.pattern.matcher(text).matches())
        .map(HeadingPattern::kind)
        .findFirst();
  }

  /** Returns whether a heading only states by when the items below it should be done. */
  static boolean isDeadline(String heading) {
    return DEADLINE.matcher(heading).matches();
  }

  private static HeadingPattern headingPattern(SectionKind kind, String pattern) {
    return new HeadingPattern(kind, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
  }
}
