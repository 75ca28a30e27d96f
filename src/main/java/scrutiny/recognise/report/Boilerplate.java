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
              + " )?(?:joint )?inspection (?:team|partner)).*)");

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
              + " \\d.*\\binspect|between \\d.*\\binspect|published|inspection dates?|you"
              + " (?:should|must|need to) (?:now"
              + " )?(?:submit|send|prepare|provide|publish|share|respond)|(?:the|a) (?:local"
              + " authority|council|local area partnership|partnership|director of children's"
              + " services|lead (?:agency|partner)|dcs) (?:should|must|needs? to|has to|is"
              + " (?:required|asked) to|will) (?:now |jointly"
              + " )?(?:submit|send|prepare|provide|publish|update|produce|co-?ordinate)\\b[^.]*\\b(?:plan|statement|response)\\b|(?:the|an?|your|its|this|their)"
              + " (?:joint |written )?(?:action |improvement |strategic"
              + " )?(?:plan|statement|response)[\\w ]{0,30} (?:should|must|is to|needs to|will|has"
              + " to) be (?:submitted|sent|provided|published|shared)\\b|(?:inspectors|we|the"
              + " inspectors) will (?:then )?(?:visit|return|inspect|carry out|re-?inspect|review"
              + " progress|re-?visit)\\b|(?:please|we (?:expect|ask|require) you to)"
              + " (?:submit|send)\\b|(?:the|your|its|our) next (?:full |area |send |joint |standard"
              + " |short |focused |ilacs |ofsted )*(?:inspection|visit|monitoring"
              + " visit|engagement)\\b|(?:a|the) (?:full |further |monitoring |next"
              + " )*(?:inspection|monitoring visit|re-?inspection|visit) (?:will|is"
              + " (?:due|expected|planned)) |ofsted (?:and cqc"
              + " )?(?:will|may|intends?|expects?|plans?)\\b|as a result,? (?:a|ofsted|the"
              + " next)\\b.*\\b(?:monitoring|inspection|visit)|the care quality commission|his"
              + " majesty|her majesty|the areas for improvement have been|the methodology for|it is"
              + " ofsted's expectation|inspectors considered an? (?:\\w+ )?range|the arrangements"
              + " in place to evaluate|an (?:\\w+ )?lscb (?:that is|requires|is)|following the"
              + " inspection|the department for education|the graded judge?ment"
              + " (?:for|about|of)).*");

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
