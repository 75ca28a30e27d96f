package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import scrutiny.fact.Area;
import scrutiny.recognise.phrase.AreaPhrases;
import scrutiny.recognise.phrase.GradePhrases;
import scrutiny.text.Span;

/** Determines the areas of judgement to which the grades of a sentence belong. */
final class GradeAreas {
  private static final Pattern FOR =
      Pattern.compile(
          "^[’”\"']?\\s*(?:ratings?|judge?ments?|grad(?:e|es|ing)|verdicts?|marks?)?[’”\"']?\\s*(?:(?:were|was|have"
              + " been|has been|had"
              + " been)\\s+(?:also\\s+)?(?:received|given|awarded|achieved|secured|recorded|made)\\s+)?(?:(?:went|goes|go|given|awarded)"
              + " to|,?\\s*which (?:were|was|includ(?:e|es|ed))(?:"
              + " for)?|,?\\s*including|for|in|at|on|regarding|in relation to|in regards"
              + " to|across|when it comes to)\\s+(?:(?:both|all|its|our|their|the|overall|areas?"
              + " of|how|quality of|experiences of children and|services for|category"
              + " of)\\s+)*$|^[’”\"']?\\s+quality of(?: the| its)?\\s+$",
          Pattern.CASE_INSENSITIVE);

  /** Matches "in all areas:" or the like between a grade and the areas that are listed. */
  private static final Pattern LIST =
      Pattern.compile(
          "^[’”\"']?\\s*(?:ratings?|judge?ments?|grad(?:e|es|ing)|verdicts?|marks?)?\\s*(?:for|in|across|on)\\s+(?:(?:all|every|each|the|both|other|two|three|four|five|of|its|judge?ment)\\s+)+(?:areas?|categor(?:y|ies)|criteria|judge?ments?|benchmarks?|measures?|aspects|headings|key"
              + " areas)\\b[^.;‘“\"]{0,50}?(?:\\b(?:including|includes?|included|namely|such"
              + " as|being)|[,:–-])\\s*(?:(?:the|its|both|how)\\s+)*$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern JOINED =
      Pattern.compile(
          "[’”\"']?\\s*(?:,|;|and|&|[,;] and|and, separately,|,? as well as|, in addition"
              + " to|/|\\t)?\\s*(?:(?:for|to|who|its|our|their|the|both|in|overall|of|services|work|support|(?<!,"
              + " )with)\\s+)*",
          Pattern.CASE_INSENSITIVE);

  /** Matches the text between two areas, or between an area and its grade. */
  private static final Pattern LINK =
      Pattern.compile(
          "(?:[\\s,:;/()‘’“”'\"\\t–-]|\\b(?:s|and|as|well|in|addition|to|for|its|their|the|a|an|of|on|also|both|all|again|now|still|just|only|itself|which|it|they|that|who|this|these|services?|support|performance|work|provision|arrangements|areas?|experiences?|progress|impact|quality|overall|effectiveness|category|section|children|people|families|those|is|are|was|were|be|been|being|has|have|had|remains?|remained|stays?|rat(?:ed?|es|ing)|judg(?:ed?|es|ing)|grad(?:ed?|es)|deem(?:ed|s)|found|considered|assessed|given|giv(?:es|ing)|received|receiving|awarded|scored|(?:singled|came)"
              + " out|chaired|classed|said|described|marked|called|seen|gone|up|down|slipped|risen|dropped|improved|moved|fallen|climbed|declined|one|two|three|grades?|levels?|notch(?:es)?|rungs?|places?|described|however|though|meanwhile|inspectors|ofsted|rating|grade|judge?ment|council|authority|county|city|borough|while|whilst|at|by|from|last|month|year|[12]\\d{3}|\\p{Lu}[\\p{L}’'-]+)\\b){0,24}",
          0);

  /** Matches before an area that shares the grade of what is named before it. */
  private static final Pattern ALONG_WITH =
      Pattern.compile(
          "[’”\"']?,?\\s+(?:along with|as well as|together with)\\s+(?:(?:its|the|their)\\s+)*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OVERALL =
      Pattern.compile(
          "[’”\"']?\\s*(?:(?:rating|judge?ment|grade|verdict|mark)\\s+)?overall\\b",
          Pattern.CASE_INSENSITIVE);

  /** Matches a grade of all services to which those of areas are added: “good overall, for”. */
  private static final Pattern OVERALL_AND =
      Pattern.compile(
          "[’”\"']?,?\\s*(?:both\\s+)?overall\\s*(?:,|and)\\s*for\\b", Pattern.CASE_INSENSITIVE);

  /** Matches an area that is named only later, if at all: "just one area". */
  private static final Pattern ONE_AREA =
      Pattern.compile(
          "\\b(?:(?:only|just)\\s+)?(?:one|a single|an?|some|two|three)\\s+(?:of"
              + " (?:the|its)\\s+)?(?:\\p{L}+\\s+)?(?:areas?|categor(?:y|ies)|aspects?|bright"
              + " spots?|strands?)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Matches the text between the grade of such an area and its name. */
  private static final Pattern NAMED_LATER =
      Pattern.compile(
          "^[’”\"']?\\s*(?:ratings?|judge?ments?|grad(?:e|es|ing)|verdicts?|marks?|already|too|as"
              + " well)?\\s*[:,–—-]+\\s*(?:(?:its|the"
              + "|their|for|namely|that|of|was|work|with|on)\\s+)*$",
          Pattern.CASE_INSENSITIVE);

  /** Matches words for the services as a whole. */
  private static final Pattern ALL_SERVICES =
      Pattern.compile(
          "\\b(?:services?|council|authority|department|directorate|trust|overall|whole"
              + "|its\\s+performance)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Matches a clause about what was named before it: "which", "both areas", "found its work". */
  private static final Pattern BACK_REFERENCE =
      Pattern.compile(
          "^[,\\s]*(?:which|while|whereas)\\b|\\b(?:both|these|those|the two)"
              + " (?:areas|services|of)?\\b|^[,\\s–—-]*(?:and\\s+)?(?:(?:each|all|both)(?: of"
              + " (?:them|these))? (?:was|were|is|are)|(?:was|were|is|are)"
              + " (?:each|all|both))\\b|^[,\\s–—-]*(?:and|but)?\\s*(?:found|judged|rated|graded|deemed)\\s+its"
              + " (?:work|performance|effectiveness)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ALL_AREAS =
      Pattern.compile(
          "\\b(?:all|every|each|across)\\b (?:\\w+"
              + " ){0,3}(?:areas?|categor(?:y|ies)|judge?ments?|the board)\\b",
          Pattern.CASE_INSENSITIVE);

  private final Article article;
  private final String text;
  private final int number;
  private final Span sentence;
  private final List<AreaPhrases.AreaMention> areas;

  GradeAreas(Article article, int number) {
    this.article = article;
    this.text = article.characters();
    this.number = number;
    this.sentence = article.sentences().get(number).span();
    this.areas = AreaPhrases.in(text, sentence);
  }

  /** Returns whether an area is named in a part of the sentence. */
  boolean hasAreaIn(Span part) {
    return areas.stream().anyMatch(a -> part.contains(a.span()));
  }

  private static List<Area> with(Area area, List<Area> others) {
    List<Area> all = new ArrayList<>(others);
    all.addFirst(area);
    return all.stream().distinct().toList();
  }

  /** Returns whether an area is named right before a grade or on the line above. */
  boolean hasAreaBefore(Span before, Span word) {
    return !linked(before, word).isEmpty() || areaLine(number - 1).isPresent();
  }

  private Optional<Area> areaLine(int number) {
    if (number < 0) {
      return Optional.empty();
    }
    Span line = article.sentences().get(number).span();
    return AreaPhrases.in(text, line).stream()
        .filter(a -> a.span().length() * 10 >= line.length() * 7)
        .findFirst()
        .map(AreaPhrases.AreaMention::area);
  }

  /**
   * Returns the areas of a grade; overall effectiveness if none is named, and none at all if it is
   * for "one area" that is not named.
   *
   * @param borne the areas that the construction of the sentence gives the grade to
   */
  List<Area> of(Span word, Span before, int next, List<Area> borne) {
    boolean oneArea = ONE_AREA.matcher(text).region(before.start(), before.end()).find();
    List<Area> following = new ArrayList<>();
    int at = word.end();
    for (AreaPhrases.AreaMention area : areas) {
      if (area.span().start() < word.end() || area.span().end() > next) {
        continue;
      }
      boolean joined =
          following.isEmpty()
              ? isFor(at, area.span().start())
                  || (oneArea
                      && NAMED_LATER.matcher(text).region(at, area.span().start()).matches())
              : JOINED.matcher(text).region(at, area.span().start()).matches();
      if (!joined) {
        break;
      }
      following.add(area.area());
      at = area.span().end();
    }
    if (!borne.isEmpty() && !following.containsAll(borne)) {
      List<Area> linked = linked(before, word);
      boolean alsoOverall =
          OVERALL_AND.matcher(text).region(word.end(), sentence.end()).lookingAt();
      List<Area> named = linked.containsAll(borne) ? linked : borne;
      return alsoOverall || isOfAllAreas(word, following)
          ? with(Area.OVERALL_EFFECTIVENESS, named)
          : Stream.concat(named.stream(), alongWith(word, next).stream()).distinct().toList();
    }
    if (!following.isEmpty()) {
      if (ALL_AREAS.matcher(text).region(word.end(), at).find()) {
        following.addFirst(Area.OVERALL_EFFECTIVENESS);
      }
      return following.stream().distinct().toList();
    }
    boolean overall =
        OVERALL.matcher(text).region(word.end(), sentence.end()).lookingAt()
            || ALL_AREAS
                .matcher(text)
                .region(before.start(), Math.min(next, sentence.end()))
                .find();
    if (overall) {
      return List.of(Area.OVERALL_EFFECTIVENESS);
    }
    List<Area> preceding = linked(before, word);
    if (preceding.isEmpty() && refersBack(before) && hasUnlinkedAreaBefore(before.start())) {
      preceding =
          areas.stream()
              .filter(a -> a.span().end() <= before.start())
              .map(AreaPhrases.AreaMention::area)
              .distinct()
              .toList();
    }
    if (preceding.isEmpty() && word.start() - sentence.start() <= 2) {
      preceding = areaLine(number - 1).map(List::of).orElse(List.of());
    }
    return preceding.isEmpty() && !oneArea && !hasUnlinkedAreaIn(before, word.start())
        ? List.of(Area.OVERALL_EFFECTIVENESS)
        : preceding;
  }

  /** Returns whether “all areas” stands between a grade and the areas that follow it. */
  private boolean isOfAllAreas(Span word, List<Area> following) {
    return !following.isEmpty()
        && areas.stream()
            .map(a -> a.span().start())
            .filter(start -> start >= word.end())
            .findFirst()
            .filter(start -> ALL_AREAS.matcher(text).region(word.end(), start).find())
            .isPresent();
  }

  /**
   * Returns the area of a grade by its position, where “respectively” joins as many areas as
   * grades; none if they are not as many.
   */
  List<Area> respective(List<GradePhrases.GradePhrase> grades, int index) {
    List<Area> before =
        areas.stream()
            .filter(a -> a.span().end() <= grades.getFirst().span().start())
            .map(AreaPhrases.AreaMention::area)
            .toList();
    if (before.isEmpty()) {
      return List.of(Area.OVERALL_EFFECTIVENESS);
    }
    return before.size() == grades.size() ? List.of(before.get(index)) : List.of();
  }

  /** Returns whether no word for all services follows the last area before an offset. */
  private boolean hasUnlinkedAreaBefore(int offset) {
    return hasUnlinkedAreaIn(sentence, offset);
  }

  /**
   * Returns whether an area is named in a part, with no word for all services between it and an
   * offset. A grade there may be that of the area, in words that are not known.
   */
  private boolean hasUnlinkedAreaIn(Span part, int offset) {
    return areas.stream()
        .filter(a -> part.contains(a.span()) && a.span().end() <= offset)
        .anyMatch(a -> !ALL_SERVICES.matcher(text).region(a.span().end(), offset).find());
  }

  /** Returns the areas after a grade that share it: “inadequate, along with its leadership”. */
  private List<Area> alongWith(Span word, int next) {
    List<Area> along = new ArrayList<>();
    int at = word.end();
    for (AreaPhrases.AreaMention area : areas) {
      if (area.span().start() < word.end() || area.span().end() > next) {
        continue;
      }
      Pattern before = along.isEmpty() ? ALONG_WITH : JOINED;
      if (!before.matcher(text).region(at, area.span().start()).matches()) {
        break;
      }
      along.add(area.area());
      at = area.span().end();
    }
    return along;
  }

  /** Returns the areas before a grade that only the words of a judgement separate from it. */
  private List<Area> linked(Span before, Span word) {
    List<Area> linked = new ArrayList<>();
    int to = word.start();
    for (AreaPhrases.AreaMention area : areas.reversed()) {
      if (!before.contains(area.span()) || area.span().end() > to) {
        continue;
      }
      if (!LINK.matcher(text).region(area.span().end(), to).matches()) {
        break;
      }
      linked.addFirst(area.area());
      to = area.span().start();
    }
    return linked.stream().distinct().toList();
  }

  /** Returns whether the text between a grade and an area says that they belong together. */
  private boolean isFor(int from, int to) {
    return FOR.matcher(text).region(from, to).matches()
        || LIST.matcher(text).region(from, to).matches();
  }

  /** Returns whether an area is named right after a grade. */
  boolean hasAreaAfter(Span word) {
    return areas.stream()
        .filter(a -> a.span().start() >= word.end() && a.span().start() <= sentence.end())
        .findFirst()
        .map(a -> isFor(word.end(), a.span().start()))
        .orElse(false);
  }

  /** Returns whether a clause refers back to the areas named before it. */
  private boolean refersBack(Span before) {
    return BACK_REFERENCE.matcher(text).region(before.start(), before.end()).find();
  }
}
