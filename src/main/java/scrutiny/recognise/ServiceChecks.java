package scrutiny.recognise;

import java.util.List;
import scrutiny.fact.Fact;
import scrutiny.fact.JudgementStated;
import scrutiny.layout.ArticleLayout;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.spi.Reading;
import scrutiny.text.Issue;

/**
 * Removes the grades that an article gives without naming a council's services for children: they
 * are those of something else, such as a children's home.
 */
final class ServiceChecks {
  private ServiceChecks() {}

  /** Returns a reading of an article without such grades, and with an issue if there are any. */
  static Reading withoutOtherGrades(StructuredDocument article, Reading reading) {
    List<Fact> others =
        reading.facts().stream().filter(f -> !(f instanceof JudgementStated)).toList();
    if (ArticleLayout.mayGiveGrades(article) || others.size() == reading.facts().size()) {
      return reading;
    }
    Issue issue =
        Issue.warning(
            article.document().path(),
            "",
            "its grades were not read, since it names no inspection of a council's services for"
                + " children",
            "check whether they are the council's");
    return new Reading(others, reading.issues()).merge(new Reading(List.of(), List.of(issue)));
  }
}
