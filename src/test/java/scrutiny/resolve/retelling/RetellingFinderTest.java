package scrutiny.resolve.retelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import scrutiny.fact.Area;
import scrutiny.fact.Body;
import scrutiny.fact.DocumentFacts;
import scrutiny.fact.DocumentFactsBuilder;
import scrutiny.fact.Finding;
import scrutiny.fact.FindingReported;
import scrutiny.fact.Grade;
import scrutiny.fact.InspectionMentioned;
import scrutiny.fact.Kind;
import scrutiny.fact.Polarity;
import scrutiny.fact.StatementMade;
import scrutiny.resolve.quotation.QuotationSource;

class RetellingFinderTest {
  private static final String SUMMARY =
      "Pathway plans come late, and care leavers whose troubles grow are not always heard.";

  private static final String ADOPTERS =
      "Adopters are trained with care before a child arrives. They have somebody to ring at night.";

  private static final String ROTA =
      "The night rota is full. Its telephone is answered within a minute, in four languages.";

  private static final String PLANS =
      "Half of the pathway plans are inconsistent. They say little of what to do when risks to"
          + " care leavers escalate.";

  private static final String VISITS =
      "Foster carers are visited every month. Records of those visits are typed the same day.";

  private static DocumentFactsBuilder report(String name) {
    String text = String.join("\n\n", name, SUMMARY, ADOPTERS, ROTA, PLANS, VISITS);
    DocumentFactsBuilder report = DocumentFactsBuilder.report(name + ".md", Kind.SIF, text);
    addFinding(report, SUMMARY, 0, null, Polarity.NEGATIVE);
    addFinding(report, ADOPTERS, 12, Area.ADOPTION, Polarity.POSITIVE, "adoption");
    addFinding(report, ROTA, 13, Area.HELP_AND_PROTECTION, Polarity.POSITIVE);
    addFinding(report, PLANS, 14, Area.CARE_LEAVERS, Polarity.NEGATIVE, "pathway-plans");
    addFinding(
        report, VISITS, 15, Area.LOOKED_AFTER_AND_PERMANENCE, Polarity.POSITIVE, "placements");
    return report;
  }

  private static void addFinding(
      DocumentFactsBuilder report,
      String words,
      int number,
      @Nullable Area area,
      Polarity polarity,
      String... themes) {
    report.with(
        new Finding(
            report.quote(words),
            InspectionMentioned.THIS,
            Optional.of(number).filter(n -> n > 0),
            Optional.ofNullable(area),
            List.of(themes),
            Optional.of(polarity),
            false));
  }

  private static DocumentFactsBuilder article(String words, Polarity polarity, String... themes) {
    DocumentFactsBuilder article = DocumentFactsBuilder.article("news.txt", words);
    return article.with(
        new FindingReported(article.quote(words), "now", List.of(themes), Optional.of(polarity)));
  }

  /** Returns the same inspection for all documents, except those that start with "Earlier". */
  private static Optional<String> inspection(DocumentFacts document) {
    return Optional.of(document.text().characters().startsWith("Earlier") ? "earlier" : "now");
  }

  private static List<Retelling> findRetellings(
      DocumentFactsBuilder article, List<QuotationSource> quoted, DocumentFactsBuilder... reports) {
    List<DocumentFacts> all =
        new ArrayList<>(Arrays.stream(reports).map(DocumentFactsBuilder::build).toList());
    DocumentFacts built = article.build();
    all.add(built);
    Map<String, List<QuotationSource>> sources = Map.of(built.hash(), quoted);
    List<Retelling> retellings =
        new RetellingFinder(all, (document, id) -> inspection(document))
            .find(sources)
            .getOrDefault(built.hash(), List.of());
    Collections.reverse(all);
    assertThat(
            new RetellingFinder(all, (document, id) -> inspection(document))
                .find(sources)
                .getOrDefault(built.hash(), List.of()))
        .containsExactlyInAnyOrderElementsOf(retellings);
    return retellings;
  }

  private static List<String> retoldTexts(DocumentFactsBuilder article) {
    return findRetellings(article, List.of(), report("Report")).stream()
        .map(retelling -> retelling.reportFinding().quote().text())
        .toList();
  }

  private static DocumentFactsBuilder nightCallsArticle(Polarity polarity, String... themes) {
    return article(
        "Inspectors found that calls at night are answered quickly, in a minute, by a full rota"
            + " that knows four languages.",
        polarity,
        themes);
  }

  @Test
  void findsTheParagraphOfAParaphrasedFinding() {
    List<Retelling> retellings =
        findRetellings(
            article(
                "They said adoptive parents are carefully trained before the child comes, with"
                    + " somebody for them to ring at night.",
                Polarity.POSITIVE,
                "adoption"),
            List.of(),
            report("Report"));
    assertThat(retellings).hasSize(1);
    Retelling only = retellings.getFirst();
    assertThat(only.reportFinding().number()).contains(12);
    assertThat(only.sentences().text()).isEqualTo(ADOPTERS);
    assertThat(only.sharedWords()).contains("adoptive parents", "trained", "ring", "night");
    assertThat(only.similarity()).isBetween(0.5, 1.0);
    assertThat(only.quotation()).isEmpty();
  }

  @Test
  void findsBothParagraphsOfAJoinedSentence() {
    String rota = "The night rota is full, with a telephone that is answered in four languages";
    assertThat(
            retoldTexts(
                article(
                    rota + ", and records of visits every month are typed the same day.",
                    Polarity.POSITIVE)))
        .containsExactlyInAnyOrder(ROTA, VISITS);
    assertThat(retoldTexts(article(rota + ", and visits are cheerful.", Polarity.POSITIVE)))
        .containsExactly(ROTA);
  }

  @Test
  void findsTheFindingInTheSummaryAndTheMainText() {
    String words =
        "care leavers got a worse grade as pathway plans were patchy and late, and growing risks"
            + " and troubles were not always heard.";
    DocumentFactsBuilder article =
        article(words, Polarity.NEGATIVE)
            .judged(
                "care leavers got a worse", "now", Area.CARE_LEAVERS, Grade.REQUIRES_IMPROVEMENT);
    assertThat(retoldTexts(article)).contains(SUMMARY);
  }

  @Test
  void doesNotMatchPraiseWithCriticism() {
    assertThat(retoldTexts(nightCallsArticle(Polarity.POSITIVE))).containsExactly(ROTA);
    assertThat(retoldTexts(nightCallsArticle(Polarity.NEGATIVE))).isEmpty();
    assertThat(retoldTexts(nightCallsArticle(Polarity.MIXED))).containsExactly(ROTA);
  }

  @Test
  void ignoresFindingsOnAnotherThemeOrGroupOfPeople() {
    assertThat(retoldTexts(nightCallsArticle(Polarity.POSITIVE, "placements"))).isEmpty();
    String words = "are visited every month, and records are typed the same day as the visits.";
    assertThat(retoldTexts(article("Foster carers " + words, Polarity.POSITIVE)))
        .containsExactly(VISITS);
    assertThat(retoldTexts(article("Care leavers " + words, Polarity.POSITIVE))).isEmpty();
  }

  @Test
  void ignoresFindingsThatShareOnlyAFewWords() {
    assertThat(
            retoldTexts(
                article(
                    "Inspectors praised the library, the night bus and the clean windows.",
                    Polarity.POSITIVE)))
        .isEmpty();
  }

  @Test
  void ignoresFindingsThatFitTwoParagraphsEquallyWell() {
    String other = ROTA.replace("night", "weekend");
    DocumentFactsBuilder report = report("Report\n\n" + other);
    addFinding(report, other, 16, Area.HELP_AND_PROTECTION, Polarity.POSITIVE);
    DocumentFactsBuilder article =
        article(
            "Inspectors found a full rota, with a telephone answered in four languages.",
            Polarity.POSITIVE);
    assertThat(findRetellings(article, List.of(), report)).isEmpty();
    assertThat(retoldTexts(article)).containsExactly(ROTA);
  }

  @Test
  void ignoresReportsOfAnotherInspection() {
    assertThat(findRetellings(nightCallsArticle(Polarity.POSITIVE), List.of(), report("Earlier")))
        .isEmpty();
    assertThat(
            findRetellings(
                nightCallsArticle(Polarity.POSITIVE),
                List.of(),
                report("Earlier"),
                report("Report")))
        .extracting(retelling -> retelling.report().sources())
        .containsExactly(List.of("Report.md"));
  }

  @Test
  void findsTheParagraphByAnEmbeddedQuotationButNotByACompleteOne() {
    DocumentFactsBuilder report = report("Report");
    DocumentFactsBuilder article =
        article(
            "Inspectors saw much to like, and thought well of a telephone that is “answered within"
                + " a minute” at any hour.",
            Polarity.POSITIVE);
    StatementMade made =
        new StatementMade(article.quote("answered within a minute"), Optional.empty(), Body.OFSTED);
    QuotationSource source =
        new QuotationSource(
            made, report.build(), report.quote(ROTA), report.quote("answered within a minute"), 1);
    assertThat(findRetellings(article, List.of(), report)).isEmpty();
    assertThat(findRetellings(article, List.of(source), report))
        .extracting(retelling -> retelling.reportFinding().quote().text(), Retelling::quotation)
        .containsExactly(tuple(ROTA, Optional.of(made)));
    String all = "Its telephone is answered within a minute, in four languages";
    DocumentFactsBuilder fullyQuoted = article("“" + all + "”, they found.", Polarity.POSITIVE);
    StatementMade said = new StatementMade(fullyQuoted.quote(all), Optional.empty(), Body.OFSTED);
    QuotationSource there =
        new QuotationSource(said, report.build(), report.quote(ROTA), report.quote(all), 1);
    assertThat(findRetellings(fullyQuoted, List.of(), report)).hasSize(1);
    assertThat(findRetellings(fullyQuoted, List.of(there), report)).isEmpty();
  }
}
