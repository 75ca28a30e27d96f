package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scrutiny.fact.Area;
import scrutiny.fact.Grade;
import scrutiny.recognise.explain.GradeOutcome;
import scrutiny.text.Span;

/** The grades of an article's inspections that become facts, and why others do not. */
final class JudgedGrades {
  /** The maximum length of a quoted grade alone, such as 'requires improvement to be good'. */
  private static final int MAX_GRADE_NAME_LENGTH = 32;

  private final Article article;
  private final List<Span> speech;
  private final List<Judged> all = new ArrayList<>();
  private final Map<Span, GradeOutcome> dropped = new HashMap<>();
  private final List<InspectionDraft> inspections;

  /** A grade that an inspection gave to an area. */
  record Judged(InspectionDraft inspection, GradeMention mention, Area area) {}

  private JudgedGrades(Article article) {
    this.article = article;
    this.inspections = ArticleInspections.of(article);
    this.speech =
        Attribution.of(article, article.quotations()).stream()
            .filter(attributed -> !ArticleFindingRecogniser.isByInspectors(attributed))
            .map(attributed -> attributed.quotation().span())
            .filter(span -> span.length() > MAX_GRADE_NAME_LENGTH)
            .toList();
  }

  /** Returns the grades of an article by inspection, in the order of the text. */
  static JudgedGrades of(Article article) {
    JudgedGrades judged = new JudgedGrades(article);
    judged.inspections.forEach(judged::inspection);
    return judged;
  }

  List<Judged> all() {
    return List.copyOf(all);
  }

  /** Returns why a grade at a span, although it was read, became no fact; empty if it did. */
  Optional<GradeOutcome> lossOf(Span word) {
    return all.stream().anyMatch(judged -> judged.mention().word().equals(word))
        ? Optional.empty()
        : Optional.of(
            dropped.getOrDefault(
                word,
                inspections.isEmpty() ? GradeOutcome.ANOTHER_TOPIC : GradeOutcome.OUTWEIGHED));
  }

  private void inspection(InspectionDraft inspection) {
    Map<Area, Grade> judged = new EnumMap<>(Area.class);
    boolean oldScale = isOldScale(inspection.grades());
    for (GradeMention mention : inspection.grades()) {
      for (Area named : mention.areas()) {
        Area area =
            ArticleInspections.areaInFramework(named, inspection, oldScale, article.written());
        Grade first = judged.putIfAbsent(area, mention.grade());
        // Repeated, a grade gets another quote, unless in others' speech; contradicted, it remains.
        if (first == null || (first == mention.grade() && !isByOthers(mention))) {
          all.add(new Judged(inspection, mention, area));
        } else {
          dropped.put(
              mention.word(),
              first == mention.grade() ? GradeOutcome.REPEATED : GradeOutcome.CONTRADICTED);
        }
      }
    }
  }

  private boolean isByOthers(GradeMention mention) {
    Span evidence = mention.evidence();
    return speech.stream().anyMatch(s -> s.start() < evidence.end() && evidence.start() < s.end());
  }

  /** Returns whether grades are of the time to 2012, which judged safeguarding by itself. */
  private static boolean isOldScale(List<GradeMention> grades) {
    return grades.stream()
        .anyMatch(v -> v.grade() == Grade.ADEQUATE || v.areas().contains(Area.SAFEGUARDING));
  }
}
