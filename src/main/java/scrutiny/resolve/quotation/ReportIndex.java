package scrutiny.resolve.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import scrutiny.fact.DocumentFacts;
import scrutiny.fact.Finding;
import scrutiny.fact.RecommendationMade;
import scrutiny.text.Quote;
import scrutiny.text.Span;

/** The paragraphs of a report, prepared so that words are found in them. */
final class ReportIndex {
  /** A paragraph, item or other block. */
  static final class Paragraph {
    private final int index;
    private final Quote quote;
    private final List<Word> words;
    private final int[] stemIds;

    private Paragraph(int number, Quote quote, List<Word> words, int[] stems) {
      this.index = number;
      this.quote = quote;
      this.words = words;
      this.stemIds = stems;
    }

    /** Its place among the paragraphs. */
    int index() {
      return index;
    }

    /** Its words, as they stand in the report. */
    Quote quote() {
      return quote;
    }

    /** Its words, one by one. */
    List<Word> words() {
      return words;
    }

    /** The numbers of its words' stems; nobody else may change them. */
    int[] stemIds() {
      return stemIds;
    }
  }

  /** A stem that the report has not. */
  private static final int UNKNOWN_STEM = -1;

  private final DocumentFacts report;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final Map<String, Integer> stemIds = new HashMap<>();
  private final List<List<Integer>> paragraphsByStem = new ArrayList<>();

  ReportIndex(DocumentFacts report) {
    this.report = report;
    for (Span span : paragraphSpans(report)) {
      add(report.text().quote(span));
    }
  }

  /** The paragraphs that facts are read from, and what blank lines part of the rest. */
  private static List<Span> paragraphSpans(DocumentFacts report) {
    List<Span> told =
        report.facts().stream()
            .filter(f -> f instanceof Finding || f instanceof RecommendationMade)
            .map(f -> f.quote().span())
            .distinct()
            .sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end))
            .toList();
    String text = report.text().characters();
    List<Span> spans = new ArrayList<>();
    int from = 0;
    for (Span span : told) {
      if (span.start() >= from) {
        addBlocks(text, from, span.start(), spans);
        spans.add(span);
        from = span.end();
      }
    }
    addBlocks(text, from, text.length(), spans);
    return spans;
  }

  private static void addBlocks(String text, int from, int to, List<Span> spans) {
    int start = from;
    while (start < to) {
      int blank = text.indexOf("\n\n", start);
      int end = blank < 0 || blank > to ? to : blank;
      if (text.substring(start, end).chars().filter(Character::isLetter).count() > 1) {
        spans.add(new Span(start, end));
      }
      start = end + 2;
    }
  }

  private void add(Quote quote) {
    List<Word> words = Word.tokenise(report.text().characters(), quote.span());
    int number = paragraphs.size();
    int[] numbers =
        words.stream()
            .mapToInt(w -> stemIds.computeIfAbsent(w.stem(), s -> stemIds.size()))
            .toArray();
    paragraphs.add(new Paragraph(number, quote, words, numbers));
    IntStream.of(numbers)
        .distinct()
        .forEach(stem -> {
          while (paragraphsByStem.size() <= stem) {
            paragraphsByStem.add(new ArrayList<>());
          }
          paragraphsByStem.get(stem).add(number);
        });
  }

  /** The report. */
  DocumentFacts report() {
    return report;
  }

  /** The numbers of words' stems in this report. */
  int[] stemIds(List<Word> words) {
    return words.stream().mapToInt(w -> stemIds.getOrDefault(w.stem(), UNKNOWN_STEM)).toArray();
  }

  /** How much it tells that a paragraph has a stem: the more, the fewer have it. */
  double weight(int stem) {
    return stem == UNKNOWN_STEM
        ? Math.log(1.0 + paragraphs.size())
        : Math.log(1.0 + (double) paragraphs.size() / paragraphsByStem.get(stem).size());
  }

  /** The paragraphs that share most with words, by the weight of what they share; those first. */
  List<Paragraph> bestCandidates(int[] words, int most) {
    double[] shared = sharedWeights(words);
    double[] whole = {0};
    IntStream.of(words).distinct().forEach(stem -> whole[0] += weight(stem));
    return IntStream.range(0, shared.length)
        .filter(i -> shared[i] >= whole[0] / 3)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -shared[i]).thenComparing(i -> i))
        .limit(most)
        .map(paragraphs::get)
        .toList();
  }

  /** What each paragraph shares with words. */
  double[] sharedWeights(int[] words) {
    double[] shared = new double[paragraphs.size()];
    IntStream.of(words)
        .distinct()
        .filter(stem -> stem != UNKNOWN_STEM)
        .forEach(stem -> {
          double weight = weight(stem);
          paragraphsByStem.get(stem).forEach(paragraph -> shared[paragraph] += weight);
        });
    return shared;
  }

  /** The paragraphs that have a stem. */
  List<Paragraph> containing(int stem) {
    return stem == UNKNOWN_STEM
        ? List.of()
        : paragraphsByStem.get(stem).stream().map(paragraphs::get).toList();
  }
}
