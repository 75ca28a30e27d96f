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

/** The findings of a report on one inspection, prepared so that a retelling finds them. */
final class FindingIndex {
  private static final Pattern SENTENCE_END = Pattern.compile("[.;!?][”\"’']?\\s+(?=[A-Z‘“])");

  /** What one sentence is about. */
  record Sentence(Span span, Set<String> keys) {}

  /**
   * A finding, sentence by sentence.
   *
   * @param headingKeys what the area is about under whose heading it stands
   */
  record Paragraph(Finding finding, List<Sentence> sentences, Set<String> headingKeys) {
    /**
     * The part of the report in which it stands. A report tells a thing once in its summary, once
     * in that of an area, and once at length, in paragraphs with numbers.
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
    Span whole = finding.quote().span();
    Matcher end = SENTENCE_END.matcher(text).region(whole.start(), whole.end());
    int from = whole.start();
    while (end.find()) {
      sentences.add(sentence(text, new Span(from, end.start() + 1)));
      from = end.end();
    }
    sentences.add(sentence(text, new Span(from, whole.end())));
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

  /** How much it tells that a paragraph is about something: the more, the fewer are. */
  double weight(String key) {
    return Math.log(1.0 + (double) paragraphs.size() / paragraphCounts.getOrDefault(key, 1));
  }
}
