package scrutiny.recognise.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import scrutiny.fact.Amount;
import scrutiny.fact.Direction;
import scrutiny.fact.Extent;
import scrutiny.fact.Unit;
import scrutiny.fact.When;
import scrutiny.text.Quote;
import scrutiny.text.Span;

/** One sentence being read: its numbers become figures, or what figures are compared with. */
final class SentenceReading {
  private static final int NEAR = 70;

  private final PlainText text;
  private final Span sentence;
  private final Lead lead;
  private final List<Stated> figures;
  private final int before;
  private final boolean dated;
  private final List<Candidate> candidates;
  private final Timing timing;
  private final Clauses clauses;
  private final Measures measures;
  private final List<Span> values;
  private int compared = -1;

  /**
   * Starts reading.
   *
   * @param within the numbers in it that may be figures
   * @param previous the sentence before it, in the same block
   * @param figures takes what is found, behind what was found in the sentences before
   */
  SentenceReading(
      PlainText text,
      Span sentence,
      List<Candidate> within,
      Optional<Span> previous,
      Lead lead,
      List<Stated> figures) {
    this.text = text;
    this.sentence = sentence;
    this.lead = lead;
    this.figures = figures;
    this.before = figures.size();
    List<Times.Found> times = Times.in(text, sentence);
    this.dated = !times.isEmpty() || lead.when().isPresent();
    List<Candidate> numbers = within.stream().filter(c -> !Timing.isTime(c, times)).toList();
    this.candidates = numbers.stream().filter(c -> !isWhole(c)).toList();
    List<Candidate> told =
        candidates.stream().filter(c -> c.unit().isPresent() || counts(c)).toList();
    this.clauses = new Clauses(text, sentence, told);
    this.timing = new Timing(text, sentence, times, candidates, clauses);
    this.values =
        numbers.stream()
            .filter(c ->
                told.contains(c)
                    || isWhole(c)
                    || Comparing.isFrom(text, sentence.start(), c.start()))
            .map(Candidate::span)
            .toList();
    List<Span> aside = new ArrayList<>(values);
    times.forEach(t -> aside.add(t.span()));
    this.measures = new Measures(text, sentence, previous, lead, clauses, aside, figures, before);
  }

  /** “two of 13 plans”: what the thirteen are, the words do not tell of them but of the two. */
  private boolean isWhole(Candidate candidate) {
    return candidate.unit().isEmpty()
        && text.before(
                SentenceWords.PART_OF,
                Math.max(sentence.start(), candidate.start() - 60),
                candidate.start())
            .isPresent();
  }

  /** The same value in other terms, in brackets behind one that is compared with. */
  private boolean restates(Candidate candidate, int index) {
    Span bracket = clauses.bracket(candidate.start());
    return compared >= 0
        && compared == index - 1
        && bracket != null
        && bracket.start() - candidates.get(compared).end() < 2;
  }

  void read() {
    for (int i = 0; i < candidates.size(); i++) {
      Candidate each = candidates.get(i);
      int from = i == 0 ? sentence.start() : candidates.get(i - 1).end();
      if (Comparing.isFrom(text, from, each.start())) {
        int to = outside(i);
        if (to < candidates.size()
            && Comparing.isTo(
                text,
                PlainText.upTo(/* start= */ each.end(), /* end= */ candidates.get(to).start()))) {
          changed(each, candidates.get(to));
          i = to;
        } else if (Comparing.isChange(
            text, new Span(Math.max(sentence.start(), each.start() - 40), each.start()))) {
          compare(each, i, Optional.empty());
          compared = i;
        }
        continue;
      }
      Optional<Extent> extent = extent(each, i, from);
      if (extent.isPresent()) {
        compare(each, i, extent);
      } else if (isCompared(each, from) || restates(each, i)) {
        compare(each, i, Optional.empty());
      } else {
        unit(each).ifPresent(unit -> state(each, each.amount(text, unit), multiple(each)));
      }
    }
    allOf();
    standing();
  }

  /** The number of the next candidate that does not restate one in brackets. */
  private int outside(int index) {
    int next = index + 1;
    while (next < candidates.size()
        && clauses.bracket(candidates.get(next).start()) != null
        && clauses.bracket(candidates.get(index).start()) == null) {
      next++;
    }
    return next;
  }

  /** “from 30 weeks to 28 weeks”. */
  private void changed(Candidate old, Candidate now) {
    Optional<Unit> unit = now.unit().or(old::unit);
    Span words = new Span(sentence.start(), old.start());
    if (unit.isEmpty() && !Comparing.isChange(text, words)) {
      return;
    }
    Unit told = unit.orElse(Unit.COUNT);
    int order = now.value().compareTo(old.value());
    Direction direction =
        order == 0 ? Direction.UNCHANGED : order > 0 ? Direction.INCREASE : Direction.DECREASE;
    state(
        now,
        now.amount(text, told),
        Optional.of(
            new Stated.Against(
                Optional.of(old.amount(text, old.unit().orElse(told))),
                timing.behind(old, now.start()).or(() -> timing.since(now)),
                Optional.empty(),
                Optional.of(direction))));
  }

  private Optional<Unit> unit(Candidate candidate) {
    if (candidate.unit().isPresent()) {
      return candidate.unit().filter(unit -> !isDuration(unit) || isAverage(candidate));
    }
    return counts(candidate) || goesOnFrom(candidate) || isOfBase(candidate)
        ? Optional.of(Unit.COUNT)
        : Optional.empty();
  }

  private boolean counts(Candidate candidate) {
    return Counting.counts(text, sentence, candidate, lead, dated);
  }

  /** “a further eight”, behind another figure. */
  private boolean goesOnFrom(Candidate candidate) {
    return figures.size() > before
        && text.before(
                FURTHER, Math.max(sentence.start(), candidate.start() - 20), candidate.start())
            .isPresent();
  }

  /** “Of the 50 who left, seven have …”. */
  private boolean isOfBase(Candidate candidate) {
    Span first = clauses.first();
    return candidate.start() >= first.end()
        && text.follows(Clauses.BASE, first.start(), first.end())
        && text.before(JOINED, first.end() - 2, candidate.start()).isPresent()
        && text.follows(Measures.VERB, candidate.end(), sentence.end());
  }

  private static final Pattern JOINED = Pattern.compile("(?:, |\\band |; )(?:only )?$");

  private static final Pattern FURTHER = Pattern.compile("\\ba further $|\\banother $");

  private static boolean isDuration(Unit unit) {
    return switch (unit) {
      case HOURS, DAYS, WEEKS, MONTHS, YEARS -> true;
      default -> false;
    };
  }

  private boolean isAverage(Candidate candidate) {
    Span clause = clauses.clause(candidate.start());
    return text.before(
            SentenceWords.AVERAGE, Math.min(clause.start(), candidate.start()), candidate.start())
        .isPresent();
  }

  /** The wider area whose value a candidate is. */
  private Optional<Extent> extent(Candidate candidate, int index, int from) {
    Span bracket = clauses.bracket(candidate.start());
    Span clause = clauses.clause(candidate.start());
    int start = Math.max(from, bracket == null ? clause.start() : bracket.start());
    if (bracket != null
        && text.before(SentenceWords.ELSEWHERE, Math.max(from, sentence.start()), bracket.start())
            .isPresent()) {
      Optional<Extent> named =
          Comparing.extent(
              text, PlainText.upTo(Math.max(from, bracket.start() - NEAR), bracket.start()));
      return named.or(() -> Optional.of(Extent.ENGLAND));
    }
    Optional<Extent> told = Comparing.extent(text, PlainText.upTo(start, candidate.start()));
    if (told.isPresent()) {
      return told;
    }
    int next = index + 1 < candidates.size() ? candidates.get(index + 1).start() : sentence.end();
    int end =
        Math.min(
            next, Math.min(candidate.end() + NEAR, bracket == null ? clause.end() : bracket.end()));
    boolean compared = isCompared(candidate, from);
    return compared && end > candidate.end()
        ? Comparing.extent(text, new Span(candidate.end(), end))
        : Optional.empty();
  }

  private boolean isCompared(Candidate candidate, int from) {
    Span clause = clauses.clause(candidate.start());
    int start =
        Math.max(
            from, Math.max(sentence.start(), Math.min(clause.start() - 20, candidate.start())));
    return Comparing.isCompared(text, start, candidate.start());
  }

  /** Gives the figure before what it is compared with. */
  private void compare(Candidate other, int index, Optional<Extent> extent) {
    boolean own = figures.size() > before || measures.goesOn();
    if (!own) {
      return;
    }
    for (int i = figures.size() - 1; i >= 0; i--) {
      Stated figure = figures.get(i);
      Unit unit = other.unit().orElse(Unit.COUNT);
      if (figure.amount().unit() != unit) {
        continue;
      }
      if (figure.against().filter(told -> !told.isChangeOnly()).isEmpty()) {
        int from = index == 0 ? sentence.start() : candidates.get(index - 1).end();
        Span words = new Span(Math.min(from, other.start()), other.start());
        Optional<Direction> direction =
            extent.isPresent()
                ? Comparing.standing(text, words)
                : Comparing.change(text, new Span(sentence.start(), other.start()))
                    .or(() -> Comparing.standingLast(text, words));
        figures.set(
            i,
            figure.against(
                new Stated.Against(
                    Optional.of(other.amount(text, unit)),
                    timing.behind(other, afterBrackets(index)),
                    extent,
                    direction)));
      }
      return;
    }
  }

  /** Where the next value begins that is not in brackets. */
  private int afterBrackets(int index) {
    return candidates.stream()
        .skip(index + 1L)
        .filter(c -> clauses.bracket(c.start()) == null)
        .mapToInt(Candidate::start)
        .findFirst()
        .orElse(sentence.end());
  }

  private void state(Candidate value, Amount amount, Optional<Stated.Against> against) {
    List<Quote> measure = measures.of(value.span());
    if (!measure.isEmpty()) {
      Optional<When> when = when(value, against.flatMap(Stated.Against::when));
      figures.add(
          new Stated(
              text.quote(sentence), measure, amount, when, against.or(() -> direction(value))));
    }
  }

  /** “has risen to 14%”: the direction of a change from a value that is not told. */
  private Optional<Stated.Against> direction(Candidate value) {
    Span clause = clauses.clause(value.start());
    Span words = PlainText.upTo(clause.start(), value.start());
    return text.before(SentenceWords.CHANGED, words.start(), words.end())
        .flatMap(changed -> Comparing.change(text, new Span(changed.start(), changed.end())))
        .map(change ->
            new Stated.Against(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(change)));
  }

  /** “twice the national rate”: higher than that of a wider area. */
  private Optional<Stated.Against> multiple(Candidate value) {
    if (value.form() != Numbers.Form.TIMES) {
      return Optional.empty();
    }
    Span clause = clauses.clause(value.end() - 1);
    int end = Math.min(clause.end(), value.end() + NEAR);
    return Comparing.extent(text, PlainText.upTo(value.end(), end))
        .map(extent ->
            new Stated.Against(
                Optional.empty(),
                Optional.empty(),
                Optional.of(extent),
                Optional.of(Direction.HIGHER)));
  }

  private Optional<When> when(Candidate value, Optional<When> compared) {
    return timing
        .of(value, compared)
        .or(() -> inherits(value) ? figures.getLast().when() : Optional.empty())
        .or(lead::when);
  }

  /** Whether a value is of the time of the figure before it. */
  private boolean inherits(Candidate value) {
    if (figures.isEmpty()) {
      return false;
    }
    if (figures.size() > before) {
      return measures.speaksOn(value.span()) || clauses.bracket(value.start()) != null;
    }
    return measures.speaksOn(value.span())
        && !Comparing.isChange(text, PlainText.upTo(sentence.start(), value.start()));
  }

  /** “seven live there, all of whom …”: the same number again. */
  private void allOf() {
    if (figures.size() != before + 1) {
      return;
    }
    var all = text.matcher(SentenceWords.ALL_OF, sentence);
    Stated first = figures.getLast();
    if (all.find()
        && all.start() > first.amount().words().span().end()
        && first.amount().unit() == Unit.COUNT) {
      Span words = new Span(all.start(), all.end());
      List<Quote> measure = new ArrayList<>(first.measure());
      measure.removeIf(q -> q.span().end() > all.start());
      measure.addAll(
          clauses.words(PlainText.upTo(all.end(), clauses.clause(all.end() - 1).end()), values));
      if (!measure.isEmpty()) {
        figures.add(
            new Stated(
                text.quote(sentence),
                measure,
                new Amount(
                    text.quote(words), first.amount().value(), first.amount().bound(), Unit.COUNT),
                first.when(),
                Optional.empty()));
      }
    }
  }

  /** What the sentence says of a figure's standing without giving the other value. */
  private void standing() {
    if (candidates.isEmpty() && measures.goesOn()) {
      Stated last = figures.getLast();
      if (last.against().isPresent()) {
        return;
      }
      Optional<Stated.Against> told = Comparing.unvalued(text, sentence);
      if (told.isEmpty() && Comparing.isUnchanged(text, sentence)) {
        told =
            timing
                .first()
                .map(time ->
                    new Stated.Against(
                        Optional.empty(),
                        Optional.of(time),
                        Optional.empty(),
                        Optional.of(Direction.UNCHANGED)));
      }
      told.ifPresent(against -> figures.set(figures.size() - 1, last.against(against)));
      return;
    }
    if (figures.size() > before && figures.getLast().against().isEmpty()) {
      Stated last = figures.getLast();
      Span rest =
          new Span(Math.min(last.amount().words().span().end(), sentence.end()), sentence.end());
      boolean alone = candidates.stream().noneMatch(c -> c.start() >= rest.start());
      if (alone) {
        Comparing.unvalued(text, rest)
            .ifPresent(against -> figures.set(figures.size() - 1, last.against(against)));
      }
    }
  }
}
