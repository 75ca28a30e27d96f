package scrutiny.recognise.report;

import java.util.regex.Pattern;

/** Distinguishes the standard text of a kind of document from what inspectors found. */
final class Boilerplate {
  /** Sections on the area, the framework or the inspection, without findings. */
  private static final Pattern SECTION_HEADING =
      Pattern.compile(
          "(?is)\\W*(?:(?:section \\d+:? *)?(?:information about|about (?:this|the) inspection|what"
              + " (?:the )?inspection judge?ments"
              + " mean|contents|annex|appendix|glossary|(?:children|young people)\\b.*\\b(?:living"
              + " )?in this area|child protection in this|looked after children in|local"
              + " leadership|previous\\b|other (?:ofsted )?inspections|other information|inspection"
              + " dates?|report published|next steps|main characteristics|the local"
              + " authority$|local authority (?:area )?(?:details|profile)|footnotes?|(?:the"
              + " )?(?:joint )?inspection (?:team|partner)|inspection judge?ments? about).*)");

  /** Paragraphs in every document of a kind: scope, law, licence, addresses. */
  private static final Pattern STANDARD_PARAGRAPH =
      Pattern.compile(
          "(?is)\\W*(?:the office for standards in education|you (?:may|can)"
              + " (?:re-?use|copy|subscribe)|if you would like|this"
              + " (?:report|document|publication|letter) |interested in our|piccadilly gate|any"
              + " complaints|ofsted (?:will|produces|carried)|i am (?:copying|writing)|we are"
              + " copying|i look forward|dear |yours |lead inspector|this (?:\\w+"
              + " ){0,3}(?:visit|inspection) (?:was|took|included|looked|followed)|(?:the"
              + " )?inspectors (?:(?:also )?looked at (?:a (?:\\w+ ){0,2}range|all|your|the"
              + " local|the effectiveness|the arrangements|the following|the quality|how)|have"
              + " looked|considered the quality|evaluated|read )|the inspection (?:team|of the"
              + " local|was carried)|the visit (?:was|took)|the (?:local authority|council|lscb)"
              + " was given the opportunity|the review of the|to view this|from"
              + " \\d.*\\binspect|between \\d.*\\binspect|published|inspection dates?|the care"
              + " quality commission|his majesty|her majesty|the areas for improvement have"
              + " been|the methodology for|it is ofsted's expectation|inspectors considered an?"
              + " (?:\\w+ )?range|the arrangements in place to evaluate|an (?:\\w+ )?lscb (?:that"
              + " is|requires|is)|following the inspection|the department for education|the graded"
              + " judge?ment (?:for|about|of)).*");

  /** A heading above the explanation of a grade. */
  private static final Pattern GRADE_HEADING =
      Pattern.compile("\\W*(?:grade \\d|outstanding|good|requires improvement|inadequate).*");

  private Boilerplate() {}

  /**
   * Returns whether a heading opens a section of standard text.
   *
   * @param heading its normalised text
   * @param within whether it is in such a section
   */
  static boolean isHeading(String heading, boolean within) {
    return SECTION_HEADING.matcher(heading).matches()
        || (within && GRADE_HEADING.matcher(heading).matches());
  }

  /** Returns whether normalised text contains the address of a page or a mailbox. */
  static boolean containsAddress(String normalised) {
    return normalised.contains("http://")
        || normalised.contains("https://")
        || normalised.contains("www.")
        || normalised.indexOf('@') >= 0;
  }

  /** Returns whether a paragraph of normalised text is standard text. */
  static boolean isParagraph(String normalised) {
    return STANDARD_PARAGRAPH.matcher(normalised).matches() || containsAddress(normalised);
  }
}
