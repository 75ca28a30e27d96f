package scrutiny.resolve.retelling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import scrutiny.fact.DocumentFacts;
import scrutiny.fact.Fact;
import scrutiny.fact.Finding;
import scrutiny.fact.FindingReported;
import scrutiny.resolve.quotation.QuotationSource;

/**
 * What articles say that inspectors found, sought among the findings of the reports on the same
 * inspection, and on no other.
 *
 * <p>Both are taken for the words that tell what they are about, those that say the same for one
 * word. A paragraph that has at least half of what the article says, the report's rare words
 * counting most, and clearly more than any other, is retold; it has to be on one of the article's
 * themes, of the same people, and not praise what the article blames. In each part of a report
 * there is one such paragraph, and perhaps one beside it that has most of what it lacks, but for
 * those that the article quotes from.
 */
public final class RetellingFinder {
  /** What an article says that one inspection found. */
  private record ArticleFinding(DocumentFacts article, FindingReported finding) {}

  private final Collection<DocumentFacts> documents;
  private final BiFunction<DocumentFacts, String, Optional<String>> inspections;

  /**
   * Prepares a search among documents, each with a hash of its own.
   *
   * @param inspections the inspection for which a document has a name
   */
  public RetellingFinder(
      Collection<DocumentFacts> documents,
      BiFunction<DocumentFacts, String, Optional<String>> inspections) {
    this.documents = documents;
    this.inspections = inspections;
  }

  /**
   * What articles retell, by the hashes of the articles.
   *
   * @param quoted where their quotations come from, by the same
   */
  public Map<String, List<Retelling>> find(Map<String, List<QuotationSource>> quoted) {
    Map<String, List<Retelling>> retold = new TreeMap<>();
    Map<String, List<ArticleFinding>> told = articleFindings();
    Map<String, List<DocumentFacts>> reports = reportsByInspection(told);
    told.forEach((inspection, findings) -> {
      for (DocumentFacts report : reports.getOrDefault(inspection, List.of())) {
        FindingIndex prepared = new FindingIndex(report, reportFindings(report, inspection));
        for (ArticleFinding one : findings) {
          String hash = one.article.hash();
          List<QuotationSource> sources =
              quoted.getOrDefault(hash, List.of()).stream()
                  .filter(source -> source.report().hash().equals(report.hash()))
                  .toList();
          retold
              .computeIfAbsent(hash, x -> new ArrayList<>())
              .addAll(
                  new RetellingSearch(
                          prepared, PreparedFinding.of(one.article, one.finding), sources)
                      .find());
        }
      }
    });
    retold.values().removeIf(List::isEmpty);
    return retold;
  }

  /** What articles say, by inspection. */
  private Map<String, List<ArticleFinding>> articleFindings() {
    Map<String, List<ArticleFinding>> told = new TreeMap<>();
    for (DocumentFacts document : documents) {
      for (Fact fact : document.facts()) {
        if (fact instanceof FindingReported reported) {
          inspections
              .apply(document, reported.inspection())
              .ifPresent(inspection ->
                  told.computeIfAbsent(inspection, x -> new ArrayList<>())
                      .add(new ArticleFinding(document, reported)));
        }
      }
    }
    return told;
  }

  /** The reports on inspections of which articles say something. */
  private Map<String, List<DocumentFacts>> reportsByInspection(
      Map<String, List<ArticleFinding>> told) {
    Map<String, List<DocumentFacts>> reports = new TreeMap<>();
    if (!told.isEmpty()) {
      for (DocumentFacts document : documents) {
        document.facts().stream()
            .filter(Finding.class::isInstance)
            .map(fact -> ((Finding) fact).inspection())
            .distinct()
            .flatMap(id -> inspections.apply(document, id).stream())
            .filter(told::containsKey)
            .distinct()
            .forEach(inspection ->
                reports.computeIfAbsent(inspection, x -> new ArrayList<>()).add(document));
      }
    }
    return reports;
  }

  private List<Finding> reportFindings(DocumentFacts report, String inspection) {
    return report.facts().stream()
        .filter(Finding.class::isInstance)
        .map(Finding.class::cast)
        .filter(finding ->
            inspections.apply(report, finding.inspection()).filter(inspection::equals).isPresent())
        .sorted(Comparator.comparingInt(finding -> finding.quote().span().start()))
        .toList();
  }
}
