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
 * Finds the findings of reports that articles retell, among the reports on the same inspection
 * only.
 *
 * <p>Both are compared by their content words, with synonyms counted as one word. A paragraph is
 * retold if it contains at least half of what the article says, words that are rare in the report
 * counting most, and clearly more than any other paragraph; it must be on one of the article's
 * themes, about the same people, and not praise what the article criticises. In each part of a
 * report there is one such paragraph, and possibly a second that contains most of what the first
 * lacks, apart from the paragraphs from which the article quotes.
 */
public final class RetellingFinder {
  /** A finding that an article reports. */
  private record ArticleFinding(DocumentFacts article, FindingReported finding) {}

  private final Collection<DocumentFacts> documents;
  private final BiFunction<DocumentFacts, String, Optional<String>> inspections;

  /**
   * Prepares a search among documents, each with a distinct hash.
   *
   * @param inspections maps a document and its own identifier of an inspection to the inspection
   */
  public RetellingFinder(
      Collection<DocumentFacts> documents,
      BiFunction<DocumentFacts, String, Optional<String>> inspections) {
    this.documents = documents;
    this.inspections = inspections;
  }

  /**
   * Returns what articles retell, by the hash of the article.
   *
   * @param quoted the sources of their quotations, also by the hash of the article
   */
  public Map<String, List<Retelling>> find(Map<String, List<QuotationSource>> quoted) {
    Map<String, List<Retelling>> retellings = new TreeMap<>();
    Map<String, List<ArticleFinding>> byInspection = articleFindings();
    Map<String, List<DocumentFacts>> reports = reportsByInspection(byInspection);
    byInspection.forEach((inspection, findings) -> {
      for (DocumentFacts report : reports.getOrDefault(inspection, List.of())) {
        FindingIndex index = new FindingIndex(report, reportFindings(report, inspection));
        for (ArticleFinding one : findings) {
          String hash = one.article.hash();
          List<QuotationSource> sources =
              quoted.getOrDefault(hash, List.of()).stream()
                  .filter(source -> source.report().hash().equals(report.hash()))
                  .toList();
          retellings
              .computeIfAbsent(hash, x -> new ArrayList<>())
              .addAll(
                  new RetellingSearch(index, PreparedFinding.of(one.article, one.finding), sources)
                      .find());
        }
      }
    });
    retellings.values().removeIf(List::isEmpty);
    return retellings;
  }

  /** Returns the findings that articles report, by inspection. */
  private Map<String, List<ArticleFinding>> articleFindings() {
    Map<String, List<ArticleFinding>> findings = new TreeMap<>();
    for (DocumentFacts document : documents) {
      for (Fact fact : document.facts()) {
        if (fact instanceof FindingReported reported) {
          inspections
              .apply(document, reported.inspection())
              .ifPresent(inspection ->
                  findings
                      .computeIfAbsent(inspection, x -> new ArrayList<>())
                      .add(new ArticleFinding(document, reported)));
        }
      }
    }
    return findings;
  }

  /** Returns the reports on the inspections of which articles report findings, by inspection. */
  private Map<String, List<DocumentFacts>> reportsByInspection(
      Map<String, List<ArticleFinding>> articleFindings) {
    Map<String, List<DocumentFacts>> reports = new TreeMap<>();
    if (!articleFindings.isEmpty()) {
      for (DocumentFacts document : documents) {
        document.facts().stream()
            .filter(Finding.class::isInstance)
            .map(fact -> ((Finding) fact).inspection())
            .distinct()
            .flatMap(id -> inspections.apply(document, id).stream())
            .filter(articleFindings::containsKey)
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
