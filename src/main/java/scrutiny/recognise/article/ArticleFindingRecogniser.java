package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrutiny.fact.Body;
import scrutiny.fact.FindingReported;
import scrutiny.fact.Polarity;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.article.Attribution.AttributedQuotation;
import scrutiny.recognise.phrase.Phrases;
import scrutiny.recognise.phrase.PolarityPhrases;
import scrutiny.recognise.phrase.Themes;
import scrutiny.recognise.spi.Reading;
import scrutiny.recognise.spi.Recogniser;
import scrutiny.reference.AuthorityFinder;
import scrutiny.text.Span;

/**
 * Reads what an article says that inspectors found: sentences that name those who found, and
 * sentences that quote them. Grades are no findings, nor is what anybody else says.
 */
public final class ArticleFindingRecogniser implements Recogniser {
  /** Fewer letters tell no finding. */
  private static final int MIN_LENGTH = 40;

  /** Of more themes none is the sentence's own. */
  private static final int MAX_THEMES = 3;

  private final AuthorityFinder finder;

  public ArticleFindingRecogniser(AuthorityFinder finder) {
    this.finder = finder;
  }

  @Override
  public Reading recognise(StructuredDocument document) {
    Article article = Article.of(document, finder);
    FindingInspectionResolver inspections = new FindingInspectionResolver(article);
    if (inspections.isEmpty()) {
      return Reading.empty();
    }
    List<AttributedQuotation> quoted = Attribution.of(article, article.quotations());
    SpeakerMentions voices = SpeakerMentions.of(article, ArticlePeople.of(article));
    FindingSentences sentences = new FindingSentences(article, voices, quoted);
    List<FindingReported> found = new ArrayList<>();
    for (int i = 0; i < article.sentences().size(); i++) {
      int number = i;
      sentences
          .at(i)
          .flatMap(told -> finding(article, inspections, number, told))
          .or(() ->
              sentences
                  .ownSentence(number)
                  .flatMap(sentence -> reason(article, inspections, sentence)))
          .ifPresent(found::add);
    }
    return Reading.of(found);
  }

  private static Optional<FindingReported> finding(
      Article article,
      FindingInspectionResolver inspections,
      int sentence,
      FindingSentences.FindingMention told) {
    Optional<Span> kept = inspections.withoutGrades(told.sentence(), told.from());
    if (kept.isEmpty() || kept.get().length() < MIN_LENGTH) {
      return Optional.empty();
    }
    Span span = kept.get();
    int from = Math.max(span.start(), Math.min(told.from(), span.end()));
    String plain = Phrases.normalise(article.text().substring(new Span(from, span.end()))).strip();
    String words = Phrases.normalise(article.text().substring(span)).strip();
    List<String> themes = Themes.of(words, MAX_THEMES);
    Optional<Polarity> polarity = polarity(plain);
    boolean apart = !span.contains(new Span(told.from(), told.from()));
    if (FindingWords.isProspective(plain)
        || (apart && !FindingWords.statesFinding(words))
        || (themes.isEmpty() && (polarity.isEmpty() || !told.strong()))) {
      return Optional.empty();
    }
    return inspections
        .of(sentence, told.sentence())
        .map(id -> new FindingReported(article.quote(span), id, themes, polarity));
  }

  /** What verb and wording say together; where they gainsay each other, nothing is plain. */
  private static Optional<Polarity> polarity(String plain) {
    Optional<Polarity> verb = FindingWords.polarity(plain);
    Optional<Polarity> wording = PolarityPhrases.polarity(plain);
    boolean apart =
        verb.isPresent()
            && wording.isPresent()
            && wording.get() != Polarity.MIXED
            && !wording.equals(verb);
    boolean misled =
        FindingWords.mentionsRemedy(plain) && !wording.equals(Optional.of(Polarity.POSITIVE));
    return apart || misled ? Optional.empty() : wording.or(() -> verb);
  }

  /** Why a grade was given, where the sentence that tells the grade tells that too. */
  private static Optional<FindingReported> reason(
      Article article, FindingInspectionResolver inspections, Span sentence) {
    return inspections
        .reason(sentence)
        .filter(reason -> reason.span().length() >= MIN_LENGTH)
        .flatMap(reason -> {
          String plain = Phrases.normalise(article.text().substring(reason.span())).strip();
          List<String> themes = Themes.of(plain, MAX_THEMES);
          Optional<Polarity> polarity = polarity(plain);
          return FindingWords.isProspective(plain) || (themes.isEmpty() && polarity.isEmpty())
              ? Optional.empty()
              : Optional.of(
                  new FindingReported(
                      article.quote(reason.span()), reason.inspection(), themes, polarity));
        });
  }

  /** Whether quoted words are those of an inspectorate itself. */
  static boolean isByInspectors(AttributedQuotation words) {
    return words.speaker().name().isEmpty()
        && words.speaker().organisation() instanceof Body.Inspectorate;
  }
}
