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
  private final List<Recogniser> report;
  private final List<Recogniser> article;

  /** The recognisers that know the authorities of a register. */
  public Recognisers(Authorities register) {
    AuthorityFinder finder = new AuthorityFinder(register);
    report =
        Stream.concat(
                ReportRecognisers.all(register, finder).stream(),
                Stream.of(new AuthorityMentionRecogniser(finder), new OrganisationRecogniser()))
            .toList();
    article = ArticleRecognisers.of(register, finder);
  }

  @Override
  public Reading recognise(LaidOut document) {
    return switch (document.form()) {
      case REPORT, LETTER -> {
        Reading read = all(report, document);
        yield read.and(MissingValues.of(document, read)).and(DateChecks.of(document, read));
      }
      case ARTICLE -> all(article, document);
    };
  }

  private static Reading all(List<Recogniser> recognisers, LaidOut document) {
    return recognisers.stream()
        .map(recogniser -> recogniser.recognise(document))
        .reduce(Reading.nothing(), Reading::and);
  }
}
