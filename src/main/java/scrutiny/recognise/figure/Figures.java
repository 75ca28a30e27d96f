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
public final class Figures {
  /** How an item of a list that counts begins. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:\\d|no |none |one |two |three |four |five |six |seven |eight |nine |ten |eleven"
              + " |twelve |a further |there (?:have|has|were|are|was) |in (?:primary|secondary)|of"
              + " )");

  /** A bullet that was read as text, such as a soft hyphen. */
  private static final Pattern MARK = Pattern.compile("^[^\\p{L}\\d]+");

  /** A sentence that goes on with the time of the one before. */
  private static final Pattern SAME_TIME =
      Pattern.compile(
          "(?:the (?:proportion|number|percentage|rate|average|figure)|of (?:these|this))\\b");

  /** Room for the time with which a sentence begins. */
  private static final int HEAD = 60;

  private final SourceText source;
  private final PlainText text;

  /** To read from a text. */
  public Figures(SourceText source) {
    this.source = source;
    this.text = new PlainText(source);
  }

  /** The figures of a paragraph or of an item of a list. */
  public List<Stated> in(Span block, Lead before) {
    List<Stated> figures = new ArrayList<>();
    // An item that does not begin as the items of such a list do stands on its own.
    Lead lead = isCounted(block) ? before : Lead.NONE.in(before.profile()).after(before.last());
    Lead leading = lead;
    Optional<Span> previous = Optional.empty();
    for (Span sentence : Sentences.in(source.characters(), block)) {
      Lead own = text.follows(SAME_TIME, sentence.start(), sentence.end()) ? leading : lead;
      // Most sentences hold no number, and to look closer at them costs time.
      List<Candidate> numbers = Candidates.in(text, sentence);
      if (!figures.isEmpty() || !numbers.isEmpty()) {
        new SentenceReading(text, sentence, numbers, previous, own, figures).read();
      }
      previous = Optional.of(sentence);
      leading =
          Times.in(text, head(sentence)).stream()
              .filter(t -> t.span().start() - sentence.start() < 4)
              .findFirst()
              .map(t -> lead.at(t.when()))
              .orElse(lead);
    }
    return figures;
  }

  private static Span head(Span sentence) {
    return new Span(sentence.start(), Math.min(sentence.end(), sentence.start() + HEAD));
  }

  /**
   * What leads the block that follows one.
   *
   * @param figures those of the block
   * @param before what led the block itself
   * @param item whether the block is an item of a list
   */
  public Lead next(Span block, List<Stated> figures, Lead before, boolean item) {
    List<Span> sentences = Sentences.in(source.characters(), block);
    if (sentences.isEmpty()) {
      return before;
    }
    Span last = sentences.getLast();
    boolean opens = text.words(last).stripTrailing().endsWith(":");
    Optional<When> when =
        opens || before.profile()
            ? Times.in(text, last).stream()
                .map(Times.Found::when)
                .findFirst()
                .or(() -> figures.stream().flatMap(f -> f.when().stream()).findFirst())
            : Optional.empty();
    List<Quote> told = figures.isEmpty() ? before.last() : figures.getFirst().measure();
    if (opens) {
      boolean counting = before.profile() || when.isPresent() || !figures.isEmpty();
      return new Lead(measure(last, figures, before), when, before.profile(), counting, told);
    }
    if (item && isCounted(block) && before.counting()) {
      return before;
    }
    return before.profile() && !figures.isEmpty()
        ? new Lead(List.of(), when, true, when.isPresent(), told)
        : Lead.NONE.in(before.profile());
  }

  private boolean isCounted(Span block) {
    return COUNTED.matcher(MARK.matcher(text.words(block)).replaceFirst("")).lookingAt();
  }

  private List<Quote> measure(Span last, List<Stated> figures, Lead before) {
    List<Span> aside = Times.in(text, last).stream().map(Times.Found::span).toList();
    List<Quote> own = new Clauses(text, last, List.of()).words(last, aside);
    boolean backward = text.words(last).strip().matches("of (?:this|these|those|the)\\b.{0,40}");
    if (!backward && !own.isEmpty()) {
      return own;
    }
    List<Quote> told =
        figures.isEmpty() ? backward ? before.last() : own : figures.getFirst().measure();
    return told.isEmpty() ? own : told;
  }
}
