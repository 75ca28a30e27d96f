package scrutiny.recognise;

import java.util.List;
import java.util.stream.Stream;
import scrutiny.layout.LaidOut;
import scrutiny.recognise.report.DateChecks;
import scrutiny.recognise.report.MissingValues;
import scrutiny.recognise.report.ReportRecognisers;
import scrutiny.reference.Authorities;
import scrutiny.reference.AuthorityFinder;

/** All recognisers, by the form of the document. */
public final class Recognisers implements Recogniser {
  /** What every page of a report may tell; an article's page may be about other things, too. */
  private final List<Recogniser> always;

  private final List<Recogniser> report;
  private final List<Recogniser> article;

  /** The recognisers that know the authorities of a register. */
  public Recognisers(Authorities register) {
    AuthorityFinder finder = new AuthorityFinder(register);
    always = List.of(new AuthorityMentionRecogniser(finder), new OrganisationRecogniser());
    report = ReportRecognisers.all(register, finder);
    article = ArticleRecognisers.of(register, finder);
  }

  @Override
  public Reading recognise(LaidOut document) {
    return switch (document.form()) {
      case REPORT, LETTER -> {
        Reading read = all(Stream.concat(report.stream(), always.stream()), document);
        yield read.and(MissingValues.of(document, read)).and(DateChecks.of(document, read));
      }
      case ARTICLE -> all(article.stream(), document);
    };
  }

  private static Reading all(Stream<Recogniser> recognisers, LaidOut document) {
    return recognisers
        .map(recogniser -> recogniser.recognise(document))
        .reduce(Reading.nothing(), Reading::and);
  }
}
