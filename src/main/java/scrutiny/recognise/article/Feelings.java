package scrutiny.recognise.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import scrutiny.text.Span;

/** Attributes quoted feelings, of which only the person can tell: “Jo Hill was ‘delighted’”. */
final class Feelings {
  /** Matches the words between a person and a quotation of what the person is. */
  private static final Pattern IS =
      Pattern.compile(
          "(?:(?:,| (?:at|of|for|in|with)\\b)[^;:.“”\"]{2,90},)?\\s+(?:was|is|were|are|felt|has"
              + " been|had been)\\s+(?:also\\s+|both\\s+)?");

  /** Matches a feeling of which only the person can tell. */
  private static final Pattern FEELING =
      Pattern.compile(
          "\\b(?:delighted|pleased|proud|sorry|disappointed|thrilled|saddened|encouraged|shocked"
              + "|heartbroken|devastated|grateful|happy|optimistic|confident|determined|concerned)\\b",
          Pattern.CASE_INSENSITIVE);

  /** The maximum length of a quoted feeling, in characters. */
  private static final int MAX_FEELING = 60;

  private Feelings() {}

  /**
   * Returns the person who is said to be what a quotation says.
   *
   * @param own the article's own text, with blanks for all quotations
   * @param named the mentions of speakers in the sentence before the quotation
   */
  static Optional<Speaker> speaker(
      Article article, String own, Span quotation, List<SpeakerMention> named) {
    String words = article.characters().substring(quotation.start(), quotation.end());
    if (words.length() > MAX_FEELING || !FEELING.matcher(words).find()) {
      return Optional.empty();
    }
    return named.stream()
        .filter(mention -> mention.kind() == SpeakerMention.SpeakerKind.PERSON)
        .reduce((a, b) -> b)
        .filter(person -> {
          int from = person.span().end();
          return IS.matcher(own).region(from, Math.max(from, quotation.start() - 1)).matches();
        })
        .flatMap(SpeakerMention::speaker);
  }
}
