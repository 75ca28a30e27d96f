package scrutiny.recognise.article;

import java.util.regex.Pattern;

/** The verbs by which articles give words as somebody's. */
final class SpeechVerbs {
  /** Those that only say that somebody spoke. */
  private static final String SAY =
      """
      said says say saying told tells tell added adds add adding explained explains commented
      comments wrote writes stated states insisted insists warned warns admitted admits noted
      notes continued responded replied argued argues claimed claims remarked observed observing
      concluded concludes confirmed reiterated conceded declared joked reflected stressed
      emphasised
      """;

  /** Those that say what else the words do. */
  private static final String DO =
      """
      described describes describing called calls calling praised praises praising found finds
      finding reported reports reporting highlighted highlights highlighting cautioned pledged
      promised hailed hails branded brands wished felt recognised identified identifies thanked
      apologised outlined read reads commended concerned cites cited citing labelled deemed
      acknowledged welcomed welcomes welcoming criticised criticises criticising spoke speaks
      judged raised expressed accepted agreed pointed vowed urged blamed expects hoped hopes
      rated
      """;

  /** Any of them. */
  static final Pattern ANY = words(SAY + DO);

  /** One that only says that somebody spoke. */
  static final Pattern PLAIN = words(SAY);

  private SpeechVerbs() {}

  private static Pattern words(String list) {
    return Pattern.compile(
        "\\b(?:" + String.join("|", list.strip().split("\\s+")) + ")\\b", Pattern.CASE_INSENSITIVE);
  }
}
