package scrutiny.recognise.article;

import java.util.regex.Pattern;

/** Recognises the author of an article in the lines above its text. */
final class Bylines {
  /** The last block in which a byline is looked for. */
  private static final int MAX_BLOCK = 4;

  private static final Pattern BY =
      Pattern.compile("^\\s*(?:by|words:|reporter:)\\s+$", Pattern.CASE_INSENSITIVE);

  /** Matches between the author's name and the end of its line: a date. */
  private static final Pattern DATE =
      Pattern.compile("[\\s,|-]*(?:\\d{1,2} \\p{L}+ \\d{4}.{0,20})");

  private Bylines() {}

  /**
   * Returns whether a name is that of the author.
   *
   * @param number the number of the sentence with the name
   * @param preceding the text between the name before, or the sentence's start, and the name
   */
  static boolean isAuthor(
      Article article, int number, PersonNames.PersonNameMatch name, String preceding) {
    return name.isFullName() && (BY.matcher(preceding).find() || isAlone(article, number, name));
  }

  /** Returns whether a line near the top is only a name. */
  private static boolean isAlone(Article article, int number, PersonNames.PersonNameMatch name) {
    Sentence sentence = article.sentences().get(number);
    String rest = article.characters().substring(name.endWithLetters(), sentence.span().end());
    boolean opens = sentence.block() == 0;
    return sentence.block() <= MAX_BLOCK
        && sentence.startsBlock()
        && name.span().start() == sentence.span().start()
        && ((rest.isBlank() && (opens || article.written().isPresent()))
            || DATE.matcher(rest).matches());
  }
}
