package scrutiny.recognise;

import java.util.List;
import java.util.stream.Stream;
import scrutiny.layout.LaidOut;
import scrutiny.recognise.report.ReportRecognisers;
import scrutiny.reference.Authorities;
import scrutiny.reference.AuthorityFinder;

/** All recognisers, by the form of the document. */
public final class Recognisers implements Recogniser {
  private final List<Recogniser> always;
  private final List<Recogniser> report;
  private final List<Recogniser> article;

  /** The recognisers that know the authorities of a register. */
  public Recognisers(Authorities register) {
    AuthorityFinder finder = new AuthorityFinder(register);
    always = List.of(new AuthorityMentionRecogniser(finder));
    report = ReportRecognisers.all(register, finder);
    article = ArticleRecognisers.of(register, finder);
  }

  @Override
  public Reading recognise(LaidOut document) {
    List<Recogniser> own =
        switch (document.form()) {
          case REPORT, LETTER -> report;
          case ARTICLE -> article;
        };
    return Stream.concat(own.stream(), always.stream())
        .map(recogniser -> recogniser.recognise(document))
        .reduce(Reading.nothing(), Reading::and);
  }
}
