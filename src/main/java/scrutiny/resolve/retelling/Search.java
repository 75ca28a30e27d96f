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
import scrutiny.resolve.quotation.Source;
import scrutiny.text.Span;

/** The search for what an article says in one report. */
final class Search {
  /** How much of it has to be there. */
  private static final double ENOUGH = 0.5;

  /** In so many words at least. */
  private static final int WORDS = 4;

  /** In so many of those that another paragraph lacks. */
  private static final int WORDS_BESIDE = 2;

  /** That tell at least so much. */
  private static final double TELLING = 5;

  /** How much more than in any other paragraph of the same part of the report. */
  private static final double AHEAD = 0.05;

  /** Of what is quoted for more than this from the report, the quotation leads there. */
  private static final double MOSTLY = 0.6;

  private final ToldFindings report;
  private final Telling telling;
  private final List<Source> quoted;

  /**
   * Prepares a search.
   *
   * @param quoted what the article quotes from the report
   */
  Search(ToldFindings report, Telling telling, List<Source> quoted) {
    this.report = report;
    this.telling = telling;
    Span told = telling.finding().quote().span();
    this.quoted =
        quoted.stream()
            .filter(source -> overlap(source.statement().quote().span(), told) > 0)
            .toList();
  }

  private static int overlap(Span one, Span other) {
    return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
  }

  /** The findings of the report that the article retells; nothing where it quotes them instead. */
  List<Retelling> found() {
    Span told = telling.finding().quote().span();
    int words =
        quoted.stream()
            .map(source -> source.statement().quote().span())
            .distinct()
            .mapToInt(span -> overlap(span, told))
            .sum();
    if (words > told.length() * MOSTLY) {
      return List.of();
    }
    List<Retelling> found = new ArrayList<>();
    Set<String> parts = new HashSet<>();
    for (ToldFindings.Paragraph paragraph : report.paragraphs()) {
      quotation(paragraph)
          .ifPresent(statement -> {
            found.add(
                retelling(Comparison.ofAny(telling, paragraph, report), Optional.of(statement)));
            parts.add(paragraph.part());
          });
    }
    byWords()
        .forEach((part, ranked) -> {
          if (!parts.contains(part) && isSure(ranked)) {
            Comparison first = ranked.getFirst();
            found.add(retelling(first, Optional.empty()));
            beside(first, ranked).ifPresent(c -> found.add(retelling(c, Optional.empty())));
          }
        });
    return found;
  }

  /** What is quoted from a paragraph. */
  private Optional<StatementMade> quotation(ToldFindings.Paragraph paragraph) {
    Span there = paragraph.finding().quote().span();
    return quoted.stream()
        .filter(source -> there.contains(source.words().span()))
        .map(Source::statement)
        .findFirst();
  }

  /** The paragraphs of each part of the report, the likest first. */
  private Map<String, List<Comparison>> byWords() {
    return report.paragraphs().stream()
        .filter(telling::fits)
        .map(paragraph -> Comparison.of(telling, paragraph, report))
        .sorted(Comparator.comparingDouble(Comparison::similarity).reversed())
        .collect(
            Collectors.groupingBy(c -> c.paragraph().part(), TreeMap::new, Collectors.toList()));
  }

  private static boolean isSure(List<Comparison> ranked) {
    Comparison first = ranked.getFirst();
    double second = ranked.size() > 1 ? ranked.get(1).similarity() : 0;
    return first.similarity() >= ENOUGH
        && first.similarity() >= second + AHEAD
        && first.shared().size() >= WORDS
        && first.weight() >= TELLING;
  }

  /**
   * The paragraph that has most of what the first one lacks: a sentence of the article may join
   * what the report tells in two.
   */
  private Optional<Comparison> beside(Comparison first, List<Comparison> ranked) {
    Set<String> lacking = new HashSet<>(telling.concepts().values());
    first.shared().forEach(lacking::remove);
    double lacked = telling.weight(lacking, report);
    List<Comparison> others =
        ranked.stream()
            .skip(1)
            .filter(c -> {
              Set<String> had = new HashSet<>(c.shared());
              had.retainAll(lacking);
              return had.size() >= WORDS_BESIDE && telling.weight(had, report) >= lacked * ENOUGH;
            })
            .toList();
    return others.stream()
        .findFirst()
        .filter(c -> c.shared().size() >= WORDS && c.weight() >= TELLING)
        .filter(c -> others.size() < 2 || c.similarity() >= others.get(1).similarity() + AHEAD);
  }

  private Retelling retelling(Comparison comparison, Optional<StatementMade> quotation) {
    return new Retelling(
        telling.finding(),
        report.report(),
        comparison.paragraph().finding(),
        report.report().text().quote(comparison.span()),
        comparison.shared(),
        comparison.similarity(),
        quotation);
  }
}
