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

/**
 * The clauses of a sentence that holds figures, and the words in them that tell what is measured.
 */
final class SentenceClauses {
  private static final Pattern BREAK =
      Pattern.compile(
          "[;:]|, (?=(?:and|with|which|while|but|of"
              + " (?:whom|which|these|those)|compared|whereas|although|(?:even"
              + " )?though(?!,)|where|who|down|up|so|because|this|an (?:increase|improvement)|a"
              + " (?:rise|reduction|decrease|fall|further|drop)|\\p{L}+ing|only|just|more|less|over|nearly|almost|\\d)\\b)|"
              + " (?=(?:while|whilst|whereas|compared (?:to|with)|although|even though|but)\\b)|"
              + " (?=of"
              + " (?:whom|which)\\b)(?<!(?:\\ball|\\bnone|\\bhalf|\\bthirds?|\\bquarters?|\\bmajority|\\bmost|\\bmany|\\bsome|\\bone|\\btwo|\\bthree|\\bfour|\\bfive|\\bsix|\\bseven|\\beight|\\bnine|\\bten|\\bcent|[,%)\\d])"
              + " )| -(?= )");

  /** The head of a clause that tells of whom the values behind it are a part. */
  static final Pattern BASE = Pattern.compile("(?:[\\p{L} ]{2,20}, )?of (?!course\\b)");

  private static final Pattern BASE_END =
      Pattern.compile(
          "(?:[\\p{L} ]{2,20}, )?of (?:the|these|those|this|all|its|their) [^,.;:]{0,140}, ");

  private static final Pattern CONJUNCTION = Pattern.compile(",? and |, | or ");

  /** Behind a joint, a value that stands within the clause it belongs to: “, at 78%, was”. */
  private static final Pattern PARENTHETICAL_VALUE =
      Pattern.compile("(?:standing )?at (?:a rate of )?");

  private static final Pattern LEADING_WORDS =
      Pattern.compile(
          "^(?:[ ,.:;()\\[\\]•\u00ad-]+|(?:th(?:is|at|ese)"
              + " (?:numbers?|total),?|(?:however|additionally|furthermore|moreover|currently|(?:for"
              + " )?example|for instance),|and|that|there|are|were|have|has|had|been|be|with|of"
              + " whom|of"
              + " which|or|but|while|whilst|whereas|at|this|these|it|is|was|which|they|of|for|also|currently|now|the)\\b(?!'))+");

  private static final Pattern TRAILING_WORDS =
      Pattern.compile(
          "(?:[ ,.:;()\\[\\]-]+|\\b(?:in the"
              + " (?:period|year)|is|was|were|are|at|of|to|by|and|in|on|the|a|an|from|only|now|or|with|for|that|just|currently|all|have|has|had|been|being|which|as|also|this)\\b)+$");

  private static final Pattern LETTERS = Pattern.compile("\\p{L}{3,}");

  private final NormalisedText text;
  private final Span sentence;
  private final List<Span> brackets;
  private final List<Integer> breaks = new ArrayList<>();

  SentenceClauses(NormalisedText text, Span sentence, List<Candidate> candidates) {
    this.text = text;
    this.sentence = sentence;
    this.brackets = brackets(text, sentence);
    breaks.add(sentence.start());
    Matcher matcher = text.matcher(BREAK, sentence);
    while (matcher.find()) {
      if (bracket(matcher.start()) == null) {
        breaks.add(matcher.end());
      }
    }
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

  /** Two figures in one clause are parted where they are joined. */
  private void splitBetween(Candidate one, Candidate next) {
    boolean parted = breaks.stream().anyMatch(b -> b >= one.end() && b <= next.start());
    if (parted || next.start() <= one.end()) {
      return;
    }
    Matcher joint =
        text.matcher(CONJUNCTION, new Span(/* start= */ one.end(), /* end= */ next.start()));
    int last = -1;
    while (joint.find()) {
      if (bracket(joint.start()) == null
          && !PARENTHETICAL_VALUE
              .matcher(text.substring(joint.end(), Math.max(joint.end(), next.start())))
              .matches()) {
        last = joint.end();
      }
    }
    if (last > 0) {
      breaks.add(last);
      breaks.sort(null);
    }
  }

  private static List<Span> brackets(NormalisedText text, Span sentence) {
    List<Span> brackets = new ArrayList<>();
    String words = text.substring(sentence);
    int open = words.indexOf('(');
    while (open >= 0) {
      int close = words.indexOf(')', open);
      int end = close < 0 ? words.length() : close + 1;
      brackets.add(new Span(sentence.start() + open, sentence.start() + end));
      open = words.indexOf('(', end);
    }
    return brackets;
  }

  /** The brackets round a place. */
  @Nullable Span bracket(int place) {
    for (Span bracket : brackets) {
      if (bracket.start() <= place && place < bracket.end()) {
        return bracket;
      }
    }
    return null;
  }

  /** The clause, brackets left aside, that holds a place. */
  Span clause(int place) {
    Span bracket = bracket(place);
    int at = bracket == null ? place : bracket.start();
    int start = sentence.start();
    for (int end : breaks) {
      if (end > at) {
        return new Span(start, end);
      }
      start = end;
    }
    return new Span(start, sentence.end());
  }

  /** The first clause. */
  Span firstClause() {
    return clause(sentence.start());
  }

  /** The clause before the one that holds a place; none before the first. */
  Optional<Span> clauseBefore(int place) {
    Span clause = clause(place);
    return clause.start() > sentence.start()
        ? Optional.of(clause(clause.start() - 1))
        : Optional.empty();
  }

  /** The words that tell what a value measures: its clause's, without values and times. */
  List<Quote> measure(Span value, List<Span> aside) {
    List<Span> left = new ArrayList<>(aside);
    left.addAll(brackets);
    List<Quote> words = new ArrayList<>(quotesOutside(clause(value.start()), left));
    Span bracket = bracket(value.start());
    if (bracket != null) {
      words.addAll(quotesOutside(bracket, aside));
    }
    return words;
  }

  /** The pieces of a span between what is left aside. */
  List<Quote> quotesOutside(Span span, List<Span> aside) {
    List<Quote> pieces = new ArrayList<>();
    int start = span.start();
    List<Span> sorted = aside.stream().sorted(Comparator.comparingInt(Span::start)).toList();
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

  private void addQuote(int start, int end, List<Quote> pieces) {
    if (end <= start) {
      return;
    }
    Matcher before = text.matcher(LEADING_WORDS, new Span(start, end));
    int first = before.lookingAt() ? before.end() : start;
    if (first >= end) {
      return;
    }
    Matcher after = text.matcher(TRAILING_WORDS, new Span(first, end));
    int last = after.find() ? after.start() : end;
    if (last > first && LETTERS.matcher(text.substring(first, last)).find()) {
      pieces.add(text.quote(new Span(first, last)));
    }
  }
}
