package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import scrutiny.document.Block;
import scrutiny.fact.Fact;
import scrutiny.fact.PartialDate;
import scrutiny.fact.Published;
import scrutiny.fact.Titled;
import scrutiny.layout.SectionKind;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.spi.Reading;
import scrutiny.recognise.spi.Recogniser;
import scrutiny.reference.AuthorityFinder;
import scrutiny.text.Quote;
import scrutiny.text.Span;

/** Reads an article's headline and its stated day of publication. */
public final class HeadlineRecogniser implements Recogniser {
  private static final Pattern MEETING =
      Pattern.compile(
          "\\b(meeting|minutes|agenda|committee|panel|cabinet)\\b", Pattern.CASE_INSENSITIVE);

  private final AuthorityFinder finder;

  public HeadlineRecogniser(AuthorityFinder finder) {
    this.finder = finder;
  }

  @Override
  public Reading recognise(StructuredDocument document) {
    Article article = Article.of(document, finder);
    List<Fact> facts = new ArrayList<>();
    document
        .section(SectionKind.HEADLINE)
        .map(section -> section.blocks().getLast())
        .map(Block::span)
        .map(article::quote)
        .ifPresent(quote -> facts.add(titled(quote)));
    Optional<Span> dateline = article.writtenSpan();
    if (dateline.isPresent() && !isMeeting(article, dateline.get())) {
      article
          .written()
          .ifPresent(
              day -> facts.add(new Published(article.quote(dateline.get()), PartialDate.of(day))));
    }
    return Reading.of(facts);
  }

  private static Titled titled(Quote quote) {
    return new Titled(quote, quote.text().replaceAll("\\s+", " "));
  }

  /** Returns whether a date is in a line that says when a committee met. */
  private static boolean isMeeting(Article article, Span date) {
    return article.sentences().stream()
        .filter(s -> s.span().contains(date))
        .anyMatch(s -> MEETING.matcher(article.text().substring(s.span())).find());
  }
}
