package scrutiny.recognise.article;

import java.util.regex.Pattern;

/** Patterns of the verbs with which articles attribute speech. */
final class SpeechVerbs {
  /** Verbs that only say that somebody spoke. */
  private static final String SAY =
      """
      said says say saying told tells tell added adds add adding explained explains commented
      comments wrote writes responds stated states insisted insists warned warns admitted admits noted
      notes noting asked asks continued responded replied argued argues claimed claims remarked observed observing
      concluded concludes confirmed reiterated conceded declared joked reflected stressed
      emphasised went\\s+on(?!\\s+(?:to|with|for|in|at|as)\\b) goes\\s+on(?!\\s+(?:to|with|for|in|at|as)\\b)
      """;

  /** Verbs that also characterise what was said. */
  private static final String DO =
      """
      described describes describing called calls(?!\\s+(?:to|for|from|himself|herself|itself|themselves)\\b) calling praised praises praising found finds
      finding reported reports reporting highlighted highlights highlighting cautioned pledged
      pledges pledging promised promising hailed hails branded brands wished felt recognised identified identifies thanked
      apologised outlined read reads commended concerned cites cited citing labelled deemed
      acknowledged vows welcomed welcomes welcoming criticised criticises criticising spoke speaks
      judged raised expressed accepted agreed pointed vowed urged blamed expects hoped hopes
      rated accused accuses
      """;

  /** Matches any verb of speech. */
  static final Pattern ANY = anyOf(SAY + DO);

  /** Matches a verb that only says that somebody spoke. */
  static final Pattern PLAIN = anyOf(SAY);

  /** Matches such a verb and the start of its clause at the end of a text: “noted it was”. */
  static final Pattern SAID_IT =
      Pattern.compile(
          PLAIN.pattern() + "\\s+(?:that\\s+)?it\\s+\\p{L}+\\b[^,.;]{0,25}$",
          Pattern.CASE_INSENSITIVE);

  private SpeechVerbs() {}

  private static Pattern anyOf(String list) {
    return Pattern.compile(
        "\\b(?:" + String.join("|", list.strip().split("\\s+")) + ")\\b", Pattern.CASE_INSENSITIVE);
  }
}
