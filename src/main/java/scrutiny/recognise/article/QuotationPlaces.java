package scrutiny.recognise.article;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the places of quotations among the sentences and paragraphs of an article. */
record QuotationPlaces(List<Sentence> sentences) {
  /** The maximum length of the marks around a quotation that is a whole, in characters. */
  private static final int MAX_MARKS_LENGTH = 2;

  /** Matches what a page writes over a quotation that it sets off. */
  private static final Pattern LABEL =
      Pattern.compile("(?:\\s*(?:quotes?|quotation)\\b)+\\s*", Pattern.CASE_INSENSITIVE);

  QuotationPlaces {
    sentences = List.copyOf(sentences);
  }

  /** Returns the sentence in which a quotation begins. */
  Sentence sentence(Quotation quotation) {
    int start = quotation.span().start();
    return sentences.stream()
        .filter(s -> s.span().start() <= start && start <= s.span().end())
        .reduce((a, b) -> b)
        .orElseThrow();
  }

  /** Returns whether a sentence begins with a quotation. */
  boolean opensSentence(Quotation quotation) {
    return quotation.span().start() - sentence(quotation).span().start() <= MAX_MARKS_LENGTH;
  }

  /** Returns whether a paragraph begins with a quotation. */
  boolean opensBlock(Quotation quotation) {
    return opensSentence(quotation) && sentence(quotation).startsBlock();
  }

  /** Returns whether nothing follows a quotation in its paragraph. */
  boolean isWholeBlock(Quotation quotation) {
    return blockEnd(quotation.block()) <= quotation.span().end() + MAX_MARKS_LENGTH;
  }

  /** Returns the paragraph before that of a quotation, not counting one of a label only. */
  int blockBefore(Quotation quotation, String text) {
    int before = quotation.block() - 1;
    boolean label =
        sentences.stream()
            .filter(s -> s.block() == before)
            .allMatch(
                s -> LABEL.matcher(text.substring(s.span().start(), s.span().end())).matches());
    return label ? before - 1 : before;
  }

  /** Returns the end of a paragraph. */
  int blockEnd(int block) {
    return sentences.stream()
        .filter(s -> s.block() == block)
        .mapToInt(s -> s.span().end())
        .max()
        .orElseThrow();
  }
}
