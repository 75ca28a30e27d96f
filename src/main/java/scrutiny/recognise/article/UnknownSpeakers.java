package scrutiny.recognise.article;

import java.util.regex.Pattern;

/**
 * Patterns of a verb of speech beside a quotation, for a subject who is not among the known
 * speakers. "It" and "they" are not such subjects.
 */
final class UnknownSpeakers {
  private static final String VERB =
      "(?:said|says|told|tells|added|adds|explained|explains|commented|wrote|writes|stated|warned"
          + "|insisted|claimed|claims|argued|replied|responded|asked|recalled|remembered)";

  /** Matches an introduction at the end of the words before a quotation. */
  static final Pattern BEFORE =
      Pattern.compile(
          "(?<!\\b(?i:it|they|was|were|been|being|report|letter|inspectors)\\s)\\b"
              + VERB
              + "(?:\\s+that)?(?:\\b[^.;:“”]{1,60}[:,])?[:,]?\\s*$");

  /** Matches the subject and verb, or the verb, at the start of the words after a quotation. */
  static final Pattern AFTER =
      Pattern.compile(
          "[,.]?\\s*(?:(?:[Hh]e|[Ss]he|(?:[Aa]n?|[Oo]ne|[Aa]nother|[Ss]ome|[Tt]he)\\s+(?:[\\p{Ll}’'-]+\\s+){0,4}[\\p{Ll}’'-]+"
              + "|(?:\\p{Lu}[\\p{L}’'-]+\\s+){1,2}\\p{Lu}[\\p{L}’'-]+)\\s+)?"
              + VERB
              + "\\b");

  /** Matches a name with a verb of speech after it. */
  static final Pattern BESIDE_NAME =
      Pattern.compile(
          "\\b\\p{Lu}[\\p{L}’'-]+\\s+\\p{Lu}[\\p{L}’'-]+(?:,[^.;:“]{2,90},)?\\s+" + VERB + "\\b");

  /** Matches somebody who speaks but is no inspector: "Ms Green said", "council chiefs pledged". */
  static final Pattern NO_INSPECTOR =
      Pattern.compile(
          "(?:\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Cllr|Clr|Coun|Councillor)"
              + " \\p{Lu}|\\b(?:[Cc]hiefs?|boss(?:es)?"
              + "|leaders?|councillors?|officials?|directors?|chair(?:man|woman|person)?|members?|MPs?"
              + "|unions?|campaigners?|parents?|[Cc]ommittees?|ministers?|judges?|he|she)\\b)[^.;:“‘\"]{0,120}(?:"
              + SpeechVerbs.ANY.pattern()
              + ")");

  /** Matches a verb of speech with a subject right before it: "a mother accused". */
  private static final Pattern ACTIVE =
      Pattern.compile(
          "(?<!\\b(?:is|are|was|were|been|being|be|as|and|or|which|that))\\s(?:"
              + SpeechVerbs.ANY.pattern()
              + ")",
          Pattern.CASE_INSENSITIVE);

  /** Matches what inspectors write, which may be the subject of such a verb. */
  private static final Pattern OF_INSPECTORS =
      Pattern.compile(
          "\\b(?:inspections?|reports?|letters?|visits?|findings?|reviews?)\\b",
          Pattern.CASE_INSENSITIVE);

  private UnknownSpeakers() {}

  /** Returns whether words have a verb of speech, and nothing of inspectors as its subject. */
  static boolean isSpeech(String words) {
    return ACTIVE.matcher(words).find() && !OF_INSPECTORS.matcher(words).find();
  }
}
