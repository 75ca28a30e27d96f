package scrutiny.recognise.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import scrutiny.text.Quote;
import scrutiny.text.Span;

/**
 * The words of a sentence, and of what stands before it, that tell what its figures measure.
 *
 * @param previousSentence the sentence before, in the same block
 * @param excluded the values and times, which measure nothing
 * @param figures the figures told so far in the block
 * @param earlierFigureCount how many of them were told before this sentence
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

  /** A sentence that speaks on of the figure before. */
  private static final Pattern CONTINUATION =
      Pattern.compile(
          "(?:(?:however|currently|now|overall|nationally|additionally|"
              + "(?:at|in|by|during|since|over|as at|as of) [^,.;]{3,40}), ?)?"
              + PRONOUN
              + " (?:is|was|are|were|represent\\w*|ha(?:s|ve|d)|compar\\w*|equate\\w*|amount\\w*|account\\w*|remain\\w*|compris\\w*)\\b(?!"
              + " (?:an?"
              + " )?(?:positive|clear|evident|notable|because|strength|concern\\w*|particularly|good|encouraging|testament)\\b)");

  /** A clause whose subject was named before it. */
  private static final Pattern REFERRING_CLAUSE =
      Pattern.compile(
          "(?:rising|increasing|falling|decreasing|reducing|dropping|improving) (?:\\w+"
              + " )?(?:to|from|by)\\b|(?:and |but |while |although |however,"
              + " )?(?:(?:currently|now|more recently|at|in|by) ?[^,.;]{0,30},? )?"
              + PRONOUN
              + " (?:is|was|are|were|ha(?:s|ve|d)|represent\\w*|compar\\w*|equate\\w*|amount\\w*|account\\w*|remain\\w*|compris\\w*|rose|rises?|increas\\w*|decreas\\w*|reduc\\w*|f[ae]ll\\w*|drop\\w*|improv\\w*|grew|declin\\w*|stands?|stood|rank\\w*|now)\\b(?!"
              + " (?:also |very |particularly )?(?:an?"
              + " )?(?:positive|clear|evident|notable|because|strength|concern\\w*|good|encouraging|testament|important|essential|likely|unclear|too)\\b)");

  /** Behind a value that speaks of no more than where or when it holds. */
  private static final Pattern PLACE_OR_TIME_AFTER =
      Pattern.compile(" (?:within|in|for|at|by|on|from|among|during|after|nationally|locally)\\b");

  private static final Pattern PLACE_BEFORE =
      Pattern.compile(
          "(?:and |but |with )?(?:in|at|for|among) [^,;.]{3,40} (?:it )?(?:is|was|were|are)\\b");

  private static final Pattern CONNECTIVES = Pattern.compile("(?:and|but|to|with|only|,| )*");

  /** A clause of those told before. */
  private static final Pattern OF_WHOM =
      Pattern.compile(
          "(?:, | |^)(?:(?:and |but )?of (?:whom|which|this|these|those|them|that"
              + " (?:number|total))\\b(?! (?:\\w+ ){0,2}(?:who|which|that)\\b)|(?:all|none)"
              + " of (?:whom|which|these|those|them)|(?:and )?a further)\\b");

  private static final Pattern PART_OF =
      Pattern.compile(
          " (?:\\([^)]{1,12}\\) )?of (?:whom|which|these|those|them|this number|the"
              + " total)\\b(?! (?:\\w+ ){0,2}(?:who|which|that)\\b)");

  /** Behind a value that is itself the subject: “70% are complete”. */
  static final Pattern VERB =
      Pattern.compile(
          "(?: \\([^)]{1,12}\\))?"
              + " (?:are|were|is|was|have|has|had|will|did|do|live|lived|remain\\w*)\\b");

  /** What a value measures; nothing where no words tell. */
  List<Quote> measureOf(Span value) {
    List<Quote> measure = new ArrayList<>(context.measure());
    List<Quote> own = clauses.measure(value, excludedWith(value));
    addMissing(baseGroup(value), measure);
    if (own.isEmpty() || refersToPreviousFigure(value) || differsOnlyInPlace(value)) {
      addMissing(antecedent(value), measure);
      measure.removeAll(own);
    } else {
      addMissing(referredMeasure(value), measure);
    }
    addMissing(own, measure);
    return measure;
  }

  private List<Span> excludedWith(Span value) {
    List<Span> all = new ArrayList<>(excluded);
    all.add(value);
    return all;
  }

  private List<Quote> antecedent(Span value) {
    Span clause = clauses.clause(value.start());
    Span first = clauses.firstClause();
    boolean ofBefore =
        text.matchesAt(OF_WHOM, first.start(), first.end())
            && !(clause.start() > first.start()
                && text.matchesAt(OF_WHOM, clause.start(), clause.end()));
    int index = ofBefore ? earlierFigureCount - 1 : figures.size() - 1;
    if (index >= 0) {
      return figures.get(index).measure();
    }
    return context.measure().isEmpty() ? context.lastMeasure() : List.of();
  }

  private static void addMissing(List<Quote> more, List<Quote> measure) {
    more.stream().filter(q -> !measure.contains(q)).forEach(measure::add);
  }

  /** Whether the sentence speaks on of a figure of the sentence before. */
  boolean continuesPreviousFigure() {
    return !figures.isEmpty()
        && text.matchesAt(CONTINUATION, sentence.start(), sentence.end())
        && previousSentence
            .filter(span ->
                figures.getLast().quote().span().end() > span.start()
                    || text.matchesAt(CONTINUATION, span.start(), span.end()))
            .isPresent();
  }

  /** Whether a value is one of the figure told before. */
  boolean refersToPreviousFigure(Span value) {
    Span clause = clauses.clause(value.start());
    if (text.matchesAt(PART_OF, value.end(), sentence.end())
        || text.matchesAt(OF_WHOM, clause.start(), clause.end())
        || text.matchesAt(OF_WHOM, clauses.firstClause().start(), clauses.firstClause().end())) {
      return true;
    }
    return figures.size() == earlierFigureCount
        && clause.start() == sentence.start()
        && continuesPreviousFigure();
  }

  /** “Of the children who left, …”: those of whom the sentence tells a part. */
  private List<Quote> baseGroup(Span value) {
    Span first = clauses.firstClause();
    return value.start() >= first.end()
            && text.matchesAt(SentenceClauses.BASE, first.start(), first.end())
        ? clauses.quotesOutside(first, excluded)
        : List.of();
  }

  /** “24% in one place and 89% in another”: the second measures what the first does. */
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

  /** What “this” or “they” at the head of a value's clause means. */
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
