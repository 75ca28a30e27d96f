package scrutiny.recognise.report;

import java.util.regex.Pattern;

/** Tells what every document of a kind says, whatever was found, from what inspectors found. */
final class Boilerplate {
  /** Sections that tell of the area, the framework or the inspection, not of what was found. */
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

  /** Paragraphs that every document of a kind has: scope, law, licence, addresses. */
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

  /** A heading under which is told what a grade means. */
  private static final Pattern GRADE_HEADING =
      Pattern.compile("\\W*(?:grade \\d|outstanding|good|requires improvement|inadequate).*");

  private Boilerplate() {}

  /**
   * Whether a heading opens an aside.
   *
   * @param heading its plain words
   * @param within whether it stands in an aside
   */
  static boolean isHeading(String heading, boolean within) {
    return SECTION_HEADING.matcher(heading).matches()
        || (within && GRADE_HEADING.matcher(heading).matches());
  }

  /** Whether plain words hold the address of a page or a mailbox. */
  static boolean containsAddress(String plain) {
    return plain.contains("http://")
        || plain.contains("https://")
        || plain.contains("www.")
        || plain.indexOf('@') >= 0;
  }

  /** Whether a paragraph of plain words is a formula. */
  static boolean isParagraph(String plain) {
    return STANDARD_PARAGRAPH.matcher(plain).matches() || containsAddress(plain);
  }
}
