package scrutiny.recognise.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.Fact;
import scrutiny.fact.Gss;
import scrutiny.fact.InspectionMentioned;
import scrutiny.fact.PartialDate;
import scrutiny.fact.ReportDated;
import scrutiny.fact.ReportMentioned;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.spi.Reading;
import scrutiny.recognise.spi.Recogniser;
import scrutiny.reference.AuthorityFinder;
import scrutiny.text.Span;

/**
 * Reads where an article speaks of an inspection without saying again when it was: of the last one,
 * if it told of one that was before, and of the report that came out of one.
 */
public final class InspectionReferenceRecogniser implements Recogniser {
  private static final Pattern LAST =
      Pattern.compile(
          "\\b(?:last|previous|earlier|prior)\\s+(?:full\\s+|Ofsted\\s+)?(?:visit|inspection)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern REPORT =
      Pattern.compile(
          "\\b(?:another|an?|its|the|their|this)\\s+(?:\\w+\\s+){0,2}report,?\\s+(?:which\\s+was\\s+)?"
              + "(?:also\\s+)?(?:published|released|issued|out)\\s+(?:earlier\\s+)?"
              + "(?<when>today|yesterday|this\\s+(?:week|month)|last\\s+(?:week|month))\\b",
          Pattern.CASE_INSENSITIVE);

  private final AuthorityFinder finder;

  public InspectionReferenceRecogniser(AuthorityFinder finder) {
    this.finder = finder;
  }

  @Override
  public Reading recognise(StructuredDocument document) {
    Article article = Article.of(document, finder);
    List<ArticleInspections.InspectionDraft> told = ArticleInspections.of(article);
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < article.sentences().size(); i++) {
      Span sentence = article.sentences().get(i).span();
      Matcher last = matcher(LAST, article, sentence);
      while (last.find() && !isDated(article, sentence)) {
        Span span = new Span(last.start(), last.end());
        singleInspection(told, article.subjectAt(i, span).authorities(), true)
            .map(one ->
                new InspectionMentioned(
                    article.quote(span),
                    one.id(),
                    one.kind(),
                    one.firstMention().authority(),
                    false))
            .ifPresent(facts::add);
      }
      Matcher report = matcher(REPORT, article, sentence);
      while (report.find()) {
        Span span = new Span(report.start(), report.end());
        Optional<PartialDate> day = day(report.group("when"), article.written());
        reportedInspection(article, i, span, told)
            .ifPresent(one -> {
              facts.add(new ReportMentioned(article.quote(span), one.id(), day));
              day.flatMap(date ->
                      article
                          .writtenSpan()
                          .map(at -> new ReportDated(article.quote(at), one.id(), date)))
                  .ifPresent(facts::add);
            });
      }
    }
    return Reading.of(facts);
  }

  /** Whether a sentence tells a time that can be found in a calendar. */
  private static boolean isDated(Article article, Span sentence) {
    return article.dates(sentence).stream().anyMatch(date -> date.start().isPresent());
  }

  private static Matcher matcher(Pattern pattern, Article article, Span sentence) {
    return pattern.matcher(article.characters()).region(sentence.start(), sentence.end());
  }

  /** The inspection of a report: of the council named next behind it, else that it is about. */
  private static Optional<ArticleInspections.InspectionDraft> reportedInspection(
      Article article, int sentence, Span report, List<ArticleInspections.InspectionDraft> told) {
    Span rest = new Span(report.end(), article.sentences().get(sentence).span().end());
    Optional<Gss> next =
        article.namings().stream()
            .filter(naming -> rest.contains(Article.span(naming)))
            .map(naming -> new Gss(naming.authority().gss()))
            .findFirst();
    return singleInspection(
        told,
        next.map(List::of).orElseGet(() -> article.subjectAt(sentence, report).authorities()),
        false);
  }

  /** The only inspection of an authority that is recalled, or that is the news. */
  private static Optional<ArticleInspections.InspectionDraft> singleInspection(
      List<ArticleInspections.InspectionDraft> told, List<Gss> authorities, boolean recalled) {
    List<ArticleInspections.InspectionDraft> all =
        told.stream()
            .filter(one -> authorities.size() == 1)
            .filter(one -> authorities.contains(one.firstMention().authority()))
            .filter(one -> one.isRecalled() == recalled)
            .toList();
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  /** The day, where the words tell one. */
  private static Optional<PartialDate> day(String when, Optional<LocalDate> written) {
    return switch (when.toLowerCase(Locale.ROOT)) {
      case "today" -> written.map(PartialDate::of);
      case "yesterday" -> written.map(day -> PartialDate.of(day.minusDays(1)));
      default -> Optional.empty();
    };
  }
}
