package scrutiny.resolve.retelling;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scrutiny.resolve.retelling.FindingIndex.Paragraph;
import scrutiny.resolve.retelling.FindingIndex.Sentence;
import scrutiny.text.Span;

/**
 * The comparison of an article's finding with a paragraph of a report.
 *
 * @param span the sentences of the paragraph that match best
 * @param sharedWords the words of the article that these sentences share
 * @param weight the weight of the shared words
 * @param similarity the share of the weight of all the article's words, from 0 to 1
 */
record ParagraphComparison(
    Paragraph paragraph, Span span, List<String> sharedWords, double weight, double similarity) {
  /** The maximum number of consecutive sentences that together state one finding. */
  private static final int MAX_WINDOW_SENTENCES = 2;

  /** Compares with the sentences that may state the same finding. */
  static ParagraphComparison of(PreparedFinding finding, Paragraph paragraph, FindingIndex report) {
    return of(finding, paragraph, report, finding::couldMatch);
  }

  /** Compares with any sentences of the paragraph. */
  static ParagraphComparison ofAnySentences(
      PreparedFinding finding, Paragraph paragraph, FindingIndex report) {
    return of(finding, paragraph, report, window -> true);
  }

  private static ParagraphComparison of(
      PreparedFinding finding,
      Paragraph paragraph,
      FindingIndex report,
      Predicate<Set<String>> filter) {
    double total = finding.concepts().keySet().stream().mapToDouble(report::weight).sum();
    List<Sentence> sentences = paragraph.sentences();
    ParagraphComparison best =
        new ParagraphComparison(paragraph, paragraph.finding().quote().span(), List.of(), 0, 0);
    for (int from = 0; from < sentences.size(); from++) {
      for (int to = from + 1; to <= Math.min(sentences.size(), from + MAX_WINDOW_SENTENCES); to++) {
        List<Sentence> window = sentences.subList(from, to);
        Set<String> keys = keys(window, paragraph);
        List<Map.Entry<String, String>> shared =
            finding.concepts().entrySet().stream().filter(c -> keys.contains(c.getKey())).toList();
        double weight = shared.stream().mapToDouble(c -> report.weight(c.getKey())).sum();
        if (weight > best.weight && filter.test(keys)) {
          best =
              new ParagraphComparison(
                  paragraph,
                  window.getFirst().span().to(window.getLast().span()),
                  shared.stream().map(Map.Entry::getValue).toList(),
                  weight,
                  weight / total);
        }
      }
    }
    return best;
  }

  private static Set<String> keys(List<Sentence> window, Paragraph paragraph) {
    return Stream.concat(
            paragraph.headingKeys().stream(),
            window.stream().flatMap(sentence -> sentence.keys().stream()))
        .collect(Collectors.toSet());
  }
}
