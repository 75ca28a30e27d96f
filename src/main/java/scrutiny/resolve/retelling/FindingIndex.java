package scrutiny.resolve.retelling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.DocumentFacts;
import scrutiny.fact.Finding;
import scrutiny.text.Span;

/** An index of the findings of a report on one inspection, by what they are about. */
final class FindingIndex {
  private static final Pattern SENTENCE_END = Pattern.compile("[.;!?][”\"’']?\\s+(?=[A-Z‘“])");

  /**
   * A sentence of a finding.
   *
   * @param keys the keys of the concepts that it is about
   */
  record Sentence(Span span, Set<String> keys) {}

  /**
   * A finding, split into sentences.
   *
   * @param headingKeys the keys of the area of judgement under whose heading the finding appears
   */
  record Paragraph(Finding finding, List<Sentence> sentences, Set<String> headingKeys) {
    /**
     * Returns the part of the report in which the finding appears. A report states the same thing
     * once in its summary, once in the summary of an area, and once in detail, in numbered
     * paragraphs.
     */
    String part() {
      return finding.area().isPresent() + " " + finding.number().isPresent();
    }
  }

  private final DocumentFacts report;
  private final List<Paragraph> paragraphs;
  private final Map<String, Integer> paragraphCounts = new HashMap<>();

  FindingIndex(DocumentFacts report, Collection<Finding> findings) {
    this.report = report;
    paragraphs = findings.stream().map(finding -> paragraph(report, finding)).toList();
    for (Paragraph paragraph : paragraphs) {
      Set<String> keys = new HashSet<>(paragraph.headingKeys);
      paragraph.sentences.forEach(sentence -> keys.addAll(sentence.keys));
      keys.forEach(key -> paragraphCounts.merge(key, 1, Integer::sum));
    }
  }

  private static Paragraph paragraph(DocumentFacts report, Finding finding) {
    String text = report.text().characters();
    List<Sentence> sentences = new ArrayList<>();
    Span span = finding.quote().span();
    Matcher end = SENTENCE_END.matcher(text).region(span.start(), span.end());
    int from = span.start();
    while (end.find()) {
      sentences.add(sentence(text, new Span(from, end.start() + 1)));
      from = end.end();
    }
    sentences.add(sentence(text, new Span(from, span.end())));
    return new Paragraph(
        finding,
        List.copyOf(sentences),
        finding.area().map(area -> Lexicon.keys(Lexicon.subject(area))).orElse(Set.of()));
  }

  private static Sentence sentence(String text, Span span) {
    return new Sentence(span, Lexicon.keys(Lexicon.concepts(text, span)));
  }

  DocumentFacts report() {
    return report;
  }

  List<Paragraph> paragraphs() {
    return paragraphs;
  }

  /** Returns the weight of a concept: the fewer paragraphs are about it, the higher. */
  double weight(String key) {
    return Math.log(1.0 + (double) paragraphs.size() / paragraphCounts.getOrDefault(key, 1));
  }
}
