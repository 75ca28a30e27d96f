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
 * @param previous the sentence before, in the same block
 * @param aside the values and times, which measure nothing
 * @param told the figures told so far in the block
 * @param before how many of them were told before this sentence
 */
record Measures(
    PlainText text,
    Span sentence,
    Optional<Span> previous,
    Lead lead,
    Clauses clauses,
    List<Span> aside,
    List<Stated> told,
    int before) {
  private static final String SPEAKING = "(?:this|it|these|which|that|both|they)";

  /** A sentence that speaks on of the figure before. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?:(?:however|currently|now|overall|nationally|additionally|"
              + "(?:at|in|by|during|since|over|as at|as of) [^,.;]{3,40}), ?)?"
              + SPEAKING
              + " (?:is|was|are|were|represent\\w*|ha(?:s|ve|d)|compar\\w*|equate\\w*|amount\\w*|account\\w*|remain\\w*|compris\\w*)\\b(?!"
              + " (?:an?"
              + " )?(?:positive|clear|evident|notable|because|strength|concern\\w*|particularly|good|encouraging|testament)\\b)");

  /** A clause whose subject was named before it. */
  private static final Pattern REFERS =
      Pattern.compile(
          "(?:rising|increasing|falling|decreasing|reducing|dropping|improving) (?:\\w+"
              + " )?(?:to|from|by)\\b|(?:and |but |while |although |however,"
              + " )?(?:(?:currently|now|more recently|at|in|by) ?[^,.;]{0,30},? )?"
              + SPEAKING
              + " (?:is|was|are|were|ha(?:s|ve|d)|represent\\w*|compar\\w*|equate\\w*|amount\\w*|account\\w*|remain\\w*|compris\\w*|rose|rises?|increas\\w*|decreas\\w*|reduc\\w*|f[ae]ll\\w*|drop\\w*|improv\\w*|grew|declin\\w*|stands?|stood|rank\\w*|now)\\b(?!"
              + " (?:also |very |particularly )?(?:an?"
              + " )?(?:positive|clear|evident|notable|because|strength|concern\\w*|good|encouraging|testament|important|essential|likely|unclear|too)\\b)");

  /** Behind a value that speaks of no more than where or when it holds. */
  private static final Pattern PLACED =
      Pattern.compile(" (?:within|in|for|at|by|on|from|among|during|after|nationally|locally)\\b");

  private static final Pattern PLACED_IS =
      Pattern.compile(
          "(?:and |but |with )?(?:in|at|for|among) [^,;.]{3,40} (?:it )?(?:is|was|were|are)\\b");

  private static final Pattern LEADS_ON = Pattern.compile("(?:and|but|to|with|only|,| )*");

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
  List<Quote> of(Span value) {
    List<Quote> measure = new ArrayList<>(lead.measure());
    List<Quote> own = clauses.measure(value, with(value));
    add(base(value), measure);
    if (own.isEmpty() || speaksOn(value) || isPlaced(value)) {
      add(antecedent(value), measure);
      measure.removeAll(own);
    } else {
      add(referred(value), measure);
    }
    add(own, measure);
    return measure;
  }

  private List<Span> with(Span value) {
    List<Span> all = new ArrayList<>(aside);
    all.add(value);
    return all;
  }

  private List<Quote> antecedent(Span value) {
    Span clause = clauses.clause(value.start());
    Span first = clauses.first();
    boolean ofBefore =
        text.follows(OF_WHOM, first.start(), first.end())
            && !(clause.start() > first.start()
                && text.follows(OF_WHOM, clause.start(), clause.end()));
    int index = ofBefore ? before - 1 : told.size() - 1;
    if (index >= 0) {
      return told.get(index).measure();
    }
    return lead.measure().isEmpty() ? lead.last() : List.of();
  }

  private static void add(List<Quote> more, List<Quote> measure) {
    more.stream().filter(q -> !measure.contains(q)).forEach(measure::add);
  }

  /** Whether the sentence speaks on of a figure of the sentence before. */
  boolean goesOn() {
    return !told.isEmpty()
        && text.follows(GOES_ON, sentence.start(), sentence.end())
        && previous
            .filter(span ->
                told.getLast().quote().span().end() > span.start()
                    || text.follows(GOES_ON, span.start(), span.end()))
            .isPresent();
  }

  /** Whether a value is one of the figure told before. */
  boolean speaksOn(Span value) {
    Span clause = clauses.clause(value.start());
    if (text.follows(PART_OF, value.end(), sentence.end())
        || text.follows(OF_WHOM, clause.start(), clause.end())
        || text.follows(OF_WHOM, clauses.first().start(), clauses.first().end())) {
      return true;
    }
    return told.size() == before && clause.start() == sentence.start() && goesOn();
  }

  /** “Of the children who left, …”: those of whom the sentence tells a part. */
  private List<Quote> base(Span value) {
    Span first = clauses.first();
    return value.start() >= first.end() && text.follows(Clauses.BASE, first.start(), first.end())
        ? clauses.words(first, aside)
        : List.of();
  }

  /** “24% in one place and 89% in another”: the second measures what the first does. */
  private boolean isPlaced(Span value) {
    int start = clauses.clause(value.start()).start();
    return told.size() > before
        && clauses.bracket(value.start()) == null
        && (text.follows(PLACED_IS, start, value.start())
            || (LEADS_ON.matcher(text.words(PlainText.upTo(start, value.start()))).matches()
                && text.follows(PLACED, value.end(), sentence.end())));
  }

  /** What “this” or “they” at the head of a value's clause means. */
  private List<Quote> referred(Span value) {
    Span clause = clauses.clause(value.start());
    boolean subjectless =
        lead.measure().isEmpty()
            && base(value).isEmpty()
            && LEADS_ON.matcher(text.words(PlainText.upTo(clause.start(), value.start()))).matches()
            && text.follows(VERB, value.end(), sentence.end());
    if (!subjectless && !text.follows(REFERS, clause.start(), clause.end())) {
      return List.of();
    }
    return clauses
        .before(value.start())
        .or(() -> previous)
        .map(span -> clauses.words(span, aside))
        .orElse(List.of());
  }
}
