package scrutiny.recognise.report;

import java.util.regex.Pattern;
import scrutiny.document.Block;
import scrutiny.fact.Titled;
import scrutiny.layout.SectionKind;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.spi.Reading;
import scrutiny.recognise.spi.Recogniser;
import scrutiny.text.Quote;
import scrutiny.text.SourceText;
import scrutiny.text.Span;

/**
 * Reads the title, including the council's name if it is on a line above, and the review of the
 * safeguarding board that the cover announces right after it.
 */
final class TitleRecogniser implements Recogniser {
  /** What joins a title to the title of the review. */
  private static final Pattern JOINED =
      Pattern.compile("\\s*(?:and\\s+)?", Pattern.CASE_INSENSITIVE);

  @Override
  public Reading recognise(StructuredDocument document) {
    return document
        .section(SectionKind.TITLE)
        .map(section -> {
          Block first = section.blocks().getFirst();
          Block last = section.blocks().getLast();
          SourceText text = document.document().text();
          Span span = first.span().to(last.span());
          Span whole =
              BoardReviewRecogniser.announcement(document)
                  .map(Quote::span)
                  .filter(review ->
                      review.start() >= span.end() && joins(text, span.end(), review.start()))
                  .map(span::to)
                  .orElse(span);
          String title = inOneLine(text.substring(span).replaceAll("\\n\\s*\\n", ": "));
          String rest = inOneLine(text.substring(new Span(span.end(), whole.end())));
          return Reading.of(new Titled(text.quote(whole), title + rest));
        })
        .orElse(Reading.empty());
  }

  /** Returns whether nothing but a conjunction stands between two places. */
  private static boolean joins(SourceText text, int from, int to) {
    return JOINED.matcher(text.substring(new Span(from, to))).matches();
  }

  private static String inOneLine(String words) {
    return words.replaceAll("\\s+", " ");
  }
}
