package scrutiny.recognise;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import scrutiny.layout.DocumentForm;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.article.ArticleExplanation;
import scrutiny.recognise.article.ArticleRecognisers;
import scrutiny.recognise.explain.Explanation;
import scrutiny.recognise.explain.Explanation.ReadFact;
import scrutiny.recognise.mention.AuthorityMentionRecogniser;
import scrutiny.recognise.mention.LocalBodyRecogniser;
import scrutiny.recognise.mention.OrganisationRecogniser;
import scrutiny.recognise.report.DateChecks;
import scrutiny.recognise.report.MissingValues;
import scrutiny.recognise.report.ReportRecognisers;
import scrutiny.recognise.spi.Reading;
import scrutiny.recognise.spi.Recogniser;
import scrutiny.reference.Authorities;
import scrutiny.reference.AuthorityFinder;

/** Reads all facts of a document with the recognisers for its form. */
public final class Recognisers implements Recogniser {
  private final Authorities register;
  private final List<Recogniser> reportRecognisers;
  private final List<Recogniser> articleRecognisers;
  private final AuthorityFinder finder;

  /** Creates the recognisers for the authorities of a register. */
  public Recognisers(Authorities register) {
    this.register = register;
    finder = new AuthorityFinder(register);
    reportRecognisers =
        Stream.concat(
                ReportRecognisers.of(register, finder).stream(),
                Stream.of(
                    new AuthorityMentionRecogniser(finder),
                    new OrganisationRecogniser(),
                    new LocalBodyRecogniser()))
            .toList();
    articleRecognisers = ArticleRecognisers.of(register, finder);
  }

  @Override
  public Reading recognise(StructuredDocument document) {
    Reading reading = readingOf(document);
    return reading.merge(CouncilChecks.of(document.document(), reading, register));
  }

  /** Returns how a document is read: its sentences, and which recogniser reads each fact. */
  public Explanation explain(StructuredDocument document) {
    Reading reading = recognise(document);
    boolean article = document.form() == DocumentForm.ARTICLE;
    List<ReadFact> facts =
        (article ? articleRecognisers : reportRecognisers)
            .stream()
                .flatMap(recogniser -> facts(recogniser, document, reading))
                .sorted(Comparator.comparingInt(read -> read.fact().quote().span().start()))
                .toList();
    return new Explanation(
        article ? ArticleExplanation.of(document, finder) : List.of(), facts, reading.issues());
  }

  private static Stream<ReadFact> facts(
      Recogniser recogniser, StructuredDocument document, Reading kept) {
    return new GuardedRecogniser(recogniser)
        .recognise(document).facts().stream()
            .map(fact ->
                new ReadFact(
                    recogniser.getClass().getSimpleName(), fact, kept.facts().contains(fact)));
  }

  private Reading readingOf(StructuredDocument document) {
    return switch (document.form()) {
      case REPORT, LETTER -> {
        Reading reading = recogniseAll(reportRecognisers, document);
        yield reading
            .merge(MissingValues.of(document, reading))
            .merge(DateChecks.of(document, reading));
      }
      case ARTICLE ->
          ServiceChecks.withoutOtherGrades(document, recogniseAll(articleRecognisers, document));
    };
  }

  private static Reading recogniseAll(List<Recogniser> recognisers, StructuredDocument document) {
    return recognisers.stream()
        .map(recogniser -> new GuardedRecogniser(recogniser).recognise(document))
        .reduce(Reading.empty(), Reading::merge);
  }
}
