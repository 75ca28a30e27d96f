package scrutiny.recognise.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import scrutiny.fact.Area;
import scrutiny.fact.Grade;
import scrutiny.fact.Kind;
import scrutiny.recognise.phrase.AreaPhrases;
import scrutiny.text.Span;

/** The grades of an earlier inspection in words that tell nothing else. */
final class EarlierGrades {
  /** Between a grade and the area that it is for. */
  private static final Pattern GRADE_TO_AREA =
      Pattern.compile(
          "(?i)[’'”\"]?\\s+(?:overall\\s+)?(?:for|in|of|regarding|in respect of|in relation to)\\s+"
              + "(?:(?:its|the|their|services?|support|arrangements|for|of|to|in)\\s+)*");

  private EarlierGrades() {}

  /** A grade of an area. */
  record AreaGrade(Area area, Grade grade) {}

  /** An area that is named. */
  private record NamedArea(Span span, Area area) {}

  /**
   * The grades in a clause or sentence; none where they are not plain.
   *
   * @param part the clause
   * @param inspected tells for which areas a grade is that names none
   */
  static List<AreaGrade> in(String document, Span part, EarlierInspection inspected) {
    String text = document.substring(part.start(), part.end()).replace('\n', ' ');
    Span clause = new Span(0, text.length());
    List<PrintedGrade.GradeMatch> grades = PrintedGrade.findAll(text, clause);
    List<NamedArea> areas = areas(text, clause, inspected);
    Map<Area, Grade> told = new EnumMap<>(Area.class);
    int from = clause.start();
    for (PrintedGrade.GradeMatch grade : grades) {
      int start = from;
      Optional<NamedArea> own =
          areas.stream()
              .filter(a -> a.span.start() >= grade.span().end())
              .findFirst()
              .filter(a ->
                  GRADE_TO_AREA
                      .matcher(text.substring(grade.span().end(), a.span.start()))
                      .matches());
      List<Area> its =
          own.map(a -> List.of(a.area))
              .orElseGet(() ->
                  areas.stream()
                      .filter(a -> a.span.start() >= start)
                      .filter(a -> a.span.end() <= grade.span().start())
                      .map(NamedArea::area)
                      .toList());
      for (Area area : its.isEmpty() ? inspected.areas() : its) {
        Grade before = told.put(area, grade.grade());
        if (before != null && before != grade.grade()) {
          return List.of();
        }
      }
      from = own.map(a -> a.span.end()).orElse(grade.span().end());
    }
    List<AreaGrade> graded = new ArrayList<>();
    told.forEach((area, grade) -> graded.add(new AreaGrade(area, grade)));
    return graded;
  }

  private static List<NamedArea> areas(String text, Span clause, EarlierInspection inspected) {
    List<NamedArea> named = new ArrayList<>();
    for (AreaPhrases.AreaMention phrase : AreaPhrases.in(text, clause)) {
      areaInFramework(phrase.area(), inspected)
          .ifPresent(area -> named.add(new NamedArea(phrase.span(), area)));
    }
    return named;
  }

  /** The frameworks of before 2013 judged under other names. */
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
