package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import scrutiny.fact.Area;
import scrutiny.fact.Fact;
import scrutiny.fact.Grade;
import scrutiny.fact.JudgementStated;
import scrutiny.fact.Status;
import scrutiny.layout.LaidOut;
import scrutiny.recognise.Reading;
import scrutiny.recognise.Recogniser;
import scrutiny.reference.AuthorityFinder;

/** Reads the grades that an article reports or recalls. */
public final class JudgementRecogniser implements Recogniser {
  private final AuthorityFinder finder;

  public JudgementRecogniser(AuthorityFinder finder) {
    this.finder = finder;
  }

  @Override
  public Reading recognise(LaidOut document) {
    Article article = Article.of(document, finder);
    List<Fact> facts = new ArrayList<>();
    for (Inspections.Told told : Inspections.of(article)) {
      Status status = told.isRecalled() ? Status.PREVIOUS : Status.CURRENT;
      Set<Area> judged = new HashSet<>();
      boolean oldScale = isOldScale(told.verdicts());
      for (Verdict verdict : told.verdicts()) {
        for (Area named : verdict.areas()) {
          Area area = Inspections.inItsFramework(named, told, oldScale, article.written());
          if (judged.add(area)) {
            facts.add(
                new JudgementStated(
                    article.quote(verdict.evidence()), told.id(), area, verdict.grade(), status));
          }
        }
      }
    }
    return Reading.of(facts);
  }

  /** Until 2012 safeguarding was judged beside services for looked after children. */
  private static boolean isOldScale(List<Verdict> verdicts) {
    return verdicts.stream()
        .anyMatch(v -> v.grade() == Grade.ADEQUATE || v.areas().contains(Area.SAFEGUARDING));
  }
}
