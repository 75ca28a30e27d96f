package scrutiny.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import scrutiny.fact.DocumentFacts;
import scrutiny.fact.DocumentFactsBuilder;
import scrutiny.fact.Kind;
import scrutiny.fact.PartialDate;
import scrutiny.fact.ReportMentioned;
import scrutiny.resolve.Iris;
import scrutiny.resolve.Resolver;

class ReportLinksTest {
  private static final String BATH = "E06000022";
  private static final LocalDate PUBLISHED = LocalDate.of(2017, 7, 7);

  private static final DocumentFacts REPORT =
      DocumentFactsBuilder.report(
              "report.txt", Kind.SIF, "Bath, seen 24 April to 18 May 2017, out in July.")
          .reportsInspection("Bath", BATH)
          .dated("24 April to 18 May 2017", "this", "2017-04-24", "2017-05-18")
          .published("out in July", PUBLISHED)
          .build();

  private static DocumentFacts article(String start, LocalDate published) {
    DocumentFactsBuilder draft =
        DocumentFactsBuilder.article(
                "news.txt", "A visit in spring to Bath. Another report is out today.")
            .mentionsInspection("visit", "a", Kind.UNSPECIFIED_INSPECTION, BATH)
            .dated("in spring", "a", start, "");
    return draft
        .with(
            new ReportMentioned(
                draft.quote("Another report"), "a", Optional.of(PartialDate.of(published))))
        .build();
  }

  private static List<Quad> links(DocumentFacts... documents) {
    return QuadBuilder.build(
            new Resolver(RegisterReader.read(), Iris.DEFAULT).resolve(List.of(documents)))
        .stream()
        .filter(quad -> quad.getPredicate().equals(Scr.mentionsReport))
        .toList();
  }

  @Test
  void linksToTheReportOfTheInspectionAndDate() {
    DocumentFacts article = article("2017-04", PUBLISHED);
    assertThat(links(article, REPORT))
        .singleElement()
        .satisfies(link -> {
          assertThat(link.getSubject().getURI()).endsWith(article.hash().substring(0, 16));
          assertThat(link.getObject().getURI()).endsWith(REPORT.hash().substring(0, 16));
        });
  }

  @Test
  void ignoresReportsOfOtherInspectionsOrDates() {
    assertThat(links(article("2015-04", PUBLISHED), REPORT)).isEmpty();
    assertThat(links(article("2017-04", PUBLISHED.plusDays(1)), REPORT)).isEmpty();
    assertThat(links(article("2017-04", PUBLISHED))).isEmpty();
  }
}
