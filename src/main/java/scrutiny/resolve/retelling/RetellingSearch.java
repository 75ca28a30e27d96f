package scrutiny.resolve.retelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import scrutiny.fact.StatementMade;
import scrutiny.resolve.quotation.QuotationSource;
import scrutiny.text.Span;

/** Searches one report for a finding that an article reports. */
final class RetellingSearch {
  /** The minimum share of the finding that a paragraph contains. */
  private static final double MIN_SIMILARITY = 0.5;

  /** The minimum number of words that a paragraph shares with the finding. */
  private static final int MIN_SHARED_WORDS = 4;

  /** The minimum number of shared words that the first paragraph lacks. */
  private static final int MIN_EXTRA_WORDS = 2;

  /** The minimum weight of the shared words. */
  private static final double MIN_WEIGHT = 5;

  /** The minimum lead in similarity over any other paragraph of the same part of the report. */
  private static final double MIN_LEAD = 0.05;

  /**
   * The maximum quoted share of a finding; a finding of which more is quoted from the report has
   * the quotation as its link.
   */
  private static final double MAX_QUOTED_SHARE = 0.6;

  private final FindingIndex report;
  private final PreparedFinding preparedFinding;
  private final List<QuotationSource> quotations;

  /**
   * Prepares a search.
   *
   * @param quoted what the article quotes from the report
   */
  RetellingSearch(
      FindingIndex report, PreparedFinding preparedFinding, List<QuotationSource> quoted) {
    this.report = report;
    this.preparedFinding = preparedFinding;
    Span span = preparedFinding.finding().quote().span();
    this.quotations =
        quoted.stream()
            .filter(source -> overlap(source.statement().quote().span(), span) > 0)
            .toList();
  }

  private static int overlap(Span one, Span other) {
    return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
  }

  /** Returns the report's findings that the article retells; empty if it quotes them instead. */
  List<Retelling> find() {
    Span finding = preparedFinding.finding().quote().span();
    int quoted =
        quotations.stream()
            .map(source -> source.statement().quote().span())
            .distinct()
            .mapToInt(span -> overlap(span, finding))
            .sum();
    if (quoted > finding.length() * MAX_QUOTED_SHARE) {
      return List.of();
    }
    List<Retelling> found = new ArrayList<>();
    Set<String> quotedParts = new HashSet<>();
    for (FindingIndex.Paragraph paragraph : report.paragraphs()) {
      quotationFrom(paragraph)
          .ifPresent(statement -> {
            found.add(
                retelling(
                    ParagraphComparison.ofAnySentences(preparedFinding, paragraph, report),
                    Optional.of(statement)));
            quotedParts.add(paragraph.part());
          });
    }
    rankByPart()
        .forEach((part, ranked) -> {
          if (!quotedParts.contains(part) && isReliable(ranked)) {
            ParagraphComparison first = ranked.getFirst();
            found.add(retelling(first, Optional.empty()));
            complement(first, ranked).ifPresent(c -> found.add(retelling(c, Optional.empty())));
          }
        });
    return found;
  }

  /** Returns the first quotation from a paragraph. */
  private Optional<StatementMade> quotationFrom(FindingIndex.Paragraph paragraph) {
    Span span = paragraph.finding().quote().span();
    return quotations.stream()
        .filter(source -> span.contains(source.passage().span()))
        .map(QuotationSource::statement)
        .findFirst();
  }

  /** Returns the compatible paragraphs of each part of the report, the most similar first. */
  private Map<String, List<ParagraphComparison>> rankByPart() {
    return report.paragraphs().stream()
        .filter(preparedFinding::isCompatibleWith)
        .map(paragraph -> ParagraphComparison.of(preparedFinding, paragraph, report))
        .sorted(Comparator.comparingDouble(ParagraphComparison::similarity).reversed())
        .collect(
            Collectors.groupingBy(c -> c.paragraph().part(), TreeMap::new, Collectors.toList()));
  }

  private static boolean isReliable(List<ParagraphComparison> ranked) {
    ParagraphComparison first = ranked.getFirst();
    double second = ranked.size() > 1 ? ranked.get(1).similarity() : 0;
    return first.similarity() >= MIN_SIMILARITY
        && first.similarity() >= second + MIN_LEAD
        && first.sharedWords().size() >= MIN_SHARED_WORDS
        && first.weight() >= MIN_WEIGHT;
  }

  /**
   * Returns the paragraph that contains most of what the first one lacks: a sentence of the article
   * may join what the report states in two places.
   */
  private Optional<ParagraphComparison> complement(
      ParagraphComparison first, List<ParagraphComparison> ranked) {
    Set<String> missing = new HashSet<>(preparedFinding.concepts().values());
    first.sharedWords().forEach(missing::remove);
    double missingWeight = preparedFinding.weight(missing, report);
    List<ParagraphComparison> others =
        ranked.stream()
            .skip(1)
            .filter(c -> {
              Set<String> added = new HashSet<>(c.sharedWords());
              added.retainAll(missing);
              return added.size() >= MIN_EXTRA_WORDS
                  && preparedFinding.weight(added, report) >= missingWeight * MIN_SIMILARITY;
            })
            .toList();
    return others.stream()
        .findFirst()
        .filter(c -> c.sharedWords().size() >= MIN_SHARED_WORDS && c.weight() >= MIN_WEIGHT)
        .filter(c -> others.size() < 2 || c.similarity() >= others.get(1).similarity() + MIN_LEAD);
  }

  private Retelling retelling(ParagraphComparison comparison, Optional<StatementMade> quotation) {
    return new Retelling(
        preparedFinding.finding(),
        report.report(),
        comparison.paragraph().finding(),
        report.report().text().quote(comparison.span()),
        comparison.sharedWords(),
        comparison.similarity(),
        quotation);
  }
}
