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
import scrutiny.resolve.quotation.ReportWords.Paragraph;

/** The search for one quotation in one report. */
final class Search {
  /** How much of a quotation has to be there. */
  private static final double ENOUGH = 0.75;

  /** Words that stand one after another in both: fewer are chance. */
  private static final int SHORTEST_RUN = 3;

  /** A part of a quotation that comes from another paragraph has no fewer words. */
  private static final int SHORTEST_PART = 4;

  private static final int LIKELIEST = 4;

  /** So many words an article leaves out, and twice as many of a quotation twice as long. */
  private static final int LONGEST_CUT = 6;

  /** So many words to either side stand beside a quotation. */
  private static final int BESIDE = 8;

  /** How much more a paragraph has to share with the article's sentence than any other. */
  private static final double CLEARLY = 1.4;

  /** What a paragraph has to share with the sentence around a single word. */
  private static final double SAME_SUBJECT = 5;

  private final Quoted quoted;
  private final ReportWords report;
  private final int[] stems;

  private Search(Quoted quoted, ReportWords report) {
    this.quoted = quoted;
    this.report = report;
    this.stems = report.stems(quoted.words());
  }

  /**
   * Where a quotation stands in a report.
   *
   * @param pieces one, or one for each paragraph that it was joined from
   * @param match how much of it is there
   */
  record Found(List<Alignment> pieces, double match) {}

  /** The place of a quotation in a report; nothing where it may be several, or none. */
  static Optional<Found> of(Quoted quoted, ReportWords report) {
    Search search = new Search(quoted, report);
    return quoted.isLong() ? search.sentence() : search.fragment();
  }

  private Optional<Found> sentence() {
    List<Alignment> all =
        report.likeliest(stems, LIKELIEST).stream()
            .map(paragraph -> Alignment.of(quoted.words(), stems, paragraph))
            .filter(alignment -> alignment.longest() >= SHORTEST_RUN)
            .filter(this::isClose)
            .toList();
    double most = all.stream().mapToDouble(Alignment::matched).max().orElse(0);
    List<Alignment> best = all.stream().filter(a -> a.matched() > most - 0.5).toList();
    return onlyOne(best).flatMap(this::completed);
  }

  /** Whether no more was cut out than an article cuts. */
  private boolean isClose(Alignment alignment) {
    int there = alignment.runs().getLast().thereEnd() - alignment.runs().getFirst().there();
    return there <= 2 * stems.length + LONGEST_CUT;
  }

  /** A quotation with what it has from other paragraphs, where the first has not all of it. */
  private Optional<Found> completed(Alignment first) {
    List<Alignment> pieces = new ArrayList<>(List.of(first));
    double matched = first.matched();
    if (matched < stems.length * ENOUGH) {
      matched += part(0, first.runs().getFirst().quoted(), pieces);
      matched += part(first.runs().getLast().quotedEnd(), stems.length, pieces);
    }
    double match = matched / stems.length;
    return match >= ENOUGH ? Optional.of(new Found(List.copyOf(pieces), match)) : Optional.empty();
  }

  private double part(int from, int to, List<Alignment> pieces) {
    if (to - from < SHORTEST_PART) {
      return 0;
    }
    List<Word> words = quoted.words().subList(from, to);
    int[] part = IntStream.range(from, to).map(i -> stems[i]).toArray();
    List<Alignment> there =
        report.likeliest(part, LIKELIEST).stream()
            .map(paragraph -> Alignment.of(words, part, paragraph))
            .filter(a -> a.matched() >= part.length * ENOUGH && a.longest() >= SHORTEST_RUN)
            .toList();
    if (there.size() != 1) {
      return 0;
    }
    pieces.add(there.getFirst());
    return there.getFirst().matched();
  }

  /** Of paragraphs that have the words alike, the one that the sentence around them is about. */
  private Optional<Alignment> onlyOne(List<Alignment> alike) {
    if (alike.size() < 2) {
      return alike.stream().findFirst();
    }
    double[] shared = report.shared(around());
    return first(alike, this::beside, 1, 2)
        .or(() -> first(alike, a -> shared[a.paragraph().number()], CLEARLY, 0));
  }

  /** The one that a measure puts clearly before the others. */
  private static Optional<Alignment> first(
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
  private double beside(Alignment place) {
    List<Word> there = place.paragraph().words();
    int from = Math.max(0, place.runs().getFirst().there() - BESIDE);
    int to = Math.min(there.size(), place.runs().getLast().thereEnd() + BESIDE);
    Set<String> stems =
        there.subList(from, to).stream().map(Word::stem).collect(Collectors.toSet());
    return quoted.beside().stream().map(Word::stem).distinct().filter(stems::contains).count();
  }

  private int[] around() {
    return report.stems(quoted.around());
  }

  /** A few words: all of them, one after another, in one paragraph alone. */
  private Optional<Found> fragment() {
    if (stems.length == 0 || quoted.telling() == 0) {
      return Optional.empty();
    }
    List<Alignment> places =
        report.having(stems[0]).stream().flatMap(p -> whole(p).stream()).toList();
    boolean telling = quoted.telling() > 1;
    List<Alignment> exact =
        places.stream().filter(a -> telling && a.matched() == stems.length).toList();
    Optional<Alignment> only = onlyOne(exact.isEmpty() ? places : exact);
    return only.filter(a -> telling || isSameSubject(a))
        .map(a -> new Found(List.of(a), a.matched() / stems.length));
  }

  private boolean isSameSubject(Alignment place) {
    return report.shared(around())[place.paragraph().number()] >= SAME_SUBJECT;
  }

  private Optional<Alignment> whole(Paragraph paragraph) {
    int[] there = paragraph.stems();
    for (int at = 0; at + stems.length <= there.length; at++) {
      boolean here = true;
      for (int i = 0; here && i < stems.length; i++) {
        here = there[at + i] == stems[i];
      }
      if (here) {
        double matched = 0;
        for (int i = 0; i < stems.length; i++) {
          boolean same = paragraph.words().get(at + i).form().equals(quoted.words().get(i).form());
          matched += same ? 1 : Alignment.CHANGED;
        }
        return Optional.of(
            new Alignment(paragraph, List.of(new Run(0, at, stems.length)), matched));
      }
    }
    return Optional.empty();
  }
}
