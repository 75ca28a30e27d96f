package scrutiny.recognise.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.Area;
import scrutiny.fact.Grade;
import scrutiny.fact.Kind;
import scrutiny.recognise.phrase.AreaPhrases;
import scrutiny.recognise.phrase.GradedThing;
import scrutiny.text.Span;

/** Reads the grades of an earlier inspection from a clause that states nothing else. */
final class EarlierGrades {
  /** The words between a grade and the area that it is for. */
  private static final Pattern GRADE_TO_AREA =
      Pattern.compile(
          "(?i)[’'”\"]?\\s+(?:overall\\s+)?(?:for|in|of|regarding|in respect of|in relation to)\\s+"
              + "(?:(?:its|the|their|services?|support|arrangements|for|of|to|in)\\s+)*");

  /** The thing that a grade before it is for. */
  private static final Pattern FOR_THING =
      Pattern.compile(
          "(?i)[’'”\"]?\\s+(?:overall\\s+)?(?:for|in|at|of|regarding)\\s+[^,;.]*?(?=\\sand\\b|[,;.]|$)");

  /** What an area is named as being done for its children: “the response to children who …”. */
  private static final Pattern SERVES_AREA =
      Pattern.compile(
          "(?i)\\b(?:response|support|help|provision|arrangements|services?|work|practice)\\s+(?:to|for|with)\\s+"
              + "(?=(?:children|young\\s+people|care\\s+leavers|looked)\\b)");

  private EarlierGrades() {}

  /** The grade of an area. */
  record AreaGrade(Area area, Grade grade) {}

  /** An area and where the clause names it. */
  private record NamedArea(Span span, Area area) {}

  /**
   * Returns the grades in a clause or sentence; empty if they are ambiguous.
   *
   * @param part the clause
   * @param inspected the inspection, with the areas of a grade that names none
   * @param context what a pronoun in the clause may refer to
   */
  static List<AreaGrade> in(
      String document, Span part, EarlierInspection inspected, GradedThing.Context context) {
    if (inspected.areas().isEmpty()) {
      return List.of();
    }
    String text =
        GradedThing.withoutRelativeClauses(
            document.substring(part.start(), part.end()).replace('\n', ' '));
    Span clause = new Span(0, text.length());
    List<PrintedGrade.GradeMatch> grades = PrintedGrade.findAll(text, clause);
    List<NamedArea> areas = areas(text, clause, inspected);
    Map<Area, Grade> gradesByArea = new EnumMap<>(Area.class);
    int from = clause.start();
    boolean ofCouncil = false;
    for (PrintedGrade.GradeMatch grade : grades) {
      int start = from;
      Optional<NamedArea> followingArea =
          areas.stream()
              .filter(a -> a.span.start() >= grade.span().end())
              .findFirst()
              .filter(a ->
                  GRADE_TO_AREA
                      .matcher(text.substring(grade.span().end(), a.span.start()))
                      .matches());
      List<Area> gradedAreas =
          followingArea
              .map(a -> List.of(a.area))
              .orElseGet(() ->
                  areas.stream()
                      .filter(a -> a.span.start() >= start)
                      .filter(a -> a.span.end() <= grade.span().start())
                      .map(NamedArea::area)
                      .toList());
      String words = text.substring(start, grade.span().start());
      if (grade.equals(grades.getFirst()) || !GradedThing.nameNothing(words)) {
        ofCouncil = GradedThing.isCouncil(words, context);
      }
      boolean counts =
          gradedAreas.isEmpty()
              ? ofCouncil
              : !GradedThing.namesAnother(SERVES_AREA.matcher(words).replaceAll(""));
      String after = text.substring(grade.span().end());
      if ((!counts || isForAnother(after)) && !inspected.ofOneService()) {
        from = grade.span().end();
        continue;
      }
      for (Area area : gradedAreas.isEmpty() ? inspected.areas() : gradedAreas) {
        Grade earlier = gradesByArea.put(area, grade.grade());
        if (earlier != null && earlier != grade.grade()) {
          return List.of();
        }
      }
      from = followingArea.map(a -> a.span.end()).orElse(grade.span().end());
    }
    List<AreaGrade> graded = new ArrayList<>();
    gradesByArea.forEach((area, grade) -> graded.add(new AreaGrade(area, grade)));
    return graded;
  }

  /** Returns whether a grade is followed by something else that it is for: “good for its homes”. */
  private static boolean isForAnother(String after) {
    Matcher graded = FOR_THING.matcher(after);
    return graded.lookingAt() && GradedThing.namesAnother(graded.group());
  }

  private static List<NamedArea> areas(String text, Span clause, EarlierInspection inspected) {
    List<NamedArea> named = new ArrayList<>();
    for (AreaPhrases.AreaMention phrase : AreaPhrases.in(text, clause)) {
      areaInFramework(phrase.area(), inspected)
          .ifPresent(area -> named.add(new NamedArea(phrase.span(), area)));
    }
    return named;
  }

  /** Returns the area as the framework names it; those before 2013 used other names. */
  private static Optional<Area> areaInFramework(Area area, EarlierInspection inspected) {
    if (!inspected.predatesSingleInspection()) {
      return Optional.of(area);
    }
    if (inspected.kind() != Kind.SAFEGUARDING_LAC_2009) {
      return Optional.empty();
    }
    return switch (area) {
      case SAFEGUARDING, HELP_AND_PROTECTION -> Optional.of(Area.SAFEGUARDING);
      case LOOKED_AFTER_CHILDREN, LOOKED_AFTER_AND_PERMANENCE, IN_CARE ->
          Optional.of(Area.LOOKED_AFTER_CHILDREN);
      default -> Optional.empty();
    };
  }
}
