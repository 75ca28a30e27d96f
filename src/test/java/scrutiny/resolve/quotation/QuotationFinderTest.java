package scrutiny.resolve.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrutiny.fact.AuthorityMentioned;
import scrutiny.fact.Body;
import scrutiny.fact.DocumentFacts;
import scrutiny.fact.DocumentFactsBuilder;
import scrutiny.fact.Gss;
import scrutiny.fact.Kind;
import scrutiny.fact.StatementMade;

class QuotationFinderTest {
  private static final String BATH = "E06000022";
  private static final String BERKSHIRE = "E06000037";

  private static final String LONG_QUOTATION =
      "“Foster carers are asked each spring what they would like to learn and are taught it by"
          + " summer,” Ofsted said.";

  private static final String REPORT_TEXT =
      """
      Inspection of Bath and North East Somerset

      Foster carers are asked each spring what they would like to learn, and are taught it by summer.
      Their supervising social workers, most of whom have been carers, ring them every Friday.

      Managers read a tenth of all records each month. What they find is written down, including the
      good, discussed in pairs and followed up until it is done. Impressively, not one child in need
      had waited longer than a week for a visit.

      Money for training has grown. The council has put substantial sums into lodgings for young
      people who leave care, and into a house of their own by the river.

      Substantial repairs to the office by the harbour are under way.
      """;

  private static DocumentFactsBuilder report() {
    return DocumentFactsBuilder.report("report.txt", Kind.ILACS, REPORT_TEXT)
        .reportsInspection("Inspection of Bath and North East Somerset", BATH);
  }

  private static DocumentFactsBuilder article(String gss, String name, String... paragraphs) {
    String text = name + "\n\n" + String.join("\n\n", paragraphs);
    DocumentFactsBuilder article =
        DocumentFactsBuilder.article("news.txt", text)
            .with(
                new AuthorityMentioned(
                    DocumentFactsBuilder.article("news.txt", text).quote(name), new Gss(gss)));
    return addQuotations(article, Arrays.stream(paragraphs).toList());
  }

  /** Adds the text between curly quotation marks as statements of the inspectorate. */
  private static DocumentFactsBuilder addQuotations(
      DocumentFactsBuilder article, List<String> paragraphs) {
    for (String paragraph : paragraphs) {
      int at = paragraph.indexOf('“');
      while (at >= 0) {
        int end = paragraph.indexOf('”', at);
        article.with(
            new StatementMade(
                article.quote(paragraph.substring(at + 1, end)), Optional.empty(), Body.OFSTED));
        at = paragraph.indexOf('“', end);
      }
    }
    return article;
  }

  private static List<QuotationSource> sources(
      DocumentFactsBuilder article, DocumentFacts... reports) {
    DocumentFacts built = article.build();
    List<DocumentFacts> all = new ArrayList<>(List.of(reports));
    all.add(built);
    return new QuotationFinder(all, Gss::code)
        .sources((one, other) -> false)
        .getOrDefault(built.hash(), List.of());
  }

  private static QuotationSource onlySource(String... paragraphs) {
    String[] all = Arrays.copyOf(paragraphs, paragraphs.length + 1);
    all[paragraphs.length] = LONG_QUOTATION;
    List<QuotationSource> sources =
        sources(article(BATH, "Bath and North East Somerset", all), report().build()).stream()
            .filter(s -> !s.statement().quote().text().startsWith("Foster carers are asked"))
            .toList();
    assertThat(sources).hasSize(1);
    return sources.getFirst();
  }

  @Test
  void findsTheParagraphOfASentence() {
    List<QuotationSource> sources =
        sources(article(BATH, "Bath and North East Somerset", LONG_QUOTATION), report().build());
    assertThat(sources).hasSize(1);
    QuotationSource source = sources.getFirst();
    assertThat(source.matchScore()).isEqualTo(1);
    assertThat(source.paragraph().text()).startsWith("Foster carers").endsWith("every Friday.");
    assertThat(source.passage().text())
        .startsWith("Foster carers are asked")
        .endsWith("taught it by summer");
  }

  @Test
  void matchesOmittedChangedAndBracketedWords() {
    QuotationSource cut =
        onlySource(
            "“What they find is written down, discussed in pairs and followed up,” it says.");
    assertThat(cut.matchScore()).isEqualTo(1);
    assertThat(cut.passage().text()).contains("including");
    QuotationSource bracketed =
        onlySource(
            "“Their supervising social workers … ring [foster carers] every Friday,” it says.");
    assertThat(bracketed.matchScore()).isEqualTo(1);
    QuotationSource changed =
        onlySource("“not one child had to wait longer than one week for a visit”, it says.");
    assertThat(changed.matchScore()).isBetween(0.75, 0.95);
    assertThat(changed.paragraph().text()).startsWith("Managers read");
  }

  @Test
  void findsBothParagraphsOfAJoinedQuotation() {
    List<QuotationSource> sources =
        sources(
            article(
                BATH,
                "Bath and North East Somerset",
                LONG_QUOTATION,
                "“Managers read a tenth of all records each month … The council has put substantial"
                    + " sums into lodgings for young people who leave care,” it says."),
            report().build());
    assertThat(sources).hasSize(3);
    assertThat(sources.subList(1, 3))
        .extracting(s -> s.paragraph().text().replaceFirst("(?s) .*", ""))
        .containsExactlyInAnyOrder("Managers", "Money");
  }

  @Test
  void findsTheParagraphOfAFragmentByItsSentence() {
    QuotationSource one =
        onlySource("Ofsted called it “impressive” that no child in need waited long for a visit.");
    assertThat(one.passage().text()).isEqualTo("Impressively");
    assertThat(one.matchScore()).isLessThan(1);
    QuotationSource two =
        onlySource("There were “substantial” sums for lodgings and for care leavers.");
    assertThat(two.paragraph().text()).startsWith("Money");
  }

  @Test
  void ignoresAFragmentIfTheQuotedReportIsUnknown() {
    DocumentFactsBuilder article =
        article(
            BATH,
            "Bath and North East Somerset",
            "Ofsted called it “impressive” that no child in need waited long for a visit.");
    assertThat(sources(article, report().build())).isEmpty();
  }

  @Test
  void ignoresCommonWordsAndWordsInNoReport() {
    DocumentFactsBuilder article =
        article(
            BATH,
            "Bath and North East Somerset",
            LONG_QUOTATION,
            "It was “substantial”, they said.",
            "“Children we met had nothing but praise for those who work with them,” they said.");
    assertThat(sources(article, report().build())).hasSize(1);
  }

  @Test
  void ignoresReportsOfAnotherCouncil() {
    assertThat(sources(article(BERKSHIRE, "West Berkshire", LONG_QUOTATION), report().build()))
        .isEmpty();
  }

  @Test
  void ignoresReportsPublishedLater() {
    DocumentFacts later = report().published("Inspection", LocalDate.of(2022, 4, 19)).build();
    DocumentFactsBuilder article = article(BATH, "Bath and North East Somerset", LONG_QUOTATION);
    assertThat(sources(article.published("Bath", LocalDate.of(2022, 4, 18)), later)).isEmpty();
    DocumentFactsBuilder onTheDay = article(BATH, "Bath and North East Somerset", LONG_QUOTATION);
    assertThat(sources(onTheDay.published("Bath", LocalDate.of(2022, 4, 19)), later)).hasSize(1);
  }

  @Test
  void ignoresStatementsByPeople() {
    String text = "Bath and North East Somerset\n\n" + LONG_QUOTATION;
    String words = LONG_QUOTATION.substring(1, LONG_QUOTATION.indexOf('”'));
    DocumentFactsBuilder builder = DocumentFactsBuilder.article("news.txt", text);
    builder.with(
        new AuthorityMentioned(builder.quote("Bath and North East Somerset"), new Gss(BATH)));
    DocumentFacts byPerson =
        builder
            .with(
                new StatementMade(
                    builder.quote(words), Optional.of("Ann Lee"), new Body.Council(new Gss(BATH))))
            .build();
    assertThat(
            new QuotationFinder(List.of(byPerson, report().build()), Gss::code)
                .sources((a, b) -> true))
        .isEmpty();
  }

  @Test
  void ignoresWordsSharedByTwoInspections() {
    DocumentFactsBuilder earlier =
        DocumentFactsBuilder.report("earlier.txt", Kind.SIF, "An earlier\n\n" + REPORT_TEXT)
            .reportsInspection("Inspection of Bath and North East Somerset", BATH)
            .dated("Inspection", "this", "2017-04-24", "");
    DocumentFactsBuilder now = report().dated("Inspection", "this", "2022-02-28", "");
    DocumentFactsBuilder article = article(BATH, "Bath and North East Somerset", LONG_QUOTATION);
    assertThat(sources(article, now.build())).hasSize(1);
    assertThat(sources(article, now.build(), earlier.build())).isEmpty();
  }

  @Test
  void findsEachCopyOfAReport() {
    DocumentFactsBuilder copy =
        DocumentFactsBuilder.report("copy.txt", Kind.ILACS, REPORT_TEXT + "\nA copy.\n")
            .reportsInspection("Inspection of Bath and North East Somerset", BATH)
            .dated("Inspection", "this", "2022-02-28", "");
    DocumentFactsBuilder now = report().dated("Inspection", "this", "2022-02-28", "");
    DocumentFactsBuilder article = article(BATH, "Bath and North East Somerset", LONG_QUOTATION);
    assertThat(sources(article, now.build(), copy.build()))
        .extracting(s -> s.report().sources().getFirst())
        .containsExactlyInAnyOrder("report.txt", "copy.txt");
  }
}
