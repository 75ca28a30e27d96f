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
  /** A sentence that speaks on of the figure before. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?:this|it|these|which|both|they)"
              + " (?:is|was|are|were|represent\\w*|ha(?:s|ve|d)|compare\\w*|equate\\w*|amount\\w*|account\\w*|remain\\w*)\\b(?!"
              + " (?:an?"
              + " )?(?:positive|clear|evident|notable|because|strength|concern\\w*|particularly|good|encouraging|testament)\\b)");

  /** Before a time for which the other value of a comparison holds. */
  private static final Pattern THEN =
      Pattern.compile(
          "\\b(?:(?:increase|decrease|reduction|improvement|rise|fall|drop) on|than|compared"
              + " (?:to|with)|from) (?:the |that |those |in |at |for |of )*$");

  /** A length of time is a figure where it is an average. */
  private static final Pattern AVERAGE =
      Pattern.compile(
          "\\b(?:average|mean|median)\\b[^.;]{0,80}$|\\btak(?:es|ing|en) (?:on average )?$");

  private static final Pattern ALL_OF = Pattern.compile("\\ball of (?:whom|which)\\b");

  /** Before a value in brackets that is not the authority's. */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "\\b(?:average|nationally|national|england|statistical neighbours|similar"
              + " authorities|neighbours|comparators)(?: (?:figure|rate|level|average|for"
              + " (?:[\\p{L}'-]+ ?){1,4}))? $");

  private static final int NEAR = 70;

  private final PlainText text;
  private final Span sentence;
  private final Lead lead;
  private final List<Stated> figures;
  private final int before;
  private final List<Candidate> candidates;
  private final List<Times.Found> times;
  private final Clauses clauses;
  private final List<Span> values;
  private int compared = -1;

  /**
   * Starts reading.
   *
   * @param figures takes what is found, behind what was found in the sentences before
   */
  SentenceReading(PlainText text, Span sentence, Lead lead, List<Stated> figures) {
    this.text = text;
    this.sentence = sentence;
    this.lead = lead;
    this.figures = figures;
    this.before = figures.size();
    this.times = Times.in(text, sentence);
    this.candidates = Candidates.in(text, sentence).stream().filter(c -> !isTime(c)).toList();
    this.clauses =
        new Clauses(
            text,
            sentence,
            candidates.stream().filter(c -> c.unit().isPresent() || counts(c)).toList());
    this.values = candidates.stream().map(Candidate::span).toList();
  }

  private boolean isTime(Candidate candidate) {
    return times.stream()
        .anyMatch(t ->
            t.span().start() <= candidate.number().start()
                && candidate.number().start() < t.span().end());
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
        unit(each).ifPresent(unit -> state(each, each.amount(text, unit), Optional.empty()));
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
                when(old, now.start()).or(() -> since(now)),
                Optional.empty(),
                Optional.of(direction))));
  }

  /** “from 30 to 28 since 2015”: the time of the old value. */
  private Optional<When> since(Candidate now) {
    return times.stream()
        .filter(t -> t.span().start() >= now.end() && t.span().start() - now.end() < NEAR)
        .filter(t -> text.words(t.span()).startsWith("since"))
        .map(Times.Found::when)
        .findFirst();
  }

  private Optional<Unit> unit(Candidate candidate) {
    if (candidate.unit().isPresent()) {
      return candidate.unit().filter(unit -> !isDuration(unit) || isAverage(candidate));
    }
    return counts(candidate) || goesOnFrom(candidate) ? Optional.of(Unit.COUNT) : Optional.empty();
  }

  private boolean counts(Candidate candidate) {
    boolean dated = !times.isEmpty() || lead.when().isPresent();
    return Counting.counts(text, sentence, candidate, lead, dated);
  }

  /** “a further eight”, behind another figure. */
  private boolean goesOnFrom(Candidate candidate) {
    return figures.size() > before
        && text.before(
                FURTHER, Math.max(sentence.start(), candidate.start() - 20), candidate.start())
            .isPresent();
  }

  private static final Pattern FURTHER = Pattern.compile("\\ba further $|\\banother $");

  private static boolean isDuration(Unit unit) {
    return switch (unit) {
      case HOURS, DAYS, WEEKS, MONTHS, YEARS -> true;
      default -> false;
    };
  }

  private boolean isAverage(Candidate candidate) {
    Span clause = clauses.clause(candidate.start());
    return text.before(AVERAGE, Math.min(clause.start(), candidate.start()), candidate.start())
        .isPresent();
  }

  /** The wider area whose value a candidate is. */
  private Optional<Extent> extent(Candidate candidate, int index, int from) {
    Span bracket = clauses.bracket(candidate.start());
    Span clause = clauses.clause(candidate.start());
    int start = Math.max(from, bracket == null ? clause.start() : bracket.start());
    if (bracket != null
        && text.before(ELSEWHERE, Math.max(from, sentence.start()), bracket.start()).isPresent()) {
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
    boolean own = figures.size() > before || goesOn();
    if (!own) {
      return;
    }
    for (int i = figures.size() - 1; i >= 0; i--) {
      Stated figure = figures.get(i);
      Unit unit = other.unit().orElse(Unit.COUNT);
      if (figure.amount().unit() != unit) {
        continue;
      }
      if (figure.against().isEmpty()) {
        int from = index == 0 ? sentence.start() : candidates.get(index - 1).end();
        Span words = new Span(Math.min(from, other.start()), other.start());
        Optional<Direction> direction =
            extent.isPresent()
                ? Comparing.standing(text, words)
                : Comparing.change(text, new Span(sentence.start(), other.start()));
        figures.set(
            i,
            figure.against(
                new Stated.Against(
                    Optional.of(other.amount(text, unit)),
                    when(other, afterBrackets(index)),
                    extent,
                    direction)));
      }
      return;
    }
  }

  private boolean goesOn() {
    return !figures.isEmpty() && text.follows(GOES_ON, sentence.start(), sentence.end());
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

  /** The time that stands behind a value, before another begins. */
  private Optional<When> when(Candidate value, int limit) {
    return times.stream()
        .filter(t -> t.span().start() >= value.end() && t.span().start() < limit)
        .filter(t -> t.span().start() - value.end() < NEAR)
        .map(Times.Found::when)
        .findFirst();
  }

  private void state(Candidate value, Amount amount, Optional<Stated.Against> against) {
    List<Span> aside = new ArrayList<>(values);
    times.forEach(t -> aside.add(t.span()));
    List<Quote> measure = new ArrayList<>(lead.measure());
    List<Quote> own = clauses.measure(value.span(), aside);
    if ((own.isEmpty() || speaksOn(value)) && !figures.isEmpty()) {
      measure.addAll(figures.getLast().measure());
      measure.removeAll(own);
    }
    own.stream().filter(q -> !measure.contains(q)).forEach(measure::add);
    if (!measure.isEmpty()) {
      Optional<When> when = when(value, against);
      figures.add(
          new Stated(
              text.quote(sentence), measure.stream().distinct().toList(), amount, when, against));
    }
  }

  private static final Pattern OF_WHOM =
      Pattern.compile(
          "(?:, | |^)(?:of (?:whom|which|these|those|them)|all of|none of|(?:and )?a further)\\b");

  /** Whether a value is one of the figure told before. */
  private boolean speaksOn(Candidate value) {
    Span clause = clauses.clause(value.start());
    if (figures.size() == before) {
      return clause.start() == sentence.start() && goesOn();
    }
    return text.follows(OF_WHOM, clause.start(), clause.end());
  }

  /** The time of a value: in its clause, or at the head of its sentence, or of the list. */
  private Optional<When> when(Candidate value, Optional<Stated.Against> against) {
    Span clause = clauses.clause(value.start());
    Optional<When> compared = against.flatMap(Stated.Against::when);
    List<Times.Found> own =
        times.stream()
            .filter(t -> !compared.equals(Optional.of(t.when())))
            .filter(t -> text.before(THEN, sentence.start(), t.span().start()).isEmpty())
            .toList();
    Optional<Times.Found> head =
        own.stream().filter(t -> t.span().start() - sentence.start() < 12).findFirst();
    return own.stream()
        .filter(t -> t.span().start() >= value.end() && t.span().end() <= clause.end())
        .filter(t -> head.isEmpty() || !text.words(t.span()).contains("the time of"))
        .findFirst()
        .or(() ->
            own.stream()
                .filter(t -> t.span().start() >= clause.start() && t.span().end() <= value.start())
                .reduce((one, next) -> next))
        .or(() -> head)
        .map(Times.Found::when)
        .or(() -> inherits(value) ? figures.getLast().when() : Optional.empty())
        .or(lead::when);
  }

  /** Whether a value is of the time of the figure before it. */
  private boolean inherits(Candidate value) {
    if (figures.size() > before) {
      return speaksOn(value) || clauses.bracket(value.start()) != null;
    }
    return speaksOn(value)
        && !Comparing.isChange(text, PlainText.upTo(sentence.start(), value.start()));
  }

  /** “seven live there, all of whom …”: the same number again. */
  private void allOf() {
    if (figures.size() != before + 1) {
      return;
    }
    var all = text.matcher(ALL_OF, sentence);
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
    if (candidates.isEmpty() && goesOn()) {
      Stated last = figures.getLast();
      if (last.against().isPresent()) {
        return;
      }
      Optional<Stated.Against> told = Comparing.unvalued(text, sentence);
      if (told.isEmpty() && Comparing.isUnchanged(text, sentence)) {
        told =
            times.stream()
                .findFirst()
                .map(t ->
                    new Stated.Against(
                        Optional.empty(),
                        Optional.of(t.when()),
                        Optional.empty(),
                        Optional.of(Direction.UNCHANGED)));
      }
      told.ifPresent(against -> figures.set(figures.size() - 1, last.against(against)));
      return;
    }
    if (figures.size() == before + 1 && figures.getLast().against().isEmpty()) {
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
