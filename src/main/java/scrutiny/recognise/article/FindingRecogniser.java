package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrutiny.fact.Body;
import scrutiny.fact.FindingReported;
import scrutiny.fact.Polarity;
import scrutiny.layout.LaidOut;
import scrutiny.recognise.Phrases;
import scrutiny.recognise.Reading;
import scrutiny.recognise.Recogniser;
import scrutiny.recognise.article.Attribution.Attributed;
import scrutiny.recognise.report.Themes;
import scrutiny.recognise.report.Wording;
import scrutiny.reference.AuthorityFinder;
import scrutiny.text.Span;

/**
 * Reads what an article says that inspectors found: sentences that name those who found, and
 * sentences that quote them. Grades are no findings, nor is what anybody else says.
 */
public final class FindingRecogniser implements Recogniser {
  /** Fewer letters tell no finding. */
  private static final int SHORTEST = 40;

  /** Of more themes none is the sentence's own. */
  private static final int MOST_THEMES = 3;

  private final AuthorityFinder finder;

  public FindingRecogniser(AuthorityFinder finder) {
    this.finder = finder;
  }

  @Override
  public Reading recognise(LaidOut document) {
    Article article = Article.of(document, finder);
    InspectionsOfFindings inspections = new InspectionsOfFindings(article);
    if (inspections.isEmpty()) {
      return Reading.nothing();
    }
    List<Attributed> quoted = Attribution.of(article, article.quotations());
    Voices voices = Voices.of(article, People.of(article));
    FindingSentences sentences = new FindingSentences(article, voices, quoted);
    List<FindingReported> found = new ArrayList<>();
    for (int i = 0; i < article.sentences().size(); i++) {
      int number = i;
      sentences
          .at(i)
          .flatMap(told -> finding(article, inspections, number, told))
          .or(() ->
              sentences.own(number).flatMap(sentence -> reason(article, inspections, sentence)))
          .ifPresent(found::add);
    }
    return Reading.of(found);
  }

  private static Optional<FindingReported> finding(
      Article article,
      InspectionsOfFindings inspections,
      int sentence,
      FindingSentences.Told told) {
    Optional<Span> kept = inspections.withoutGrades(told.words(), told.from());
    if (kept.isEmpty() || kept.get().length() < SHORTEST) {
      return Optional.empty();
    }
    Span span = kept.get();
    int from = Math.max(span.start(), Math.min(told.from(), span.end()));
    String plain = Phrases.plain(article.text().words(new Span(from, span.end()))).strip();
    String words = Phrases.plain(article.text().words(span)).strip();
    List<String> themes = Themes.of(words, MOST_THEMES);
    Optional<Polarity> polarity = polarity(plain);
    boolean apart = !span.contains(new Span(told.from(), told.from()));
    if (FindingWords.isNotFound(plain)
        || (apart && !FindingWords.tellsOfFinding(words))
        || (themes.isEmpty() && (polarity.isEmpty() || !told.strong()))) {
      return Optional.empty();
    }
    return inspections
        .of(sentence, told.words())
        .map(id -> new FindingReported(article.quote(span), id, themes, polarity));
  }

  /** What verb and wording say together; where they gainsay each other, nothing is plain. */
  private static Optional<Polarity> polarity(String plain) {
    Optional<Polarity> verb = FindingWords.polarity(plain);
    Optional<Polarity> wording = Wording.polarity(plain);
    boolean apart =
        verb.isPresent()
            && wording.isPresent()
            && wording.get() != Polarity.MIXED
            && !wording.equals(verb);
    boolean misled =
        FindingWords.tellsOfMending(plain) && !wording.equals(Optional.of(Polarity.POSITIVE));
    return apart || misled ? Optional.empty() : wording.or(() -> verb);
  }

  /** Why a grade was given, where the sentence that tells the grade tells that too. */
  private static Optional<FindingReported> reason(
      Article article, InspectionsOfFindings inspections, Span sentence) {
    return inspections
        .reason(sentence)
        .filter(reason -> reason.span().length() >= SHORTEST)
        .flatMap(reason -> {
          String plain = Phrases.plain(article.text().words(reason.span())).strip();
          List<String> themes = Themes.of(plain, MOST_THEMES);
          Optional<Polarity> polarity = polarity(plain);
          return FindingWords.isNotFound(plain) || (themes.isEmpty() && polarity.isEmpty())
              ? Optional.empty()
              : Optional.of(
                  new FindingReported(
                      article.quote(reason.span()), reason.inspection(), themes, polarity));
        });
  }

  /** Whether quoted words are those of an inspectorate itself. */
  static boolean isOfInspectors(Attributed words) {
    return words.speaker().name().isEmpty()
        && words.speaker().organisation() instanceof Body.Inspectorate;
  }
}
