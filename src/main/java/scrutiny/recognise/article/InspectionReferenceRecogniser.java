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
 * Reads references to inspections without a date: to the last one, if the article mentions an
 * earlier one, and to the report of an inspection.
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
    List<InspectionDraft> inspections = ArticleInspections.of(article);
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < article.sentences().size(); i++) {
      Span sentence = article.sentences().get(i).span();
      Matcher last = matcher(LAST, article, sentence);
      while (last.find() && !isDated(article, sentence)) {
        Span span = new Span(last.start(), last.end());
        singleInspection(inspections, article.subjectAt(i, span).authorities(), true)
            .map(inspection ->
                new InspectionMentioned(
                    article.quote(span),
                    inspection.id(),
                    inspection.kind(),
                    inspection.firstMention().authority(),
                    false))
            .ifPresent(facts::add);
      }
      Matcher report = matcher(REPORT, article, sentence);
      while (report.find()) {
        Span span = new Span(report.start(), report.end());
        Optional<PartialDate> day = day(report.group("when"), article.written());
        reportedInspection(article, i, span, inspections)
            .ifPresent(inspection -> {
              facts.add(new ReportMentioned(article.quote(span), inspection.id(), day));
              day.flatMap(date ->
                      article
                          .writtenSpan()
                          .map(dateline ->
                              new ReportDated(article.quote(dateline), inspection.id(), date)))
                  .ifPresent(facts::add);
            });
      }
    }
    return Reading.of(facts);
  }

  /** Returns whether a sentence states a date with its year. */
  private static boolean isDated(Article article, Span sentence) {
    return article.dates(sentence).stream().anyMatch(date -> date.start().isPresent());
  }

  private static Matcher matcher(Pattern pattern, Article article, Span sentence) {
    return pattern.matcher(article.characters()).region(sentence.start(), sentence.end());
  }

  /** Returns the inspection of a report: of the council named next, else of the subject. */
  private static Optional<InspectionDraft> reportedInspection(
      Article article, int sentence, Span report, List<InspectionDraft> inspections) {
    Span rest = new Span(report.end(), article.sentences().get(sentence).span().end());
    Optional<Gss> next =
        article.authorityMentions().stream()
            .filter(mention -> rest.contains(Article.span(mention)))
            .map(mention -> new Gss(mention.authority().gss()))
            .findFirst();
    return singleInspection(
        inspections,
        next.map(List::of).orElseGet(() -> article.subjectAt(sentence, report).authorities()),
        false);
  }

  /** Returns the only recalled, or only current, inspection of an authority. */
  private static Optional<InspectionDraft> singleInspection(
      List<InspectionDraft> inspections, List<Gss> authorities, boolean recalled) {
    List<InspectionDraft> all =
        inspections.stream()
            .filter(inspection -> authorities.size() == 1)
            .filter(inspection -> authorities.contains(inspection.firstMention().authority()))
            .filter(inspection -> inspection.isRecalled() == recalled)
            .toList();
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  /** Returns the day that a phrase denotes; empty for a week or month. */
  private static Optional<PartialDate> day(String when, Optional<LocalDate> written) {
    return switch (when.toLowerCase(Locale.ROOT)) {
      case "today" -> written.map(PartialDate::of);
      case "yesterday" -> written.map(day -> PartialDate.of(day.minusDays(1)));
      default -> Optional.empty();
    };
  }
}
