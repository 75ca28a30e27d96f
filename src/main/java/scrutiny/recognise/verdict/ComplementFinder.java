package scrutiny.recognise.verdict;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import scrutiny.recognise.annotate.Token;
import scrutiny.recognise.annotate.WordClass;
import scrutiny.recognise.annotate.WordSets;

/** Finds the bearer that stands after a grade. */
record ComplementFinder(TokenRow row, PhraseBounds bounds) {
  private static final Set<String> BEFORE_AREAS = WordSets.of("before areas");

  private static final Set<String> BEFORE_AGENT = Set.of("from", "by");

  /** Prepositions between the noun of a grade and what it is for: “a good rating of”. */
  private static final Set<String> OF = WordSets.of("before what a rating is for");

  private static final Set<String> COUNCILS = WordSets.of("councils");

  private static final Set<String> INDEFINITE = WordSets.of("indefinite");

  /** Words before a list of what was counted: “in some areas, including adoption”. */
  private static final Set<String> LISTING = WordSets.of("listing");

  private static final Set<String> INCLUDED = WordSets.of("included");

  private static final Set<String> OVERALL = Set.of("overall");

  private static final Set<String> BOTH = Set.of("both");

  private static final Set<String> ONE_AREA = WordSets.of("one area");

  /** Words that open the reason of a grade: “good for bringing its partners together”. */
  private static final Set<String> REASONS = WordSets.of("reasons for a grade");

  private static final Pattern YEAR = Pattern.compile("20\\d\\d");

  private static final Set<String> TIMES = WordSets.of("times");

  /** Returns the noun that a grade describes as an adjective: “inadequate children's homes”. */
  Bearer described(int grade) {
    int i = row.right(grade + 1, WordClass.QUOTE);
    if (row.is(i, WordClass.DASH) && row.is(i + 1, WordClass.GRADING)) {
      i += 2;
    } else if (row.is(i, WordClass.GRADING)
        && i + 1 < row.size()
        && !row.is(i + 1, WordClass.PREPOSITION, WordClass.COMMA)) {
      i++;
    }
    if (row.is(i, WordClass.NAME, WordClass.TRANSPARENT)) {
      return new Bearer.Unknown();
    }
    int end = i;
    while (row.isNoun(end) || row.is(end, WordClass.POSSESSIVE)) {
      end++;
    }
    Bearer described = row.denoted(i, end);
    int before = row.left(grade - 1, WordClass.QUOTE);
    // “an outstanding authority” is any of them.
    return described instanceof Bearer.Council
            && row.is(end - 1, COUNCILS)
            && row.is(before, INDEFINITE)
        ? new Bearer.Another(row.tokens().subList(i, end))
        : described;
  }

  /** Returns the bearer after a grade that opens its clause: “Good was the verdict on adoption”. */
  Bearer inverted(int grade) {
    return asSubject().bearer(grade);
  }

  /**
   * Returns the object after the grade of an active verb: “described as good the plans for”; who
   * graded it if that is not an inspectorate.
   */
  Bearer object(int grade) {
    int verb = row.left(grade - 1, WordClass.QUOTE, WordClass.PREPOSITION);
    int judge = row.left(verb - 1, WordClass.ADVERB, WordClass.HAVING);
    if (row.is(verb, WordClass.GRADING) && row.is(judge, WordClass.OTHER_JUDGE)) {
      return new Bearer.Another(row.tokens().subList(judge, judge + 1));
    }
    int i = row.right(grade + 1, WordClass.QUOTE);
    boolean named =
        row.is(row.left(grade - 1, WordClass.QUOTE), Set.of("as")) && row.is(i, WordClass.AREA);
    return row.is(verb, WordClass.GRADING)
            && (named || row.is(i, WordClass.DETERMINER, WordClass.OWN))
        ? row.denoted(i, bounds.end(i))
        : new Bearer.Unknown();
  }

  /**
   * Returns the areas that a list after a grade names: “They rate as good: adoption; leadership”.
   */
  Bearer listed(int grade) {
    int i =
        row.right(
            grade + 1,
            WordClass.QUOTE,
            WordClass.RATING,
            WordClass.PREPOSITION,
            WordClass.DETERMINER,
            WordClass.ADVERB,
            WordClass.NUMBER,
            WordClass.PART,
            WordClass.INSPECTOR,
            WordClass.OWN);
    if (!row.is(i, WordClass.COLON)) {
      return new Bearer.Unknown();
    }
    int start = row.is(i + 1, BEFORE_AREAS) ? i + 2 : i + 1;
    Bearer listed = row.denoted(start, bounds.end(start));
    return listed instanceof Bearer.Areas ? listed : new Bearer.Unknown();
  }

  /** Returns the areas that are named later: “one area was rated good: adoption”. */
  Bearer namedLater(int grade) {
    int i = row.right(grade + 1, WordClass.QUOTE, WordClass.RATING, WordClass.ADVERB);
    if (row.is(i, WordClass.COMMA, WordClass.LINKING) || row.is(i, INCLUDED)) {
      return row.denoted(i + 1, bounds.end(i + 1));
    }
    while (i < row.size()
        && !row.is(i, WordClass.GRADE, WordClass.STOP, WordClass.COLON, WordClass.DASH)) {
      boolean names = row.is(i, WordClass.LINKING) || row.is(i, INCLUDED);
      if (names && row.denoted(i + 1, bounds.end(i + 1)) instanceof Bearer.Areas areas) {
        // “the areas rated good by Ofsted were adoption and leadership”
        return areas;
      }
      i++;
    }
    List<Token> listed = row.is(i, WordClass.COLON, WordClass.DASH) ? areasFrom(i + 1) : List.of();
    return listed.isEmpty() ? new Bearer.Unknown() : new Bearer.Areas(listed);
  }

  /**
   * Returns the areas between an index and the next grade, the end of the sentence or a token of
   * one of the classes.
   */
  private List<Token> areasFrom(int start, WordClass... ends) {
    return row.tokens().subList(start, row.size()).stream()
        .takeWhile(t -> !t.is(WordClass.GRADE, WordClass.STOP) && !t.is(ends))
        .filter(t -> t.is(WordClass.AREA))
        .toList();
  }

  /** Returns the last grade of “from outstanding to good for leadership”, which has the areas. */
  int lastOfChain(int grade) {
    int to = row.right(grade + 1, WordClass.QUOTE);
    int next = row.right(to + 1, WordClass.QUOTE, WordClass.DETERMINER);
    return row.is(to, Set.of("to", "into")) && row.is(next, WordClass.GRADE)
        ? lastOfChain(next)
        : grade;
  }

  /** Returns what follows a grade and “for”: “a good rating for its leadership”. */
  Bearer stated(int grade) {
    int i =
        row.right(
            grade + 1,
            WordClass.QUOTE,
            WordClass.RATING,
            WordClass.ADVERB,
            WordClass.INSPECTOR,
            WordClass.POSSESSIVE);
    boolean named = row.is(i - 1, WordClass.RATING, WordClass.INSPECTOR);
    if (isInApposition(grade, i)) {
      // “The top mark, ‘outstanding’, went to adoption.”
      return asSubject().wentTo(i + 1);
    }
    i = afterAgent(afterPassive(i));
    if (row.is(i, WordClass.COMMA) && row.text(i - 1).equals("overall")) {
      i++;
    }
    i = afterOverallAnd(i);
    int receiver = row.is(i, WordClass.RELATIVE) || row.is(i, Set.of("that")) ? i + 1 : i;
    Bearer given = asSubject().receiver(i);
    if (!(given instanceof Bearer.Unknown)) {
      return given;
    }
    if (row.is(receiver, WordClass.PRONOUN) && i > grade + 1 && receives(receiver + 1)) {
      return new Bearer.Pronoun(receiver);
    }
    if (row.is(i, BOTH) && row.is(i + 1, BEFORE_AREAS)) {
      i++;
    }
    if (row.is(i, BEFORE_AREAS) && i + 1 < row.size() && YEAR.matcher(row.text(i + 1)).matches()) {
      // “a good rating in 2015, as a result of leadership”
      return new Bearer.Unknown();
    }
    if (!row.is(i, BEFORE_AREAS) && !(named && row.is(i, OF))) {
      return new Bearer.Unknown();
    }
    if (row.is(i, Set.of("for")) && row.is(i + 1, REASONS)) {
      // “rated inadequate for not keeping records”
      return new Bearer.Unknown();
    }
    if (row.is(i + 1, WordClass.COLON)) {
      // “rates the council as good for: adoption; leadership”
      List<Token> listed = areasFrom(i + 2);
      return listed.isEmpty() ? new Bearer.Unknown() : new Bearer.Areas(listed);
    }
    int end = beforeAbsolute(i + 1, row.left(bounds.end(i + 1) - 1, WordClass.DASH) + 1);
    if (row.is(end - 1, WordClass.PRONOUN) && row.isNoun(end - 2) && end > i + 2) {
      // “good in two of the areas it was inspected in”
      end--;
    }
    boolean ofAreas =
        row.tokens().subList(i + 1, end).stream().anyMatch(t -> t.is(WordClass.TRANSPARENT));
    if (ofAreas && (row.is(end, WordClass.COLON) || row.is(end + 1, LISTING))) {
      // “good in all four areas: leadership, …”
      List<Token> listed = areasFrom(end + 1);
      return listed.isEmpty() ? new Bearer.Unknown() : new Bearer.Areas(listed);
    }
    Bearer complement = row.denoted(i + 1, end);
    List<Token> served =
        !row.is(end, WordClass.RELATIVE) || row.is(end - 1, WordClass.INSPECTOR)
            ? List.of()
            : row.is(end + 1, WordClass.LINKING) || row.is(end + 1, INCLUDED)
                ? areasFrom(end)
                : areasFrom(end, WordClass.COMMA);
    if (complement instanceof Bearer.Council && !served.isEmpty()) {
      // “for its services to children who need ‘help and protection’”
      return new Bearer.Areas(served);
    }
    boolean oneArea = isOneArea(i + 1) || isNamedCategory(i + 1, end);
    if (!(complement instanceof Bearer.Areas) && oneArea) {
      // “inadequate in the area of keeping children safe”
      return new Bearer.SomeAreas();
    }
    boolean isFor = row.text(i).equals("for") || (named && row.is(i, OF));
    return switch (complement) {
      case Bearer.Areas areas -> areas;
      case Bearer.SomeAreas some -> some;
      case Bearer.Pronoun(int pronoun) when row.text(pronoun).equals("others") ->
          new Bearer.SomeAreas();
      case Bearer.Another another when isFor && !isTime(another.words()) -> another;
      case Bearer.Council council when isFor -> council;
      default -> new Bearer.Unknown();
    };
  }

  /** Returns whether a grade up to an index stands beside a word such as “mark”, between commas. */
  private boolean isInApposition(int grade, int end) {
    int before = row.left(grade - 1, WordClass.QUOTE);
    return row.is(end, WordClass.COMMA, WordClass.DASH)
        && row.is(before, WordClass.COMMA, WordClass.DASH)
        && row.is(before - 1, WordClass.RATING)
        && row.is(end + 1, WordClass.CHANGING, WordClass.LINKING, WordClass.GIVING);
  }

  /**
   * Returns the index after “was awarded”, “went” or the like, of which the grade is the subject.
   */
  private int afterPassive(int at) {
    int i = row.right(at, WordClass.LINKING, WordClass.HAVING, WordClass.ADVERB);
    boolean passive = i > at && row.is(i, WordClass.GIVING, WordClass.GETTING, WordClass.VERB);
    if (i > at && row.is(at - 1, WordClass.RATING) && row.is(i, Set.of("for"))) {
      // “The good ratings were for adoption.”
      return i;
    }
    return passive || row.is(i, Set.of("went", "goes", "reached")) ? i + 1 : at;
  }

  /** Returns the index after “, both overall and”, or the index itself. */
  private int afterOverallAnd(int at) {
    int overall = row.right(at, WordClass.COMMA, WordClass.DETERMINER);
    boolean both = row.is(overall, OVERALL) && row.is(overall + 1, WordClass.CONJUNCTION);
    return both && row.is(overall + 2, BEFORE_AREAS) ? overall + 2 : at;
  }

  /** Returns whether one area is announced at an index: “the area of”. */
  private boolean isOneArea(int start) {
    int i = row.right(start, WordClass.DETERMINER, WordClass.OWN);
    return i > start && row.is(i, ONE_AREA) && row.is(i + 1, Set.of("of"));
  }

  /** Returns whether a phrase names one area in words that are not known: “the placements area”. */
  private boolean isNamedCategory(int start, int end) {
    return row.is(start, Set.of("the", "its", "that", "another"))
        && end > start + 2
        && row.is(end - 1, ONE_AREA)
        && row.isNoun(end - 2);
  }

  /**
   * Returns the end of a phrase before what has a verb of its own: “in three areas, with leadership
   * being rated good”.
   */
  private int beforeAbsolute(int start, int end) {
    for (int i = start; i < end; i++) {
      if (row.is(i, Set.of("with"))) {
        int verb = i + 1;
        while (verb < row.size() && !row.is(verb, WordClass.GRADE) && !row.isVerb(verb)) {
          verb++;
        }
        boolean graded =
            row.is(verb, WordClass.GRADING, WordClass.GIVING)
                && row.is(
                    row.right(verb + 1, WordClass.QUOTE, WordClass.PREPOSITION, WordClass.ADVERB),
                    WordClass.GRADE);
        if (graded || row.is(verb, Set.of("being"))) {
          return i;
        }
      }
    }
    return end;
  }

  private static boolean isTime(List<Token> words) {
    return words.stream().anyMatch(t -> t.is(WordClass.NUMBER) || TIMES.contains(t.text()));
  }

  /** Returns whether a verb group at an index is “was given”, “had received” or the like. */
  private boolean receives(int at) {
    int i = row.right(at, WordClass.LINKING, WordClass.HAVING, WordClass.ADVERB);
    return row.is(i, WordClass.GIVING, WordClass.GETTING);
  }

  /** Returns the index after an agent: “from Ofsted”, “by inspectors”. */
  private int afterAgent(int at) {
    if (row.is(at, BEFORE_AGENT)) {
      int end = bounds.end(at + 1);
      for (int i = at + 1; i < end; i++) {
        if (row.is(i, WordClass.INSPECTOR)) {
          int after = row.right(i + 1, WordClass.COMMA, WordClass.INSPECTOR);
          return row.is(after, BEFORE_AREAS) ? after : i + 1;
        }
      }
    }
    return at;
  }

  private GradeAsSubject asSubject() {
    return new GradeAsSubject(row, bounds);
  }
}
