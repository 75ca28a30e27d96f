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

/** Searches one report for one quotation. */
final class QuotationSearch {
  /** The minimum share of a quotation's words that the report contains. */
  private static final double MIN_SCORE = 0.75;

  /** The minimum length of the longest run of common words: shorter ones occur by chance. */
  private static final int MIN_RUN_WORDS = 3;

  /** The minimum number of words in a part of a quotation that comes from another paragraph. */
  private static final int MIN_PART_WORDS = 4;

  private static final int MAX_CANDIDATES = 4;

  /**
   * The maximum number of words that an article omits, in addition to as many as the quotation has.
   */
  private static final int MAX_OMITTED_WORDS = 6;

  /** The number of words on either side of a quotation that count as its context. */
  private static final int CONTEXT_WORDS = 8;

  /**
   * The minimum ratio between what the best paragraph shares with the article's sentence and what
   * the second best shares.
   */
  private static final double MIN_LEAD_RATIO = 1.4;

  /** The minimum weight that a paragraph shares with the sentence around a single word. */
  private static final double MIN_SUBJECT_WEIGHT = 5;

  private final PreparedQuotation quotation;
  private final ReportIndex report;
  private final int[] stemIds;

  private QuotationSearch(PreparedQuotation quotation, ReportIndex report) {
    this.quotation = quotation;
    this.report = report;
    this.stemIds = report.stemIds(quotation.words());
  }

  /**
   * The match of a quotation in a report.
   *
   * @param alignments a single one, or one for each paragraph from which the quotation was joined
   * @param score the share of the quotation's words that the report contains
   */
  record QuotationMatch(List<Alignment> alignments, double score) {}

  /** Finds a quotation in a report; returns nothing if there is no place or more than one. */
  static Optional<QuotationMatch> find(PreparedQuotation quotation, ReportIndex report) {
    QuotationSearch search = new QuotationSearch(quotation, report);
    return quotation.isLong() ? search.findSentence() : search.findFragment();
  }

  private Optional<QuotationMatch> findSentence() {
    List<Alignment> all =
        report.bestCandidates(stemIds, MAX_CANDIDATES).stream()
            .map(paragraph -> Alignment.of(quotation.words(), stemIds, paragraph))
            .filter(alignment -> alignment.longestRun() >= MIN_RUN_WORDS)
            .filter(this::isCompact)
            .toList();
    double maxMatched = all.stream().mapToDouble(Alignment::matchedWords).max().orElse(0);
    List<Alignment> best = all.stream().filter(a -> a.matchedWords() > maxMatched - 0.5).toList();
    return disambiguate(best).flatMap(this::withFurtherParagraphs);
  }

  /** Returns whether no more words were omitted than articles omit. */
  private boolean isCompact(Alignment alignment) {
    int length =
        alignment.runs().getLast().paragraphEnd() - alignment.runs().getFirst().paragraphStart();
    return length <= 2 * stemIds.length + MAX_OMITTED_WORDS;
  }

  /**
   * Adds the parts of a quotation that come from other paragraphs, if the first does not contain
   * enough of it.
   */
  private Optional<QuotationMatch> withFurtherParagraphs(Alignment first) {
    List<Alignment> alignments = new ArrayList<>(List.of(first));
    double matched = first.matchedWords();
    if (matched < stemIds.length * MIN_SCORE) {
      matched += addPart(0, first.runs().getFirst().quotationStart(), alignments);
      matched += addPart(first.runs().getLast().quotationEnd(), stemIds.length, alignments);
    }
    double score = matched / stemIds.length;
    return score >= MIN_SCORE
        ? Optional.of(new QuotationMatch(List.copyOf(alignments), score))
        : Optional.empty();
  }

  private double addPart(int from, int to, List<Alignment> alignments) {
    if (to - from < MIN_PART_WORDS) {
      return 0;
    }
    List<Word> words = quotation.words().subList(from, to);
    int[] part = IntStream.range(from, to).map(i -> stemIds[i]).toArray();
    List<Alignment> found =
        report.bestCandidates(part, MAX_CANDIDATES).stream()
            .map(paragraph -> Alignment.of(words, part, paragraph))
            .filter(
                a -> a.matchedWords() >= part.length * MIN_SCORE && a.longestRun() >= MIN_RUN_WORDS)
            .toList();
    if (found.size() != 1) {
      return 0;
    }
    alignments.add(found.getFirst());
    return found.getFirst().matchedWords();
  }

  /**
   * Returns the alignment whose paragraph the sentence around the quotation is about, of several
   * that match equally well.
   */
  private Optional<Alignment> disambiguate(List<Alignment> candidates) {
    if (candidates.size() < 2) {
      return candidates.stream().findFirst();
    }
    double[] shared = report.sharedWeights(contextStemIds());
    return clearLeader(candidates, this::sharedContextWords, 1, 2)
        .or(() -> clearLeader(candidates, a -> shared[a.paragraph().index()], MIN_LEAD_RATIO, 0));
  }

  /** Returns the alignment that a measure ranks clearly before the others. */
  private static Optional<Alignment> clearLeader(
      List<Alignment> candidates, ToDoubleFunction<Alignment> measure, double times, double more) {
    List<Alignment> ranked =
        candidates.stream().sorted(Comparator.comparingDouble(measure).reversed()).toList();
    double first = measure.applyAsDouble(ranked.get(0));
    double second = measure.applyAsDouble(ranked.get(1));
    return first > second && first >= second * times + more
        ? Optional.of(ranked.getFirst())
        : Optional.empty();
  }

  /** Returns how many of the words near the quotation are also near it in the report. */
  private double sharedContextWords(Alignment alignment) {
    List<Word> words = alignment.paragraph().words();
    int from = Math.max(0, alignment.runs().getFirst().paragraphStart() - CONTEXT_WORDS);
    int to = Math.min(words.size(), alignment.runs().getLast().paragraphEnd() + CONTEXT_WORDS);
    Set<String> stems =
        words.subList(from, to).stream().map(Word::stem).collect(Collectors.toSet());
    return quotation.nearbyContext().stream()
        .map(Word::stem)
        .distinct()
        .filter(stems::contains)
        .count();
  }

  private int[] contextStemIds() {
    return report.stemIds(quotation.context());
  }

  /** Finds a few words if they are consecutive in exactly one paragraph. */
  private Optional<QuotationMatch> findFragment() {
    if (stemIds.length == 0 || quotation.contentWordCount() == 0) {
      return Optional.empty();
    }
    List<Alignment> alignments =
        report.containing(stemIds[0]).stream()
            .flatMap(p -> contiguousAlignment(p).stream())
            .toList();
    boolean distinctive = quotation.contentWordCount() > 1;
    List<Alignment> exact =
        alignments.stream().filter(a -> distinctive && a.matchedWords() == stemIds.length).toList();
    Optional<Alignment> only = disambiguate(exact.isEmpty() ? alignments : exact);
    return only.filter(a -> distinctive || isSameSubject(a))
        .map(a -> new QuotationMatch(List.of(a), a.matchedWords() / stemIds.length));
  }

  private boolean isSameSubject(Alignment alignment) {
    return report.sharedWeights(contextStemIds())[alignment.paragraph().index()]
        >= MIN_SUBJECT_WEIGHT;
  }

  private Optional<Alignment> contiguousAlignment(Paragraph paragraph) {
    int[] stems = paragraph.stemIds();
    for (int at = 0; at + stemIds.length <= stems.length; at++) {
      boolean matches = true;
      for (int i = 0; matches && i < stemIds.length; i++) {
        matches = stems[at + i] == stemIds[i];
      }
      if (matches) {
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
