package scrutiny.recognise.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.Unit;
import scrutiny.text.Quote;
import scrutiny.text.Span;

/**
 * Measures that are complete: if the words beside a value do not say on their own what it measures,
 * the whole sentence does, with those before it to which it refers.
 */
final class WholeMeasures {
  private static final Pattern NO_SUBJECT = FigureWords.anywhere("no subject");
  private static final Pattern GENERAL_NOUN = FigureWords.anywhere("general noun");
  private static final Pattern POINTS_BACK = FigureWords.anywhere("points back");
  private static final Pattern CUT = FigureWords.anywhere("cut");
  private static final Pattern SECOND_STATEMENT = FigureWords.anywhere("second statement");
  private static final Pattern OTHER_NUMBER = FigureWords.anywhere("other number");
  private static final Pattern NUMBER_IN_NAME = FigureWords.anywhere("number in a name");
  private static final Pattern SUBJECT_ALONE = FigureWords.anywhere("subject alone");
  private static final Pattern CONTINUED_CLAUSE = FigureWords.anywhere("continued clause");
  private static final Pattern SHARES_NOUN = FigureWords.anywhere("shares noun");
  private static final Pattern VERB = FigureWords.anywhere("verb");
  private static final Pattern SHARE_OF_GROUP = FigureWords.anywhere("share of group");

  /** Matches the beginning of a sentence that says more about those counted before. */
  private static final Pattern REFERS_BACK = FigureWords.anywhere("refers back");

  /** Matches between the beginning of a sentence or clause and a value that is its subject. */
  private static final Pattern OPENING =
      Pattern.compile("(?:^|[,;:] |\\band |\\bbut )(?:(?:only|just|and|but|with|however,) )*$");

  private static final Pattern LIST_GOES_ON = FigureWords.anywhere("list goes on");
  private static final Pattern RESULT = FigureWords.anywhere("result");
  private static final Pattern SUBJECT_WITHOUT_NOUN = FigureWords.anywhere("subject without noun");
  private static final Pattern NAMED_BEFORE = FigureWords.before("named before");
  private static final Pattern OF_THOSE = FigureWords.anywhere("of those");
  private static final Pattern AVERAGE = FigureWords.anywhere("average");
  private static final Pattern VERB_FOLLOWS = FigureWords.anywhere("verb follows");
  private static final Pattern ELSEWHERE = FigureWords.anywhere("elsewhere");
  private static final Pattern VALUE_ELSEWHERE = FigureWords.before("value elsewhere");
  private static final Pattern THERE_ARE = FigureWords.before("there are");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{3,}");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** Matches the mark after which a clause begins. */
  private static final Pattern CLAUSE_END = Pattern.compile("[,;:] ");

  /** A measure of fewer words seldom says on its own what it is. */
  private static final int MIN_WORDS = 4;

  /** The greatest number of sentences before a figure that are part of its measure. */
  private static final int MAX_EARLIER = 2;

  private final NormalisedText text;
  private final List<Span> sentences;
  private final FigureContext context;

  /**
   * Prepares to complete the measures of a block.
   *
   * @param sentences the sentences of the block
   * @param context what precedes the block
   */
  WholeMeasures(NormalisedText text, List<Span> sentences, FigureContext context) {
    this.text = text;
    this.sentences =
        sentences.stream().filter(s -> LETTERS.matcher(text.substring(s)).find()).toList();
    this.context = context;
  }

  /** Returns the figures with complete measures, without those that have none. */
  List<ExtractedFigure> complete(List<ExtractedFigure> figures) {
    if (context.inProfile()) {
      return figures;
    }
    List<ExtractedFigure> completed = new ArrayList<>();
    List<Quote> replaced = new ArrayList<>();
    for (ExtractedFigure figure : figures) {
      if (figure.standardMeasure().isPresent()) {
        completed.add(figure);
        continue;
      }
      Optional<ExtractedFigure> whole = complete(figure, replaced);
      if (whole.isEmpty() || !whole.get().equals(figure)) {
        replaced.addAll(figure.measure());
      }
      whole.ifPresent(completed::add);
    }
    return completed;
  }

  /**
   * Returns a figure with a complete measure; empty if no text states one.
   *
   * @param replaced the words that are no complete measure of an earlier figure
   */
  private Optional<ExtractedFigure> complete(ExtractedFigure figure, List<Quote> replaced) {
    Span sentence = figure.quote().span();
    List<Quote> introduction =
        figure.measure().stream().filter(context.measure()::contains).toList();
    List<Quote> own =
        figure.measure().stream()
            .filter(q -> q.span().start() >= sentence.start() && !introduction.contains(q))
            .toList();
    boolean inherits = own.size() + introduction.size() < figure.measure().size();
    if (own.stream().anyMatch(this::isElsewhere) || isElsewhere(figure)) {
      return Optional.empty();
    }
    boolean incomplete =
        own.stream().anyMatch(this::isIncomplete)
            || (!own.isEmpty() && omitsWords(figure, own))
            || (inherits
                && (figure.measure().stream().anyMatch(replaced::contains)
                    || !refersBack(sentence)))
            || (!inherits
                && introduction.isEmpty()
                && (lacksSubject(figure, own) || isShort(figure, own)));
    boolean pointsBack = pointsBack(figure, own);
    if (!incomplete && (!pointsBack || inherits)) {
      return Optional.of(figure);
    }
    List<Quote> measure = new ArrayList<>(introduction);
    boolean refersBack = refersBack(sentence);
    if ((refersBack || pointsBack) && introduction.isEmpty()) {
      List<Quote> earlier = earlier(sentence);
      if (earlier.isEmpty() && refersBack) {
        return Optional.empty();
      }
      measure.addAll(earlier);
    }
    measure.add(figure.quote());
    return Optional.of(figure.withMeasure(measure));
  }

  private boolean isElsewhere(ExtractedFigure figure) {
    return figure.amount().unit() != Unit.TIMES
        && text.matchBefore(
                VALUE_ELSEWHERE,
                figure.quote().span().start(),
                figure.amount().words().span().start())
            .isPresent();
  }

  private boolean isElsewhere(Quote part) {
    return text.matcher(ELSEWHERE, part.span()).lookingAt();
  }

  /** Returns the sentences before one to which it refers. */
  private List<Quote> earlier(Span sentence) {
    List<Quote> earlier = new ArrayList<>();
    int index = indexOf(sentence) - 1;
    while (index >= 0 && earlier.size() < MAX_EARLIER) {
      Span before = sentences.get(index);
      earlier.addFirst(text.quote(before));
      if (!refersBack(before)) {
        break;
      }
      index--;
    }
    return earlier;
  }

  private int indexOf(Span sentence) {
    int index = 0;
    while (index < sentences.size() && sentences.get(index).end() <= sentence.start()) {
      index++;
    }
    return index;
  }

  private boolean refersBack(Span sentence) {
    return text.matchesAt(REFERS_BACK, sentence.start(), sentence.end());
  }

  /** Returns whether a part of a measure was cut, or contains more than one statement. */
  private boolean isIncomplete(Quote part) {
    Span span = part.span();
    return text.matcher(CUT, span).find()
        || text.matcher(SECOND_STATEMENT, span).find()
        || hasNumber(span);
  }

  private boolean hasNumber(Span span) {
    Matcher number = text.matcher(OTHER_NUMBER, span);
    while (number.find()) {
      if (text.matchBefore(NUMBER_IN_NAME, span.start(), number.start()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether words that change what a figure says are not in its measure. */
  private boolean omitsWords(ExtractedFigure figure, List<Quote> own) {
    Span sentence = figure.quote().span();
    int valueEnd = figure.amount().words().span().end();
    int measureEnd = own.getLast().span().end();
    return hidesOtherValue(figure, own)
        || matchesAfter(LIST_GOES_ON, measureEnd, sentence)
        || matchesAfter(RESULT, valueEnd, sentence)
        || matchesAfter(VERB_FOLLOWS, Math.max(valueEnd, measureEnd), sentence)
        || (text.matcher(AVERAGE, sentence).find()
            && own.stream().noneMatch(part -> text.matcher(AVERAGE, part.span()).find()));
  }

  private boolean matchesAfter(Pattern pattern, int offset, Span sentence) {
    return offset < sentence.end() && text.matchesAt(pattern, offset, sentence.end());
  }

  /** Returns whether another value stands between the parts of a measure, or applies to them. */
  private boolean hidesOtherValue(ExtractedFigure figure, List<Quote> own) {
    Span value = figure.amount().words().span();
    for (int i = 0; i + 1 < own.size(); i++) {
      Span gap =
          NormalisedText.spanUpTo(
              /* start= */ own.get(i).span().end(), /* end= */ own.get(i + 1).span().start());
      boolean holdsValue = gap.start() <= value.start() && value.end() <= gap.end();
      if (!holdsValue && hasNumber(gap)) {
        return true;
      }
    }
    Span before = clauseBefore(figure.quote().span(), own.getFirst().span().start());
    return value.start() >= own.getFirst().span().start()
        && text.matcher(SHARE_OF_GROUP, before).find();
  }

  /** Returns the text from the beginning of a clause to an offset in it. */
  private Span clauseBefore(Span sentence, int offset) {
    Span before = NormalisedText.spanUpTo(sentence.start(), offset);
    Matcher end = text.matcher(CLAUSE_END, before);
    int start = before.start();
    while (end.find()) {
      start = end.end();
    }
    return NormalisedText.spanUpTo(start, offset);
  }

  /** Returns whether a measure does not name what it is about. */
  private boolean lacksSubject(ExtractedFigure figure, List<Quote> own) {
    if (own.isEmpty()) {
      return true;
    }
    Span sentence = figure.quote().span();
    Span value = figure.amount().words().span();
    Span first = own.getFirst().span();
    boolean precedes = first.start() < value.end();
    boolean opens = text.matchBefore(OPENING, sentence.start(), value.start()).isPresent();
    boolean hasVerb = own.stream().anyMatch(part -> text.matcher(VERB, part.span()).find());
    return text.matchesAt(NO_SUBJECT, first.start(), first.end())
        || text.matchesAt(GENERAL_NOUN, first.start(), first.end())
        || text.matchBefore(CONTINUED_CLAUSE, sentence.start(), value.start()).isPresent()
        || (!precedes && matchesAfter(SUBJECT_ALONE, value.end(), sentence))
        || (!precedes && opens && matchesAfter(SUBJECT_WITHOUT_NOUN, value.end(), sentence))
        || (text.matchBefore(SHARES_NOUN, sentence.start(), value.start()).isPresent()
            && (matchesAfter(SUBJECT_ALONE, value.end(), sentence)
                || matchesAfter(SUBJECT_WITHOUT_NOUN, value.end(), sentence)))
        || (opens && !hasVerb && hasLettersAfter(own.getLast().span().end(), sentence));
  }

  /** Returns whether a measure is only a small part of a longer sentence. */
  private boolean isShort(ExtractedFigure figure, List<Quote> own) {
    int words = own.stream().mapToInt(part -> words(part.text())).sum();
    return words < MIN_WORDS
        && words(figure.quote().text()) > 2 * MIN_WORDS
        && text.matchBefore(
                THERE_ARE, figure.quote().span().start(), figure.amount().words().span().start())
            .isEmpty();
  }

  private static int words(String phrase) {
    return SPACES.split(phrase.strip(), -1).length;
  }

  private boolean hasLettersAfter(int offset, Span sentence) {
    return LETTERS.matcher(text.substring(NormalisedText.spanUpTo(offset, sentence.end()))).find();
  }

  /** Returns whether a measure points at something that other sentences name. */
  private boolean pointsBack(ExtractedFigure figure, List<Quote> own) {
    Span sentence = figure.quote().span();
    return matchesAfter(OF_THOSE, figure.amount().words().span().end(), sentence)
        || own.stream()
            .anyMatch(part ->
                text.matchesAt(GENERAL_NOUN, part.span().start(), part.span().end())
                    || text.matcher(POINTS_BACK, part.span()).find()
                    || text.matchBefore(NAMED_BEFORE, sentence.start(), part.span().start())
                        .isPresent());
  }
}
