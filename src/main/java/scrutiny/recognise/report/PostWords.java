package scrutiny.recognise.report;

/** The words with which posts begin, as alternatives of regular expressions. */
final class PostWords {
  /** The words for a post itself. */
  static final String HEAD =
      "Accountable|CEO|Chair|Chairman|Chief|Commissioner|DCS|Director|Head|Leads?|Leader|Manager"
          + "|Nurse|Superintendent";

  /** The words before them that are in no name of a body. */
  static final String RANK =
      "Acting|Assistant|Associate|Corporate|Deputy|Designated|Detective|Divisional|Executive|ICB"
          + "|Interim|Managing|Place|Principal|Senior|Statutory|Strategic|Temporary|Vice";

  /** The words before them that names of bodies contain, too. */
  private static final String FIELD =
      "Area|Clinical|Group|Independent|Joint|Medical|Named|National|Operational|Operations|Police"
          + "|Regional|Safeguarding|Service|Team|Youth";

  /** Any word with which a post begins. */
  static final String ANY = "(?:" + HEAD + "|" + RANK + "|" + FIELD + ")";

  private PostWords() {}
}
