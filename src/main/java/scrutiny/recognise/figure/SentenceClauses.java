package scrutiny.recognise.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import scrutiny.text.Quote;
import scrutiny.text.Span;

/** Splits a sentence that contains figures into clauses and quotes what each of them measures. */
final class SentenceClauses {
  private static final Pattern BREAK =
      Pattern.compile(
          "[;:]|, (?=(?:and|with|which|while|but|of"
              + " (?:whom|which|these|those)|compared|whereas|although|(?:even"
              + " )?though(?!,)|where|who|down|up|so|because|this|an (?:increase|improvement)|a"
              + " (?:rise|reduction|decrease|fall|further|drop)|\\p{L}+ing|only|just|more|less|over|nearly|almost|\\d)\\b)|,"
              + " "
              + FigureWords.expression("part of them")
              + "| (?=(?:while|whilst|whereas|compared (?:to|with)|although|even though|but)\\b)|"
              + " (?=of"
              + " (?:whom|which)\\b)(?<!(?:\\ball|\\bnone|\\bhalf|\\bthirds?|\\bquarters?|\\bmajority|\\bmost|\\bmany|\\bsome|\\bone|\\btwo|\\bthree|\\bfour|\\bfive|\\bsix|\\bseven|\\beight|\\bnine|\\bten|\\bcent|[,%)\\d])"
              + " )| -(?= )");

  /** Matches a relative clause within a sentence, up to the verb of the sentence. */
  private static final Pattern RELATIVE_CLAUSE =
      Pattern.compile(
          ", (?:where|which|who|whose)\\b[^,;:]{1,90}, (?=(?:has|have|had|is|are|was|were)\\b)");

  /** Matches the beginning of a clause that names the group of which later values are a part. */
  static final Pattern BASE = Pattern.compile("(?:[\\p{L} ]{2,20}, )?of (?!course\\b)");

  /** Matches such a clause up to and including its comma. */
  private static final Pattern BASE_END =
      Pattern.compile(
          "(?:[\\p{L} ]{2,20}, )?of (?:the|these|those|this|all|its|their) [^,.;:]{0,140}, ");

  private static final Pattern CONJUNCTION = Pattern.compile(",? and |, | or ");

  /** Matches between a conjunction and a value within its own clause: “, at 78%, was”. */
  private static final Pattern PARENTHETICAL_VALUE =
      Pattern.compile("(?:standing )?at (?:a rate of )?");

  private static final Pattern LEADING_WORDS =
      Pattern.compile(
          "^(?:[ ,.:;()\\[\\]•\u00ad-]+|(?:in"
              + " (?:addition|total)|consequently|therefore|overall|nevertheless|nonetheless|similarly),(?!"
              + " \\d)|as a result,?(?! of)|this means(?: that)?\\b|(?:th(?:is|at|ese)"
              + " (?:numbers?|total),?|(?:however|additionally|furthermore|moreover|currently|(?:for"
              + " )?example|for"
              + " instance),|and|that|where|there|are|were|have|has|had|been|be|with|of whom|of"
              + " which|or|but|while|whilst|whereas|at|this|these|it|is|was|which|they|of|for|also|currently|now|the)\\b(?!'))+");

  private static final Pattern TRAILING_WORDS =
      Pattern.compile(
          "(?:[ ,.:;()\\[\\]-]+|\\b(?:out of(?: the| its| their)?|in the"
              + " (?:period|year)|is|was|were|are|at|of|to|by|and|in|on|the|a|an|from|only|now|or|with|for|that|just|currently|all|have|has|had|been|being|which|as|also|this)\\b)+$");

  private static final Pattern OF_VALUE = Pattern.compile(" ?of ");

  private static final Pattern LETTERS = Pattern.compile("\\p{L}{3,}");

  private final NormalisedText text;
  private final Span sentence;
  private final List<Span> brackets;
  private final List<Candidate> values;
  private final List<Integer> breaks = new ArrayList<>();

  SentenceClauses(NormalisedText text, Span sentence, List<Candidate> candidates) {
    this.text = text;
    this.sentence = sentence;
    this.brackets = brackets(text, sentence);
    this.values = candidates;
    breaks.add(sentence.start());
    Matcher matcher = text.matcher(BREAK, sentence);
    while (matcher.find()) {
      if (bracket(matcher.start()) == null) {
        breaks.add(matcher.end());
      }
    }
    Matcher relative = text.matcher(RELATIVE_CLAUSE, sentence);
    while (relative.find()) {
      breaks.add(relative.end());
    }
    breaks.sort(null);
    Matcher base = text.matcher(BASE_END, sentence);
    if (base.lookingAt()) {
      breaks.add(base.end());
      breaks.sort(null);
    }
    breaks.add(sentence.end());
    List<Candidate> free = candidates.stream().filter(c -> bracket(c.start()) == null).toList();
    for (int i = 0; i + 1 < free.size(); i++) {
      splitBetween(free.get(i), free.get(i + 1));
    }
  }

  /** Splits a clause that contains two figures at the last conjunction between them. */
  private void splitBetween(Candidate first, Candidate next) {
    boolean separated = breaks.stream().anyMatch(b -> b >= first.end() && b <= next.start());
    if (separated || next.start() <= first.end()) {
      return;
    }
    Matcher conjunction =
        text.matcher(CONJUNCTION, new Span(/* start= */ first.end(), /* end= */ next.start()));
    int splitAt = -1;
    while (conjunction.find()) {
      if (bracket(conjunction.start()) == null
          && !PARENTHETICAL_VALUE
              .matcher(text.substring(conjunction.end(), Math.max(conjunction.end(), next.start())))
              .matches()) {
        splitAt = conjunction.end();
      }
    }
    if (splitAt > 0) {
      breaks.add(splitAt);
      breaks.sort(null);
    }
  }

  private static List<Span> brackets(NormalisedText text, Span sentence) {
    List<Span> brackets = new ArrayList<>();
    String characters = text.substring(sentence);
    int open = characters.indexOf('(');
    while (open >= 0) {
      int close = characters.indexOf(')', open);
      int end = close < 0 ? characters.length() : close + 1;
      brackets.add(new Span(sentence.start() + open, sentence.start() + end));
      open = characters.indexOf('(', end);
    }
    return brackets;
  }

  /** Returns the bracketed span, brackets included, that contains an offset; null if none does. */
  @Nullable Span bracket(int offset) {
    for (Span bracket : brackets) {
      if (bracket.start() <= offset && offset < bracket.end()) {
        return bracket;
      }
    }
    return null;
  }

  /** Returns the clause that contains an offset, or the opening of the brackets around it. */
  Span clause(int offset) {
    Span bracket = bracket(offset);
    int anchor = bracket == null ? offset : bracket.start();
    int start = sentence.start();
    for (int end : breaks) {
      if (end > anchor) {
        return new Span(start, end);
      }
      start = end;
    }
    return new Span(start, sentence.end());
  }

  /** Returns the first clause. */
  Span firstClause() {
    return clause(sentence.start());
  }

  /** Returns the clause before the one that contains an offset; empty before the first. */
  Optional<Span> clauseBefore(int offset) {
    Span clause = clause(offset);
    return clause.start() > sentence.start()
        ? Optional.of(clause(clause.start() - 1))
        : Optional.empty();
  }

  /** Returns what a value measures: the text of its clause and brackets without the exclusions. */
  List<Quote> measure(Span value, List<Span> excluded) {
    List<Span> excludedWithBrackets = new ArrayList<>(excluded);
    excludedWithBrackets.addAll(brackets);
    List<Quote> quotes =
        new ArrayList<>(quotesOutside(clause(value.start()), excludedWithBrackets));
    Span bracket = bracket(value.start());
    if (bracket != null) {
      quotes.addAll(quotesOutside(bracket, excluded));
    }
    return quotes;
  }

  /** Returns the quotes of a span that lie between the excluded spans. */
  List<Quote> quotesOutside(Span span, List<Span> excluded) {
    List<Quote> pieces = new ArrayList<>();
    int start = afterFrame(span);
    List<Span> sorted = excluded.stream().sorted(Comparator.comparingInt(Span::start)).toList();
    for (Span gap : sorted) {
      if (gap.end() <= start || gap.start() >= span.end()) {
        continue;
      }
      addQuote(start, gap.start(), pieces);
      start = gap.end();
    }
    addQuote(start, span.end(), pieces);
    return pieces;
  }

  /** Returns where a span begins without words that report its values, and their times. */
  private int afterFrame(Span span) {
    int unframed = afterLeadingWords(span.start(), span.end());
    int end = MeasureFrames.start(text, new Span(unframed, span.end()));
    return values.stream().anyMatch(v -> v.start() >= span.start() && v.start() < end)
        ? span.start()
        : end;
  }

  private void addQuote(int start, int end, List<Quote> pieces) {
    if (end <= start) {
      return;
    }
    int unframed = afterLeadingWords(start, end);
    // After "80% of", the clause is about those counted, and reports what they show.
    boolean isOfValue = text.matchesAt(OF_VALUE, start, end);
    int first =
        isOfValue
            ? unframed
            : afterLeadingWords(MeasureFrames.start(text, new Span(unframed, end)), end);
    if (first >= end) {
      return;
    }
    int frame = MeasureFrames.end(text, new Span(first, end));
    Matcher after = text.matcher(TRAILING_WORDS, new Span(first, frame));
    int last = after.find() ? after.start() : frame;
    if (last > first && LETTERS.matcher(text.substring(first, last)).find()) {
      pieces.add(text.quote(new Span(first, last)));
    }
  }

  private int afterLeadingWords(int start, int end) {
    Matcher leading = text.matcher(LEADING_WORDS, new Span(start, end));
    return leading.lookingAt() ? leading.end() : start;
  }
}
