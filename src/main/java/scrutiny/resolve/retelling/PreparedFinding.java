package scrutiny.resolve.retelling;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import scrutiny.fact.Area;
import scrutiny.fact.DocumentFacts;
import scrutiny.fact.Fact;
import scrutiny.fact.Finding;
import scrutiny.fact.FindingReported;
import scrutiny.fact.JudgementStated;
import scrutiny.fact.Polarity;
import scrutiny.text.Span;

/**
 * A finding reported in an article, prepared for the search.
 *
 * @param concepts the words that say what it is about, by concept key, in the article's order
 * @param area the area whose grade its sentence gives
 */
record PreparedFinding(FindingReported finding, Map<String, String> concepts, Optional<Area> area) {
  static PreparedFinding of(DocumentFacts article, FindingReported finding) {
    String text = article.text().characters();
    Optional<Area> area = area(text, article.facts(), finding);
    Map<String, String> concepts = new LinkedHashMap<>();
    area.ifPresent(graded -> Lexicon.subject(graded).forEach(c -> concepts.put(c.key(), c.text())));
    Lexicon.concepts(text, finding.quote().span())
        .forEach(concept -> concepts.putIfAbsent(concept.key(), concept.text()));
    return new PreparedFinding(finding, concepts, area);
  }

  /**
   * Returns the only area that the finding's sentence grades: the finding is the reason for the
   * grade.
   */
  private static Optional<Area> area(String text, Collection<Fact> facts, FindingReported finding) {
    Span span = finding.quote().span();
    List<Area> areas =
        facts.stream()
            .filter(JudgementStated.class::isInstance)
            .map(JudgementStated.class::cast)
            .filter(stated -> stated.inspection().equals(finding.inspection()))
            .filter(stated -> areInSameSentence(text, stated.quote().span(), span))
            .map(JudgementStated::area)
            .filter(graded -> graded != Area.OVERALL_EFFECTIVENESS)
            .distinct()
            .toList();
    return areas.size() == 1 ? Optional.of(areas.getFirst()) : Optional.empty();
  }

  private static boolean areInSameSentence(String text, Span one, Span other) {
    int from = Math.min(one.end(), other.end());
    int to = Math.max(one.start(), other.start());
    return to <= from || text.substring(from, to).chars().noneMatch(c -> c == '\n' || c == '.');
  }

  /** Returns the weight of some of its words. */
  double weight(Set<String> words, FindingIndex report) {
    return concepts.entrySet().stream()
        .filter(concept -> words.contains(concept.getValue()))
        .mapToDouble(concept -> report.weight(concept.getKey()))
        .sum();
  }

  /** Returns whether a paragraph of a report may state what the article says. */
  boolean isCompatibleWith(FindingIndex.Paragraph paragraph) {
    return hasCompatiblePolarity(paragraph.finding()) && hasSameSubject(paragraph);
  }

  private boolean hasCompatiblePolarity(Finding other) {
    return finding.polarity().isEmpty()
        || other.polarity().isEmpty()
        || finding.polarity().get() == Polarity.MIXED
        || other.polarity().get() == Polarity.MIXED
        || other.polarity().equals(finding.polarity());
  }

  private boolean hasSameSubject(FindingIndex.Paragraph paragraph) {
    Finding other = paragraph.finding();
    if (area.isPresent()) {
      Set<String> subject = Lexicon.keys(Lexicon.subject(area.get()));
      return other.area().equals(area)
          || paragraph.sentences().stream().anyMatch(s -> s.keys().containsAll(subject));
    }
    return finding.themes().isEmpty()
        || other.themes().stream().anyMatch(finding.themes()::contains)
        || other.area().filter(a -> finding.themes().contains(a.notation())).isPresent();
  }

  /**
   * Returns whether sentences that are about some concepts may state what the article says: about
   * people whom the article names, if it names any, and with criticism if the article criticises.
   */
  boolean couldMatch(Set<String> keys) {
    List<String> people = concepts.keySet().stream().filter(Lexicon::isPeople).toList();
    boolean critical = finding.polarity().equals(Optional.of(Polarity.NEGATIVE));
    return (people.isEmpty() || people.stream().anyMatch(keys::contains))
        && (!critical || keys.stream().anyMatch(Lexicon::isCriticism));
  }
}
