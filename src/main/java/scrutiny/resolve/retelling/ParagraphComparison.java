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
 * What an article says laid beside a paragraph of a report.
 *
 * @param span the sentences there that have most of it
 * @param sharedWords the words of the article that they share
 * @param weight how much those words tell
 * @param similarity of all that the article's words tell
 */
record ParagraphComparison(
    Paragraph paragraph, Span span, List<String> sharedWords, double weight, double similarity) {
  /** So many sentences one after another tell one thing. */
  private static final int MAX_WINDOW_SENTENCES = 2;

  /** With the sentences that may say the same. */
  static ParagraphComparison of(PreparedFinding telling, Paragraph paragraph, FindingIndex report) {
    return of(telling, paragraph, report, telling::couldMatch);
  }

  /** With whatever sentences have most of it. */
  static ParagraphComparison ofAnySentences(
      PreparedFinding telling, Paragraph paragraph, FindingIndex report) {
    return of(telling, paragraph, report, window -> true);
  }

  private static ParagraphComparison of(
      PreparedFinding telling,
      Paragraph paragraph,
      FindingIndex report,
      Predicate<Set<String>> fits) {
    double all = telling.concepts().keySet().stream().mapToDouble(report::weight).sum();
    List<Sentence> sentences = paragraph.sentences();
    ParagraphComparison best =
        new ParagraphComparison(paragraph, paragraph.finding().quote().span(), List.of(), 0, 0);
    for (int from = 0; from < sentences.size(); from++) {
      for (int to = from + 1; to <= Math.min(sentences.size(), from + MAX_WINDOW_SENTENCES); to++) {
        List<Sentence> window = sentences.subList(from, to);
        Set<String> keys = keys(window, paragraph);
        List<Map.Entry<String, String>> shared =
            telling.concepts().entrySet().stream().filter(c -> keys.contains(c.getKey())).toList();
        double weight = shared.stream().mapToDouble(c -> report.weight(c.getKey())).sum();
        if (weight > best.weight && fits.test(keys)) {
          best =
              new ParagraphComparison(
                  paragraph,
                  window.getFirst().span().to(window.getLast().span()),
                  shared.stream().map(Map.Entry::getValue).toList(),
                  weight,
                  weight / all);
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
