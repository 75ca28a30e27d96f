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

/** The search for what an article says in one report. */
final class RetellingSearch {
  /** How much of it has to be there. */
  private static final double MIN_SIMILARITY = 0.5;

  /** In so many words at least. */
  private static final int MIN_SHARED_WORDS = 4;

  /** In so many of those that another paragraph lacks. */
  private static final int MIN_EXTRA_WORDS = 2;

  /** That tell at least so much. */
  private static final double MIN_WEIGHT = 5;

  /** How much more than in any other paragraph of the same part of the report. */
  private static final double MIN_LEAD = 0.05;

  /** Of what is quoted for more than this from the report, the quotation leads there. */
  private static final double MAX_QUOTED_SHARE = 0.6;

  private final FindingIndex report;
  private final PreparedFinding preparedFinding;
  private final List<QuotationSource> quotations;

  /**
   * Prepares a search.
   *
   * @param quoted what the article quotes from the report
   */
  RetellingSearch(FindingIndex report, PreparedFinding telling, List<QuotationSource> quoted) {
    this.report = report;
    this.preparedFinding = telling;
    Span told = telling.finding().quote().span();
    this.quotations =
        quoted.stream()
            .filter(source -> overlap(source.statement().quote().span(), told) > 0)
            .toList();
  }

  private static int overlap(Span one, Span other) {
    return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
  }

  /** The findings of the report that the article retells; nothing where it quotes them instead. */
  List<Retelling> find() {
    Span told = preparedFinding.finding().quote().span();
    int words =
        quotations.stream()
            .map(source -> source.statement().quote().span())
            .distinct()
            .mapToInt(span -> overlap(span, told))
            .sum();
    if (words > told.length() * MAX_QUOTED_SHARE) {
      return List.of();
    }
    List<Retelling> found = new ArrayList<>();
    Set<String> parts = new HashSet<>();
    for (FindingIndex.Paragraph paragraph : report.paragraphs()) {
      quotationFrom(paragraph)
          .ifPresent(statement -> {
            found.add(
                retelling(
                    ParagraphComparison.ofAnySentences(preparedFinding, paragraph, report),
                    Optional.of(statement)));
            parts.add(paragraph.part());
          });
    }
    rankByPart()
        .forEach((part, ranked) -> {
          if (!parts.contains(part) && isReliable(ranked)) {
            ParagraphComparison first = ranked.getFirst();
            found.add(retelling(first, Optional.empty()));
            complement(first, ranked).ifPresent(c -> found.add(retelling(c, Optional.empty())));
          }
        });
    return found;
  }

  /** What is quoted from a paragraph. */
  private Optional<StatementMade> quotationFrom(FindingIndex.Paragraph paragraph) {
    Span there = paragraph.finding().quote().span();
    return quotations.stream()
        .filter(source -> there.contains(source.passage().span()))
        .map(QuotationSource::statement)
        .findFirst();
  }

  /** The paragraphs of each part of the report, the likest first. */
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
   * The paragraph that has most of what the first one lacks: a sentence of the article may join
   * what the report tells in two.
   */
  private Optional<ParagraphComparison> complement(
      ParagraphComparison first, List<ParagraphComparison> ranked) {
    Set<String> lacking = new HashSet<>(preparedFinding.concepts().values());
    first.sharedWords().forEach(lacking::remove);
    double lacked = preparedFinding.weight(lacking, report);
    List<ParagraphComparison> others =
        ranked.stream()
            .skip(1)
            .filter(c -> {
              Set<String> had = new HashSet<>(c.sharedWords());
              had.retainAll(lacking);
              return had.size() >= MIN_EXTRA_WORDS
                  && preparedFinding.weight(had, report) >= lacked * MIN_SIMILARITY;
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
