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

/** An index of the words in a report's paragraphs. */
final class ReportIndex {
  /** A paragraph, list item or other block. */
  static final class Paragraph {
    private final int index;
    private final Quote quote;
    private final List<Word> words;
    private final int[] stemIds;

    private Paragraph(int index, Quote quote, List<Word> words, int[] stemIds) {
      this.index = index;
      this.quote = quote;
      this.words = words;
      this.stemIds = stemIds;
    }

    /** Returns its index among the paragraphs. */
    int index() {
      return index;
    }

    /** Returns its exact text in the report. */
    Quote quote() {
      return quote;
    }

    /** Returns its words. */
    List<Word> words() {
      return words;
    }

    /** Returns the stem ids of its words; callers must not change the array. */
    int[] stemIds() {
      return stemIds;
    }
  }

  /** The id of stems that the report does not contain. */
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

  /**
   * Returns the spans of findings and recommendations, and of the blocks that blank lines separate
   * in the rest of the text.
   */
  private static List<Span> paragraphSpans(DocumentFacts report) {
    List<Span> factSpans =
        report.facts().stream()
            .filter(f -> f instanceof Finding || f instanceof RecommendationMade)
            .map(f -> f.quote().span())
            .distinct()
            .sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end))
            .toList();
    String text = report.text().characters();
    List<Span> spans = new ArrayList<>();
    int from = 0;
    for (Span span : factSpans) {
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
    int index = paragraphs.size();
    int[] ids =
        words.stream()
            .mapToInt(w -> stemIds.computeIfAbsent(w.stem(), s -> stemIds.size()))
            .toArray();
    paragraphs.add(new Paragraph(index, quote, words, ids));
    IntStream.of(ids)
        .distinct()
        .forEach(stem -> {
          while (paragraphsByStem.size() <= stem) {
            paragraphsByStem.add(new ArrayList<>());
          }
          paragraphsByStem.get(stem).add(index);
        });
  }

  /** Returns the report. */
  DocumentFacts report() {
    return report;
  }

  /** Returns the ids of words' stems in this report. */
  int[] stemIds(List<Word> words) {
    return words.stream().mapToInt(w -> stemIds.getOrDefault(w.stem(), UNKNOWN_STEM)).toArray();
  }

  /** Returns the weight of a stem: the fewer paragraphs contain it, the higher. */
  double weight(int stem) {
    return stem == UNKNOWN_STEM
        ? Math.log(1.0 + paragraphs.size())
        : Math.log(1.0 + (double) paragraphs.size() / paragraphsByStem.get(stem).size());
  }

  /**
   * Returns the paragraphs that share the highest weight with some words, highest first, and at
   * least a third of the words' weight.
   *
   * @param words the words' stem ids
   * @param limit the maximum number of paragraphs
   */
  List<Paragraph> bestCandidates(int[] words, int limit) {
    double[] shared = sharedWeights(words);
    double[] total = {0};
    IntStream.of(words).distinct().forEach(stem -> total[0] += weight(stem));
    return IntStream.range(0, shared.length)
        .filter(i -> shared[i] >= total[0] / 3)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -shared[i]).thenComparing(i -> i))
        .limit(limit)
        .map(paragraphs::get)
        .toList();
  }

  /** Returns the weight that each paragraph shares with some words, given by their stem ids. */
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

  /** Returns the paragraphs that contain a stem. */
  List<Paragraph> containing(int stem) {
    return stem == UNKNOWN_STEM
        ? List.of()
        : paragraphsByStem.get(stem).stream().map(paragraphs::get).toList();
  }
}
