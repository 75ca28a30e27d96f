package scrutiny.recognise.report;

import scrutiny.document.Block;
import scrutiny.fact.Titled;
import scrutiny.layout.SectionKind;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.spi.Reading;
import scrutiny.recognise.spi.Recogniser;
import scrutiny.text.Quote;

/** Reads the title, including the council's name if it is on a line above. */
final class TitleRecogniser implements Recogniser {
  @Override
  public Reading recognise(StructuredDocument document) {
    return document
        .section(SectionKind.TITLE)
        .map(title -> {
          Block first = title.blocks().getFirst();
          Block last = title.blocks().getLast();
          Quote quote = document.document().text().quote(first.span().to(last.span()));
          String text = quote.text().replaceAll("\\n\\s*\\n", ": ").replaceAll("\\s+", " ");
          return Reading.of(new Titled(quote, text));
        })
        .orElse(Reading.empty());
  }
}
