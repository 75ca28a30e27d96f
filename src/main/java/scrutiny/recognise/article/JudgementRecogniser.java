package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import scrutiny.fact.Area;
import scrutiny.fact.Fact;
import scrutiny.fact.Grade;
import scrutiny.fact.JudgementStated;
import scrutiny.fact.Status;
import scrutiny.layout.LaidOut;
import scrutiny.recognise.Reading;
import scrutiny.recognise.Recogniser;
import scrutiny.reference.AuthorityFinder;
import scrutiny.text.Span;

/** Reads the grades that an article reports or recalls, each wherever it says so. */
public final class JudgementRecogniser implements Recogniser {
  /** What is longer in quotation marks is no grade alone: 'requires improvement to be good'. */
  private static final int LONGEST_NAME = 32;

  private final AuthorityFinder finder;

  public JudgementRecogniser(AuthorityFinder finder) {
    this.finder = finder;
  }

  @Override
  public Reading recognise(LaidOut document) {
    Article article = Article.of(document, finder);
    List<Fact> facts = new ArrayList<>();
    List<Span> speech =
        Attribution.of(article, article.quotations()).stream()
            .filter(words -> !FindingRecogniser.isOfInspectors(words))
            .map(words -> words.quotation().span())
            .filter(span -> span.length() > LONGEST_NAME)
            .toList();
    for (Inspections.Told told : Inspections.of(article)) {
      Status status = told.isRecalled() ? Status.PREVIOUS : Status.CURRENT;
      Map<Area, Grade> judged = new EnumMap<>(Area.class);
      boolean oldScale = isOldScale(told.verdicts());
      for (Verdict verdict : told.verdicts()) {
        for (Area named : verdict.areas()) {
          Area area = Inspections.inItsFramework(named, told, oldScale, article.written());
          Grade first = judged.putIfAbsent(area, verdict.grade());
          // Said again, it has further words, but for what people make of it; gainsaid, it stands.
          boolean again = first == verdict.grade() && !isOthers(verdict, speech);
          if (first == null || again) {
            facts.add(
                new JudgementStated(
                    article.quote(verdict.evidence()), told.id(), area, verdict.grade(), status));
          }
        }
      }
    }
    return Reading.of(facts);
  }

  private static boolean isOthers(Verdict verdict, List<Span> speech) {
    Span words = verdict.evidence();
    return speech.stream().anyMatch(s -> s.start() < words.end() && words.start() < s.end());
  }

  /** Until 2012 safeguarding was judged beside services for looked after children. */
  private static boolean isOldScale(List<Verdict> verdicts) {
    return verdicts.stream()
        .anyMatch(v -> v.grade() == Grade.ADEQUATE || v.areas().contains(Area.SAFEGUARDING));
  }
}
