package scrutiny.resolve.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import scrutiny.resolve.quotation.Alignment.Run;
import scrutiny.resolve.quotation.ReportIndex.Paragraph;

/** The search for one quotation in one report. */
final class QuotationSearch {
  /** How much of a quotation has to be there. */
  private static final double MIN_SCORE = 0.75;

  /** Words that stand one after another in both: fewer are chance. */
  private static final int MIN_RUN_WORDS = 3;

  /** A part of a quotation that comes from another paragraph has no fewer words. */
  private static final int MIN_PART_WORDS = 4;

  private static final int MAX_CANDIDATES = 4;

  /** So many words an article leaves out, and twice as many of a quotation twice as long. */
  private static final int MAX_OMITTED_WORDS = 6;

  /** So many words to either side stand beside a quotation. */
  private static final int CONTEXT_WORDS = 8;

  /** How much more a paragraph has to share with the article's sentence than any other. */
  private static final double MIN_LEAD_RATIO = 1.4;

  /** What a paragraph has to share with the sentence around a single word. */
  private static final double MIN_SUBJECT_WEIGHT = 5;

  private final PreparedQuotation quotation;
  private final ReportIndex report;
  private final int[] stemIds;

  private QuotationSearch(PreparedQuotation quoted, ReportIndex report) {
    this.quotation = quoted;
    this.report = report;
    this.stemIds = report.stemIds(quoted.words());
  }

  /**
   * Where a quotation stands in a report.
   *
   * @param alignments one, or one for each paragraph that it was joined from
   * @param score how much of it is there
   */
  record QuotationMatch(List<Alignment> alignments, double score) {}

  /** The place of a quotation in a report; nothing where it may be several, or none. */
  static Optional<QuotationMatch> find(PreparedQuotation quoted, ReportIndex report) {
    QuotationSearch search = new QuotationSearch(quoted, report);
    return quoted.isLong() ? search.findSentence() : search.findFragment();
  }

  private Optional<QuotationMatch> findSentence() {
    List<Alignment> all =
        report.bestCandidates(stemIds, MAX_CANDIDATES).stream()
            .map(paragraph -> Alignment.of(quotation.words(), stemIds, paragraph))
            .filter(alignment -> alignment.longestRun() >= MIN_RUN_WORDS)
            .filter(this::isCompact)
            .toList();
    double most = all.stream().mapToDouble(Alignment::matchedWords).max().orElse(0);
    List<Alignment> best = all.stream().filter(a -> a.matchedWords() > most - 0.5).toList();
    return disambiguate(best).flatMap(this::withFurtherParagraphs);
  }

  /** Whether no more was cut out than an article cuts. */
  private boolean isCompact(Alignment alignment) {
    int there =
        alignment.runs().getLast().paragraphEnd() - alignment.runs().getFirst().paragraphStart();
    return there <= 2 * stemIds.length + MAX_OMITTED_WORDS;
  }

  /** A quotation with what it has from other paragraphs, where the first has not all of it. */
  private Optional<QuotationMatch> withFurtherParagraphs(Alignment first) {
    List<Alignment> pieces = new ArrayList<>(List.of(first));
    double matched = first.matchedWords();
    if (matched < stemIds.length * MIN_SCORE) {
      matched += addPart(0, first.runs().getFirst().quotationStart(), pieces);
      matched += addPart(first.runs().getLast().quotationEnd(), stemIds.length, pieces);
    }
    double match = matched / stemIds.length;
    return match >= MIN_SCORE
        ? Optional.of(new QuotationMatch(List.copyOf(pieces), match))
        : Optional.empty();
  }

  private double addPart(int from, int to, List<Alignment> pieces) {
    if (to - from < MIN_PART_WORDS) {
      return 0;
    }
    List<Word> words = quotation.words().subList(from, to);
    int[] part = IntStream.range(from, to).map(i -> stemIds[i]).toArray();
    List<Alignment> there =
        report.bestCandidates(part, MAX_CANDIDATES).stream()
            .map(paragraph -> Alignment.of(words, part, paragraph))
            .filter(
                a -> a.matchedWords() >= part.length * MIN_SCORE && a.longestRun() >= MIN_RUN_WORDS)
            .toList();
    if (there.size() != 1) {
      return 0;
    }
    pieces.add(there.getFirst());
    return there.getFirst().matchedWords();
  }

  /** Of paragraphs that have the words alike, the one that the sentence around them is about. */
  private Optional<Alignment> disambiguate(List<Alignment> alike) {
    if (alike.size() < 2) {
      return alike.stream().findFirst();
    }
    double[] shared = report.sharedWeights(contextStemIds());
    return clearLeader(alike, this::sharedContextWords, 1, 2)
        .or(() -> clearLeader(alike, a -> shared[a.paragraph().index()], MIN_LEAD_RATIO, 0));
  }

  /** The one that a measure puts clearly before the others. */
  private static Optional<Alignment> clearLeader(
      List<Alignment> alike, ToDoubleFunction<Alignment> measure, double times, double more) {
    List<Alignment> ranked =
        alike.stream().sorted(Comparator.comparingDouble(measure).reversed()).toList();
    double first = measure.applyAsDouble(ranked.get(0));
    double second = measure.applyAsDouble(ranked.get(1));
    return first > second && first >= second * times + more
        ? Optional.of(ranked.getFirst())
        : Optional.empty();
  }

  /** How many of the words beside a quotation stand beside it there too. */
  private double sharedContextWords(Alignment place) {
    List<Word> there = place.paragraph().words();
    int from = Math.max(0, place.runs().getFirst().paragraphStart() - CONTEXT_WORDS);
    int to = Math.min(there.size(), place.runs().getLast().paragraphEnd() + CONTEXT_WORDS);
    Set<String> stems =
        there.subList(from, to).stream().map(Word::stem).collect(Collectors.toSet());
    return quotation.nearbyContext().stream()
        .map(Word::stem)
        .distinct()
        .filter(stems::contains)
        .count();
  }

  private int[] contextStemIds() {
    return report.stemIds(quotation.context());
  }

  /** A few words: all of them, one after another, in one paragraph alone. */
  private Optional<QuotationMatch> findFragment() {
    if (stemIds.length == 0 || quotation.contentWords() == 0) {
      return Optional.empty();
    }
    List<Alignment> places =
        report.containing(stemIds[0]).stream()
            .flatMap(p -> contiguousAlignment(p).stream())
            .toList();
    boolean telling = quotation.contentWords() > 1;
    List<Alignment> exact =
        places.stream().filter(a -> telling && a.matchedWords() == stemIds.length).toList();
    Optional<Alignment> only = disambiguate(exact.isEmpty() ? places : exact);
    return only.filter(a -> telling || isSameSubject(a))
        .map(a -> new QuotationMatch(List.of(a), a.matchedWords() / stemIds.length));
  }

  private boolean isSameSubject(Alignment place) {
    return report.sharedWeights(contextStemIds())[place.paragraph().index()] >= MIN_SUBJECT_WEIGHT;
  }

  private Optional<Alignment> contiguousAlignment(Paragraph paragraph) {
    int[] there = paragraph.stemIds();
    for (int at = 0; at + stemIds.length <= there.length; at++) {
      boolean here = true;
      for (int i = 0; here && i < stemIds.length; i++) {
        here = there[at + i] == stemIds[i];
      }
      if (here) {
        double matched = 0;
        for (int i = 0; i < stemIds.length; i++) {
          boolean same =
              paragraph.words().get(at + i).form().equals(quotation.words().get(i).form());
          matched += same ? 1 : Alignment.INFLECTED_WORD_WEIGHT;
        }
        return Optional.of(
            new Alignment(paragraph, List.of(new Run(0, at, stemIds.length)), matched));
      }
    }
    return Optional.empty();
  }
}
