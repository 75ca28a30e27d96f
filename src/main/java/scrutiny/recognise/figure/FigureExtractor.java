package scrutiny.recognise.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import scrutiny.fact.When;
import scrutiny.text.Quote;
import scrutiny.text.SourceText;
import scrutiny.text.Span;

/** Extracts the figures of a text, sentence by sentence. */
public final class FigureExtractor {
  /** Matches the beginning of an item in a list of counts. */
  private static final Pattern COUNTED_ITEM =
      Pattern.compile(
          "(?:\\d|no |none |one |two |three |four |five |six |seven |eight |nine |ten |eleven"
              + " |twelve |a further |there (?:have|has|were|are|was) |in (?:primary|secondary)|of"
              + " )");

  /** Matches a bullet that was read as text, such as a soft hyphen. */
  private static final Pattern LEADING_BULLET = Pattern.compile("^[^\\p{L}\\d]+");

  /** Matches before a line that begins with a bullet or with a dash used as one. */
  private static final Pattern LINE_BULLET =
      Pattern.compile("\\R(?=[ \\t]*[•▪◼■●○─–—−-][ \\t]+\\p{Alnum})");

  /** Matches the beginning of a sentence for which the time of the one before still holds. */
  private static final Pattern SAME_TIME =
      Pattern.compile(
          "(?:the (?:proportion|number|percentage|rate|average|figure)|of (?:these|this))\\b");

  private static final Pattern OF_THEM = Pattern.compile("of (?:this|these|those|the)\\b.{0,40}");

  /** The length of the text in which an opening time is looked for, in characters. */
  private static final int OPENING_LENGTH = 60;

  private final SourceText source;
  private final NormalisedText text;

  /** Creates an extractor for a text. */
  public FigureExtractor(SourceText source) {
    this.source = source;
    this.text = new NormalisedText(source);
  }

  /** Returns the figures of a paragraph or list item, given the context that precedes it. */
  public List<ExtractedFigure> extract(Span block, FigureContext before) {
    List<ExtractedFigure> figures = new ArrayList<>();
    FigureContext context = before;
    for (Span part : parts(block)) {
      List<ExtractedFigure> found = extractPart(part, context);
      context = contextAfter(part, found, context, /* item= */ true);
      figures.addAll(found);
    }
    return figures;
  }

  /** Returns the block itself, or its beginning and items if its lines contain a list. */
  private List<Span> parts(Span block) {
    List<Span> parts = new ArrayList<>();
    Matcher bullet = LINE_BULLET.matcher(source.characters()).region(block.start(), block.end());
    int start = block.start();
    while (bullet.find()) {
      parts.add(new Span(start, bullet.start()));
      start = bullet.start();
    }
    parts.add(new Span(start, block.end()));
    return parts;
  }

  private List<ExtractedFigure> extractPart(Span block, FigureContext before) {
    List<ExtractedFigure> figures = new ArrayList<>();
    // An item that does not begin like an item of a list of counts is read without its context.
    FigureContext context =
        isCountedItem(block)
            ? before
            : FigureContext.NONE
                .withProfile(before.inProfile())
                .withLastMeasure(before.lastMeasure());
    Optional<Span> previous = Optional.empty();
    List<Span> sentences = SentenceSplitter.split(source.characters(), block);
    for (Span sentence : sentences) {
      FigureContext sentenceContext =
          text.matchesAt(SAME_TIME, sentence.start(), sentence.end())
              ? previous.flatMap(this::openingTime).map(context::withTime).orElse(context)
              : context;
      // Most sentences contain no number, and reading them further costs time.
      List<Candidate> numbers = Candidates.in(text, sentence);
      if (!figures.isEmpty() || !numbers.isEmpty()) {
        new SentenceReader(text, sentence, numbers, previous, sentenceContext, figures).read();
      }
      previous = Optional.of(sentence);
    }
    return new WholeMeasures(text, sentences, context).complete(figures);
  }

  /** Returns the time with which a sentence begins. */
  private Optional<When> openingTime(Span sentence) {
    return TimeExpressions.in(text, opening(sentence)).stream()
        .filter(t -> t.span().start() - sentence.start() < 4)
        .map(TimeExpressions.TimeExpression::when)
        .findFirst();
  }

  private static Span opening(Span sentence) {
    return new Span(sentence.start(), Math.min(sentence.end(), sentence.start() + OPENING_LENGTH));
  }

  /**
   * Returns the context for the block that follows one.
   *
   * @param figures the figures of the block
   * @param before the context of the block itself
   * @param item whether the block is a list item
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
        opens
            ? statedTime(last)
                .or(() -> firstTime(figures))
                .or(() -> refersBack(last) ? before.when() : Optional.empty())
            : before.inProfile() ? firstTime(figures).or(() -> statedTime(last)) : Optional.empty();
    List<Quote> lastMeasure =
        figures.isEmpty() ? before.lastMeasure() : figures.getFirst().measure();
    if (opens) {
      boolean inCountedList = before.inProfile() || when.isPresent() || !figures.isEmpty();
      return new FigureContext(
          introducedMeasure(last, figures, before),
          when,
          before.inProfile(),
          inCountedList,
          lastMeasure);
    }
    boolean listed = item || LEADING_BULLET.matcher(text.substring(block)).find();
    if (listed && isCountedItem(block) && before.inCountedList()) {
      return before;
    }
    return before.inProfile() && !figures.isEmpty()
        ? new FigureContext(List.of(), when, true, when.isPresent(), lastMeasure)
        : FigureContext.NONE.withProfile(before.inProfile());
  }

  /** Returns whether a sentence before a list is about those counted before: “Of these:”. */
  private boolean refersBack(Span sentence) {
    return OF_THEM.matcher(text.substring(sentence).strip()).matches();
  }

  private Optional<When> statedTime(Span sentence) {
    return TimeExpressions.in(text, sentence).stream()
        .map(TimeExpressions.TimeExpression::when)
        .findFirst();
  }

  /** Returns the time of the first figure that has one; what it is compared with is earlier. */
  private static Optional<When> firstTime(List<ExtractedFigure> figures) {
    return figures.stream().flatMap(f -> f.when().stream()).findFirst();
  }

  private boolean isCountedItem(Span block) {
    return COUNTED_ITEM
        .matcher(LEADING_BULLET.matcher(text.substring(block)).replaceFirst(""))
        .lookingAt();
  }

  /** Returns the measure that a sentence ending with a colon gives to the list after it. */
  private List<Quote> introducedMeasure(
      Span last, List<ExtractedFigure> figures, FigureContext before) {
    List<Span> excluded =
        Stream.concat(
                TimeExpressions.in(text, last).stream().map(TimeExpressions.TimeExpression::span),
                Candidates.in(text, last).stream().map(Candidate::span))
            .toList();
    List<Quote> own = new SentenceClauses(text, last, List.of()).quotesOutside(last, excluded);
    boolean refersBack = refersBack(last);
    if (!refersBack && !own.isEmpty()) {
      return own;
    }
    List<Quote> inherited =
        figures.isEmpty() ? refersBack ? before.lastMeasure() : own : figures.getFirst().measure();
    return inherited.isEmpty() ? own : inherited;
  }
}
