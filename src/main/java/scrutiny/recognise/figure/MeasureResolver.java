package scrutiny.recognise.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import scrutiny.text.Quote;
import scrutiny.text.Span;

/**
 * Finds the text that says what a figure measures, in its sentence and in the context before it.
 *
 * @param previousSentence the sentence before, in the same block
 * @param excluded the values and times, which do not belong to a measure
 * @param figures the figures read so far in the block
 * @param earlierFigureCount the number of figures that were read before this sentence
 */
record MeasureResolver(
    NormalisedText text,
    Span sentence,
    Optional<Span> previousSentence,
    FigureContext context,
    SentenceClauses clauses,
    List<Span> excluded,
    List<ExtractedFigure> figures,
    int earlierFigureCount) {
  private static final String PRONOUN = "(?:this|it|these|which|that|both|they)";

  /** Matches the beginning of a sentence that continues about the figure before. */
  private static final Pattern CONTINUATION =
      Pattern.compile(
          "(?:(?:however|currently|now|overall|nationally|additionally|"
              + "(?:at|in|by|during|since|over|as at|as of) [^,.;]{3,40}), ?)?"
              + "(?:according to [^,.;]{3,40}, ?)?"
              + PRONOUN
              + " (?:is|was|are|were|represent\\w*|ha(?:s|ve|d)|compar\\w*|equate\\w*|amount\\w*|account\\w*|remain\\w*|compris\\w*)\\b(?!"
              + " (?:an?"
              + " )?(?:positive|clear|evident|notable|because|strength|concern\\w*|particularly|good|encouraging|testament)\\b)");

  /** Matches the beginning of a sentence about what the one before was about. */
  private static final Pattern REFERRING_SUBJECT = Pattern.compile("(?:" + PRONOUN + ")\\b");

  /** Matches the beginning of a clause whose subject was named before it. */
  private static final Pattern REFERRING_CLAUSE =
      Pattern.compile(
          "(?:rising|increasing|falling|decreasing|reducing|dropping|improving) (?:\\w+"
              + " )?(?:to|from|by)\\b|(?:and |but |while |although |however,"
              + " )?(?:(?:currently|now|more recently|at|in|by) ?[^,.;]{0,30},? )?"
              + PRONOUN
              + " (?:is|was|are|were|ha(?:s|ve|d)|represent\\w*|compar\\w*|equate\\w*|amount\\w*|account\\w*|remain\\w*|compris\\w*|rose|rises?|increas\\w*|decreas\\w*|reduc\\w*|f[ae]ll\\w*|drop\\w*|improv\\w*|grew|declin\\w*|stands?|stood|rank\\w*|now)\\b(?!"
              + " (?:also |very |particularly )?(?:an?"
              + " )?(?:positive|clear|evident|notable|because|strength|concern\\w*|good|encouraging|testament|important|essential|likely|unclear|too)\\b)");

  /** Matches right after a value where only the place or time follows at which it holds. */
  private static final Pattern PLACE_OR_TIME_AFTER =
      Pattern.compile(" (?:within|in|for|at|by|on|from|among|during|after|nationally|locally)\\b");

  /** Matches the beginning of a clause that names a place before its value. */
  private static final Pattern PLACE_BEFORE =
      Pattern.compile(
          "(?:and |but |with )?(?:in|at|for|among) [^,;.]{3,40} (?:it )?(?:is|was|were|are)\\b");

  private static final Pattern CONNECTIVES = Pattern.compile("(?:and|but|to|with|only|,| )*");

  /** Matches a clause about a part of those counted before. */
  private static final Pattern OF_WHOM =
      Pattern.compile(
          "(?:, | |^)(?:(?:and |but )?of (?:whom|which|this|these|those|them|that"
              + " (?:number|total))\\b(?! (?:\\w+ ){0,2}(?:who|which|that)\\b)|(?:all|none)"
              + " of (?:whom|which|these|those|them)|(?:and )?a further)\\b");

  private static final Pattern OF_WHICH = Pattern.compile("(?:, | |^)of (?:whom|which)\\b");

  /** Matches right after a value that is a part of those counted before. */
  private static final Pattern PART_OF =
      Pattern.compile(
          " (?:\\([^)]{1,12}\\) )?of (?:whom|which|these|those|them|this number|the"
              + " total)\\b(?! (?:\\w+ ){0,2}(?:who|which|that)\\b)");

  /** Matches right after a value that is itself the subject: “70% are complete”. */
  static final Pattern VERB =
      Pattern.compile(
          "(?: \\([^)]{1,12}\\))?"
              + " (?:are|were|is|was|have|has|had|will|did|do|live|lived|remain\\w*)\\b");

  /** Returns the quotes that say what a value measures; empty if none do. */
  List<Quote> measureOf(Span value) {
    List<Quote> measure = new ArrayList<>(context.measure());
    List<Quote> clauseMeasure = clauses.measure(value, excludedWith(value));
    addMissing(baseGroup(value), measure);
    if (clauseMeasure.isEmpty() || refersToPreviousFigure(value) || differsOnlyInPlace(value)) {
      addMissing(antecedent(value), measure);
      measure.removeAll(clauseMeasure);
    } else {
      addMissing(referredMeasure(value), measure);
    }
    addMissing(clauseMeasure, measure);
    return measure;
  }

  private List<Span> excludedWith(Span value) {
    List<Span> all = new ArrayList<>(excluded);
    all.add(value);
    return all;
  }

  /** Returns the measure of the figure that a value refers back to. */
  private List<Quote> antecedent(Span value) {
    Span clause = clauses.clause(value.start());
    Span firstClause = clauses.firstClause();
    boolean refersToEarlierSentence =
        text.matchesAt(OF_WHOM, firstClause.start(), firstClause.end())
            && !(clause.start() > firstClause.start()
                && text.matchesAt(OF_WHOM, clause.start(), clause.end()));
    List<Quote> own = apposed(value, clause);
    if (!own.isEmpty()) {
      return own;
    }
    int index = refersToEarlierSentence ? earlierFigureCount - 1 : figures.size() - 1;
    if (index >= 0) {
      return figures.get(index).measure();
    }
    return context.measure().isEmpty() ? context.lastMeasure() : List.of();
  }

  /** Returns what a value in a clause of its own is put beside: “a high share of pupils – 17%”. */
  private List<Quote> apposed(Span value, Span clause) {
    boolean first = figures.size() == earlierFigureCount;
    return first
            && clause.start() > sentence.start()
            && !refersToPreviousFigure(value)
            && !text.matchesAt(REFERRING_SUBJECT, sentence.start(), sentence.end())
        ? clauses
            .clauseBefore(value.start())
            .map(span -> clauses.quotesOutside(span, excluded))
            .orElse(List.of())
        : List.of();
  }

  private static void addMissing(List<Quote> additions, List<Quote> measure) {
    additions.stream().filter(q -> !measure.contains(q)).forEach(measure::add);
  }

  /** Returns whether the sentence continues about a figure of the sentence before. */
  boolean continuesPreviousFigure() {
    return !figures.isEmpty()
        && text.matchesAt(CONTINUATION, sentence.start(), sentence.end())
        && previousSentence
            .filter(span ->
                figures.getLast().quote().span().end() > span.start()
                    || text.matchesAt(CONTINUATION, span.start(), span.end()))
            .isPresent();
  }

  /** Returns whether a value is a part of, or continues, the figure before it. */
  boolean refersToPreviousFigure(Span value) {
    Span clause = clauses.clause(value.start());
    if (followsItsSubject(clause)) {
      return false;
    }
    if (text.matchesAt(PART_OF, value.end(), sentence.end())
        || text.matchesAt(OF_WHOM, clause.start(), clause.end())
        || text.matchesAt(OF_WHOM, clauses.firstClause().start(), clauses.firstClause().end())) {
      return true;
    }
    return figures.size() == earlierFigureCount
        && clause.start() == sentence.start()
        && continuesPreviousFigure();
  }

  /**
   * Returns whether the first value of a sentence is a part of what the sentence names itself:
   * “leads to plans, of which 90% are reviewed”.
   */
  private boolean followsItsSubject(Span clause) {
    return figures.size() == earlierFigureCount
        && clause.start() > sentence.start()
        && text.matchesAt(OF_WHICH, clause.start(), clause.end())
        && !text.matchesAt(REFERRING_SUBJECT, sentence.start(), sentence.end());
  }

  /** Returns the group of which the values are a part: “Of the children who left, …”. */
  private List<Quote> baseGroup(Span value) {
    Span firstClause = clauses.firstClause();
    return value.start() >= firstClause.end()
            && text.matchesAt(SentenceClauses.BASE, firstClause.start(), firstClause.end())
        ? clauses.quotesOutside(firstClause, excluded)
        : List.of();
  }

  /**
   * Returns whether a value measures the same as the one before, elsewhere: “24% in one place and
   * 89% in another”.
   */
  private boolean differsOnlyInPlace(Span value) {
    int start = clauses.clause(value.start()).start();
    return figures.size() > earlierFigureCount
        && clauses.bracket(value.start()) == null
        && (text.matchesAt(PLACE_BEFORE, start, value.start())
            || (CONNECTIVES
                    .matcher(text.substring(NormalisedText.spanUpTo(start, value.start())))
                    .matches()
                && text.matchesAt(PLACE_OR_TIME_AFTER, value.end(), sentence.end())));
  }

  /** Returns what “this” or “they” at the beginning of a value's clause refers to. */
  private List<Quote> referredMeasure(Span value) {
    Span clause = clauses.clause(value.start());
    boolean subjectless =
        context.measure().isEmpty()
            && baseGroup(value).isEmpty()
            && CONNECTIVES
                .matcher(text.substring(NormalisedText.spanUpTo(clause.start(), value.start())))
                .matches()
            && text.matchesAt(VERB, value.end(), sentence.end());
    if (!subjectless && !text.matchesAt(REFERRING_CLAUSE, clause.start(), clause.end())) {
      return List.of();
    }
    return clauses
        .clauseBefore(value.start())
        .or(() -> previousSentence)
        .map(span -> clauses.quotesOutside(span, excluded))
        .orElse(List.of());
  }
}
