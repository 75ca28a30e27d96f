package scrutiny.recognise.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import scrutiny.fact.When;
import scrutiny.text.Quote;
import scrutiny.text.SourceText;
import scrutiny.text.Span;

/** Reads the figures of a text, sentence by sentence. */
public final class FigureExtractor {
  /** How an item of a list that counts begins. */
  private static final Pattern COUNTED_ITEM =
      Pattern.compile(
          "(?:\\d|no |none |one |two |three |four |five |six |seven |eight |nine |ten |eleven"
              + " |twelve |a further |there (?:have|has|were|are|was) |in (?:primary|secondary)|of"
              + " )");

  /** A bullet that was read as text, such as a soft hyphen. */
  private static final Pattern LEADING_BULLET = Pattern.compile("^[^\\p{L}\\d]+");

  /** A sentence that goes on with the time of the one before. */
  private static final Pattern SAME_TIME =
      Pattern.compile(
          "(?:the (?:proportion|number|percentage|rate|average|figure)|of (?:these|this))\\b");

  /** Room for the time with which a sentence begins. */
  private static final int OPENING_LENGTH = 60;

  private final SourceText source;
  private final NormalisedText text;

  /** To read from a text. */
  public FigureExtractor(SourceText source) {
    this.source = source;
    this.text = new NormalisedText(source);
  }

  /** The figures of a paragraph or of an item of a list. */
  public List<ExtractedFigure> extract(Span block, FigureContext before) {
    List<ExtractedFigure> figures = new ArrayList<>();
    // An item that does not begin as the items of such a list do stands on its own.
    FigureContext lead =
        isCountedItem(block)
            ? before
            : FigureContext.NONE
                .withProfile(before.inProfile())
                .withLastMeasure(before.lastMeasure());
    FigureContext leading = lead;
    Optional<Span> previous = Optional.empty();
    for (Span sentence : SentenceSplitter.split(source.characters(), block)) {
      FigureContext own =
          text.matchesAt(SAME_TIME, sentence.start(), sentence.end()) ? leading : lead;
      // Most sentences hold no number, and to look closer at them costs time.
      List<Candidate> numbers = Candidates.in(text, sentence);
      if (!figures.isEmpty() || !numbers.isEmpty()) {
        new SentenceReader(text, sentence, numbers, previous, own, figures).read();
      }
      previous = Optional.of(sentence);
      leading =
          TimeExpressions.in(text, opening(sentence)).stream()
              .filter(t -> t.span().start() - sentence.start() < 4)
              .findFirst()
              .map(t -> lead.withTime(t.when()))
              .orElse(lead);
    }
    return figures;
  }

  private static Span opening(Span sentence) {
    return new Span(sentence.start(), Math.min(sentence.end(), sentence.start() + OPENING_LENGTH));
  }

  /**
   * What leads the block that follows one.
   *
   * @param figures those of the block
   * @param before what led the block itself
   * @param item whether the block is an item of a list
   */
  public FigureContext contextAfter(
      Span block, List<ExtractedFigure> figures, FigureContext before, boolean item) {
    List<Span> sentences = SentenceSplitter.split(source.characters(), block);
    if (sentences.isEmpty()) {
      return before;
    }
    Span last = sentences.getLast();
    boolean opens = text.substring(last).stripTrailing().endsWith(":");
    Optional<When> when =
        opens || before.inProfile()
            ? TimeExpressions.in(text, last).stream()
                .map(TimeExpressions.TimeExpression::when)
                .findFirst()
                .or(() -> figures.stream().flatMap(f -> f.when().stream()).findFirst())
            : Optional.empty();
    List<Quote> told = figures.isEmpty() ? before.lastMeasure() : figures.getFirst().measure();
    if (opens) {
      boolean counting = before.inProfile() || when.isPresent() || !figures.isEmpty();
      return new FigureContext(
          introducedMeasure(last, figures, before), when, before.inProfile(), counting, told);
    }
    if (item && isCountedItem(block) && before.inCountedList()) {
      return before;
    }
    return before.inProfile() && !figures.isEmpty()
        ? new FigureContext(List.of(), when, true, when.isPresent(), told)
        : FigureContext.NONE.withProfile(before.inProfile());
  }

  private boolean isCountedItem(Span block) {
    return COUNTED_ITEM
        .matcher(LEADING_BULLET.matcher(text.substring(block)).replaceFirst(""))
        .lookingAt();
  }

  private List<Quote> introducedMeasure(
      Span last, List<ExtractedFigure> figures, FigureContext before) {
    List<Span> aside =
        TimeExpressions.in(text, last).stream().map(TimeExpressions.TimeExpression::span).toList();
    List<Quote> own = new SentenceClauses(text, last, List.of()).quotesOutside(last, aside);
    boolean backward =
        text.substring(last).strip().matches("of (?:this|these|those|the)\\b.{0,40}");
    if (!backward && !own.isEmpty()) {
      return own;
    }
    List<Quote> told =
        figures.isEmpty() ? backward ? before.lastMeasure() : own : figures.getFirst().measure();
    return told.isEmpty() ? own : told;
  }
}
