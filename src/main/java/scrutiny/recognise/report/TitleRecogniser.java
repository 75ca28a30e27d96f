package scrutiny.recognise.report;

import scrutiny.document.Block;
import scrutiny.fact.Titled;
import scrutiny.layout.LaidOut;
import scrutiny.layout.Part;
import scrutiny.recognise.Reading;
import scrutiny.recognise.Recogniser;
import scrutiny.text.Quote;

/** Reads the title, together with the council's name where that stands on a line above it. */
final class TitleRecogniser implements Recogniser {
  @Override
  public Reading recognise(LaidOut document) {
    return document
        .section(Part.TITLE)
        .map(title -> {
          Block first = title.blocks().getFirst();
          Block last = title.blocks().getLast();
          Quote quote = document.document().text().quote(first.span().to(last.span()));
          String words = quote.words().replaceAll("\\n\\s*\\n", ": ").replaceAll("\\s+", " ");
          return Reading.of(new Titled(quote, words));
        })
        .orElse(Reading.nothing());
  }
}
