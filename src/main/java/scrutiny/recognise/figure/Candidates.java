package scrutiny.recognise.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.Bound;
import scrutiny.fact.Unit;
import scrutiny.text.SearchPatterns;
import scrutiny.text.Span;

/** Finds the numbers that may be figures, each with its bound and unit, and skips the others. */
final class Candidates {
  /**
   * Matches right before a number that identifies or dates something or is an age, a deadline or a
   * position in a sequence.
   */
  private static final Pattern IDENTIFIER_BEFORE =
      SearchPatterns.compile(
          "(?:(?:\\b(?:sections?|s|parts?|grades?|levels?|tiers?|bands?|key"
              + " stages?|stages?|ks|years?|yr|pages?|paragraphs?|figures?|tables?|annex|appendix|versions?|phases?|articles?|regulations?|schedules?|(?<!of"
              + " (?:this|that) )numbers?|no|aged?|ages|age of|ages of|age"
              + " range|categor(?:y|ies)|chapters?|steps?|priorit(?:y|ies)|forms?|units?|waves?|groups?|standards?|recommendations?|outcomes?|objectives?|strands?|quarters?|weeks?|days?|months?|covid|top|bottom|first|last|past|next|previous|preceding|following|coming|every|each|within|per|entry|post|pre|older"
              + " than|younger than|children under|children over|people under|people over|those"
              + " under|those over|age \\d+ to|act|and under|up to (?:the )?age(?: of)?|target"
              + " of|target is|minimum of|maximum of)|\\d) |\\b(?:post|pre)-"
              + " ?|\\b(?:stages?|years?|sections?|grades?|levels?|parts?|tiers?|ages?|aged|phases?|bands?)"
              + " \\d+(?:, \\d+)*,? ?(?:and|to|or|&|-|,) ?)$");

  /** Matches right before a share that is a target or was sampled by inspectors. */
  private static final Pattern TARGET_BEFORE =
      SearchPatterns.compile(
          "\\b(?:target|aim|ambition|goal|benchmark|threshold)s?\\b[^.;,(]{0,40}$|\\binspectors"
              + " (?:\\w+ )?(?:sampled|looked at|reviewed|tracked|considered|evaluated|examined|saw"
              + "|met|read|audited)\\b[^.;,(]{0,30}$");

  /** Matches right before a number that is only planned: “plans to employ seven people”. */
  private static final Pattern PLAN_BEFORE =
      SearchPatterns.compile(
          "(?<!\\b(?:achieved|met|exceeded|reached) (?:its|their|the|a|our)"
              + " )\\b(?:targets?|aims?|aiming|plans?|planning|ambitions?|hopes?|hoping|intends?|intention|wants?|seeking|commitment|committed)"
              + " to (?!date\\b|the\\b)[^.;,(]{0,40}$");

  /** Matches right after a number that is a date, an age, a time of day or the bound of a class. */
  private static final Pattern NOT_COUNTED =
      Pattern.compile(
          " ?(?:january|february|march|april|may"
              + " (?:20|and|to)|june|july|august|september|october|november|december|am\\b|pm\\b)|(?:"
              + " |-)?(?:\\+|years? old|year olds?|years? of age|and"
              + " (?:over|under|above|below|upwards|older|younger)\\b|or"
              + " (?:more|fewer|less|above|over|older|under|younger|below)\\b|plus\\b)|"
              + " (?:[\\p{L}-]+ ){1,2}or (?:more|fewer|less)\\b| \\d|-| ?[x×] |"
              + " (?:years?|months?|weeks?|days?|hours?|minutes?) (?:or|and)"
              + " (?:more|less|over|under|older|above)\\b");

  /** Matches right after a number that only qualifies a noun: “a three year average”. */
  private static final Pattern ATTRIBUTIVE =
      Pattern.compile(" (?:year|month|week|day|hour|minute|mile|night|session|bed)(?:ly)? \\p{L}");

  /** Matches right after a share that names a class: “the 20% most deprived”. */
  private static final Pattern RANK_AFTER =
      Pattern.compile(
          " (?:of"
              + " )?(?:most|least|lowest|highest|poorest|richest|wealthiest|worst|best|top|bottom)\\b");

  /** Matches right after a share that bounds a class: “attendance of 90% or better”. */
  private static final Pattern OR_BETTER =
      Pattern.compile(
          " (?:or|and) (?:better|more|above|over|higher|greater|less|below|fewer|under|lower)\\b");

  /** Matches right before a share that names a class: “the bottom 10%”. */
  private static final Pattern RANK_BEFORE =
      SearchPatterns.compile(
          "\\b(?:top|bottom|lowest|highest|poorest|richest|worst|best|(?:most|least)"
              + " [\\w-]+|[\\w-]+ performing) $");

  /**
   * Matches right after a share of what inspectors looked at: “80% of plans seen by inspectors”.
   */
  private static final Pattern SAMPLED_AFTER =
      Pattern.compile(
          "\\)?(?: out)? of (?:(?:a|the) (?:small )?sample of"
              + " [^.;,]{0,40}?\\b(?:seen|sampled|tracked|reviewed|looked at|examined)\\b|(?:the"
              + " |these |those |all )?(?:\\d+ )?(?:[\\p{L}'-]+ ){1,5}(?:that were |which were"
              + " |that |which )?(?:seen|sampled|tracked|reviewed|looked"
              + " at|examined|evaluated|considered|audited) (?:by (?:the"
              + " )?inspectors|inspectors|(?:during|on|as part of) (?:this|the)"
              + " (?:inspection|visit)))");

  private static final Pattern PERCENT = Pattern.compile(" ?(?:%|per ?cent\\b)");
  private static final Pattern POINTS = Pattern.compile(" ?(?:%|percentage|per ?cent) points?\\b");
  private static final Pattern RATE =
      Pattern.compile(
          "(?: [\\p{L}'-]+){0,4}? per (1,?000|10,?000|100,?000)\\b(?: (?:of )?[\\p{L}'-]+)?");
  private static final Pattern DURATION =
      Pattern.compile(" (?:(?:working|calendar|school) )?(hour|day|week|month|year)s?\\b(?!')");

  private static final Map<String, Unit> DURATIONS =
      Map.of(
          "hour", Unit.HOURS,
          "day", Unit.DAYS,
          "week", Unit.WEEKS,
          "month", Unit.MONTHS,
          "year", Unit.YEARS);

  private static final Pattern BOUND =
      SearchPatterns.compile(
          "\\b(?:(?<least>at least|no fewer than|no less than|a minimum of)|(?<most>up to|at"
              + " most|no more than|as many as|as much as|a maximum"
              + " of)|(?<about>approximately|approx\\.?|around|about|roughly|circa|some|close to|in"
              + " the region of|an estimated|estimated)|(?<less>(?:just |slightly |well |a little"
              + " )?(?:under|below|less than|fewer than)|nearly|almost|not quite|just short"
              + " of)|(?<more>(?:just |slightly |well |significantly |far |a little"
              + " )?(?:over|above|more than|greater than|in excess of|upwards"
              + " of)|exceed(?:s|ed|ing))) (?:a )?$");

  private Candidates() {}

  /** Returns the candidates of a sentence, in the order of the text. */
  static List<Candidate> in(NormalisedText text, Span sentence) {
    List<Candidate> found = new ArrayList<>();
    for (Numbers.NumberMatch number : Numbers.in(text, sentence)) {
      candidate(text, sentence, number).ifPresent(found::add);
    }
    return withoutRanges(text, found);
  }

  private static Optional<Candidate> candidate(
      NormalisedText text, Span sentence, Numbers.NumberMatch number) {
    int start = number.span().start();
    int end = number.span().end();
    int from = Math.max(sentence.start(), start - 60);
    Optional<MatchResult> boundPhrase = text.matchBefore(BOUND, from, start);
    int first = boundPhrase.map(MatchResult::start).orElse(start);
    Bound bound = boundPhrase.map(Candidates::bound).orElse(Bound.EXACT);
    switch (number.form()) {
      case FRACTION, MULTIPLE, POUNDS -> {
        Unit unit =
            switch (number.form()) {
              case MULTIPLE -> Unit.TIMES;
              case POUNDS -> Unit.POUNDS;
              default -> Unit.PERCENT;
            };
        return text.matchBefore(TARGET_BEFORE, from, first).isPresent()
                || text.matchesAt(SAMPLED_AFTER, end, sentence.end())
            ? Optional.empty()
            : Optional.of(
                new Candidate(
                    new Span(first, end),
                    number.span(),
                    number.value(),
                    number.form(),
                    bound == Bound.EXACT && isRounded(text, number) ? Bound.APPROXIMATE : bound,
                    Optional.of(unit)));
      }
      default -> {}
    }
    Matcher points = text.matcher(POINTS, new Span(end, sentence.end()));
    Matcher percent = text.matcher(PERCENT, new Span(end, sentence.end()));
    Matcher rate = text.matcher(RATE, new Span(end, sentence.end()));
    Matcher duration = text.matcher(DURATION, new Span(end, sentence.end()));
    Optional<Unit> unit = Optional.empty();
    if (points.lookingAt()) {
      unit = Optional.of(Unit.PERCENTAGE_POINTS);
      end = points.end();
    } else if (percent.lookingAt()) {
      unit = Optional.of(Unit.PERCENT);
      end = percent.end();
    } else if (isIdentifier(text, from, first)
        || isIdentifier(text, from, start)
        || text.matchBefore(PLAN_BEFORE, from, first).isPresent()
        || text.matchesAt(NOT_COUNTED, end, sentence.end())
        || isAttributive(text, sentence, number)
        || (isYear(text.substring(number.span()))
            && !TimeExpressions.isCountLikeAYear(text, sentence, number.span()))
        || text.substring(number.span()).matches("0\\d.*")) {
      return Optional.empty();
    } else if (rate.lookingAt()) {
      unit = Optional.of(rateUnit(rate.group(1)));
      end = rate.end();
    } else if (duration.lookingAt()) {
      unit = Optional.of(DURATIONS.getOrDefault(duration.group(1), Unit.DAYS));
      end = duration.end();
    }
    boolean share = unit.filter(u -> u == Unit.PERCENT).isPresent();
    if (share
        && (text.matchBefore(TARGET_BEFORE, from, first).isPresent()
            || text.matchBefore(RANK_BEFORE, from, start).isPresent()
            || text.matchesAt(RANK_AFTER, end, sentence.end())
            || text.matchesAt(OR_BETTER, end, sentence.end())
            || text.matchesAt(SAMPLED_AFTER, end, sentence.end())
            || number.value().compareTo(BigDecimal.valueOf(1000)) > 0)) {
      return Optional.empty();
    }
    return Optional.of(
        new Candidate(
            new Span(first, end), number.span(), number.value(), number.form(), bound, unit));
  }

  /** Returns whether a share in per cent is not exactly the one in words: “one in 150”. */
  private static boolean isRounded(NormalisedText text, Numbers.NumberMatch number) {
    return number.form() == Numbers.NumberForm.FRACTION
        && text.substring(number.span()).startsWith("one in ")
        && (number.value().signum() == 0
            || BigDecimal.valueOf(100).remainder(number.value()).signum() != 0);
  }

  private static boolean isIdentifier(NormalisedText text, int from, int start) {
    return text.matchBefore(IDENTIFIER_BEFORE, from, start).isPresent()
        && text.matchBefore(SentencePatterns.AVERAGE_WITHIN, from, start).isEmpty();
  }

  private static boolean isAttributive(
      NormalisedText text, Span sentence, Numbers.NumberMatch number) {
    return number.value().compareTo(BigDecimal.ONE) != 0
        && text.matchesAt(ATTRIBUTIVE, number.span().end(), sentence.end());
  }

  private static boolean isYear(String digits) {
    return digits.matches("(?:19|20)\\d\\d");
  }

  private static Unit rateUnit(String base) {
    return switch (base.replace(",", "")) {
      case "1000" -> Unit.PER_1000;
      case "10000" -> Unit.PER_10000;
      default -> Unit.PER_100000;
    };
  }

  private static Bound bound(MatchResult phrase) {
    Map<String, Integer> groups = phrase.namedGroups();
    for (Map.Entry<String, Bound> entry :
        Map.of(
                "least", Bound.AT_LEAST,
                "most", Bound.AT_MOST,
                "about", Bound.APPROXIMATE,
                "less", Bound.LESS_THAN,
                "more", Bound.MORE_THAN)
            .entrySet()) {
      if (phrase.group(groups.getOrDefault(entry.getKey(), 0)) != null) {
        return entry.getValue();
      }
    }
    return Bound.EXACT;
  }

  private static final Pattern TO = Pattern.compile(" ?(?:to|or|-|and) ?");
  private static final Pattern FROM = Pattern.compile("\\bfrom (?:an? [\\w ]{3,20} of )?$");

  private static final Pattern BETWEEN = Pattern.compile("\\bbetween (?:\\w+ )?$");

  private static boolean isRange(NormalisedText text, Candidate first, Candidate next) {
    String between = text.substring(/* start= */ first.end(), /* end= */ next.start());
    return TO.matcher(between).matches()
        && (!between.contains("and")
            || text.matchBefore(BETWEEN, Math.max(0, first.start() - 30), first.start())
                .isPresent());
  }

  /** Removes both ends of each range, such as “15 to 18 cases”, which has no single value. */
  private static List<Candidate> withoutRanges(NormalisedText text, List<Candidate> all) {
    List<Candidate> remaining = new ArrayList<>(all);
    for (int i = 0; i + 1 < all.size(); i++) {
      Candidate first = all.get(i);
      Candidate next = all.get(i + 1);
      if (first.unit().isEmpty()
          && first.end() <= next.start()
          && next.start() - first.end() < 8
          && isRange(text, first, next)
          && text.matchBefore(FROM, Math.max(0, first.start() - 40), first.start()).isEmpty()) {
        remaining.remove(first);
        remaining.remove(next);
      }
    }
    return remaining;
  }
}
