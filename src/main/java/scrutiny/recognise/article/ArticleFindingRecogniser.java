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
 * Reads the inspectors' findings that an article reports, from sentences that name or quote the
 * inspectors. Grades are no findings, nor is what anybody else says.
 */
public final class ArticleFindingRecogniser implements Recogniser {
  /** The minimum length of a finding, in characters. */
  private static final int MIN_LENGTH = 40;

  /** The maximum number of themes; a sentence that mentions more has none of its own. */
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
    SpeakerMentions speakerMentions = SpeakerMentions.of(article, ArticlePeople.of(article));
    FindingSentences sentences = new FindingSentences(article, speakerMentions, quoted);
    List<FindingReported> found = new ArrayList<>();
    for (int i = 0; i < article.sentences().size(); i++) {
      int number = i;
      sentences
          .at(i)
          .flatMap(mention -> finding(article, inspections, number, mention))
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
      FindingSentences.FindingMention mention) {
    Optional<Span> findingSpan = inspections.withoutGrades(mention.sentence(), mention.from());
    if (findingSpan.isEmpty() || findingSpan.get().length() < MIN_LENGTH) {
      return Optional.empty();
    }
    Span span = findingSpan.get();
    int from = Math.max(span.start(), Math.min(mention.from(), span.end()));
    String findingText =
        Phrases.normalise(article.text().substring(new Span(from, span.end()))).strip();
    String text = Phrases.normalise(article.text().substring(span)).strip();
    List<String> themes = Themes.of(text, MAX_THEMES);
    Optional<Polarity> polarity = polarity(findingText);
    boolean separate = !span.contains(new Span(mention.from(), mention.from()));
    if (FindingWords.isProspective(findingText)
        || (separate && !FindingWords.statesFinding(text))
        || (themes.isEmpty() && (polarity.isEmpty() || !mention.strong()))) {
      return Optional.empty();
    }
    return inspections
        .of(sentence, mention.sentence())
        .map(id -> new FindingReported(article.quote(span), id, themes, polarity));
  }

  /** Returns the polarity of verb and wording together; empty if they contradict each other. */
  private static Optional<Polarity> polarity(String text) {
    Optional<Polarity> verb = FindingWords.polarity(text);
    Optional<Polarity> wording = PolarityPhrases.polarity(text);
    boolean contradictory =
        verb.isPresent()
            && wording.isPresent()
            && wording.get() != Polarity.MIXED
            && !wording.equals(verb);
    boolean isRemedy =
        FindingWords.mentionsRemedy(text) && !wording.equals(Optional.of(Polarity.POSITIVE));
    return contradictory || isRemedy ? Optional.empty() : wording.or(() -> verb);
  }

  /** Returns the reason for a grade if the sentence that states the grade gives one. */
  private static Optional<FindingReported> reason(
      Article article, FindingInspectionResolver inspections, Span sentence) {
    return inspections
        .reason(sentence)
        .filter(reason -> reason.span().length() >= MIN_LENGTH)
        .flatMap(reason -> {
          String text = Phrases.normalise(article.text().substring(reason.span())).strip();
          List<String> themes = Themes.of(text, MAX_THEMES);
          Optional<Polarity> polarity = polarity(text);
          return FindingWords.isProspective(text) || (themes.isEmpty() && polarity.isEmpty())
              ? Optional.empty()
              : Optional.of(
                  new FindingReported(
                      article.quote(reason.span()), reason.inspection(), themes, polarity));
        });
  }

  /** Returns whether a quotation is by an inspectorate itself. */
  static boolean isByInspectors(AttributedQuotation quotation) {
    return quotation.speaker().name().isEmpty()
        && quotation.speaker().organisation() instanceof Body.Inspectorate;
  }
}
