package scrutiny.resolve.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import scrutiny.fact.AuthorityMentioned;
import scrutiny.fact.Body;
import scrutiny.fact.DocumentFacts;
import scrutiny.fact.Draft;
import scrutiny.fact.Gss;
import scrutiny.fact.Kind;
import scrutiny.fact.StatementMade;

class QuotationsTest {
  private static final String BATH = "E06000022";
  private static final String BERKSHIRE = "E06000037";

  private static final String LONG =
      "“Foster carers are asked each spring what they would like to learn and are taught it by"
          + " summer,” Ofsted said.";

  private static final String FOUND =
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

  private static Draft report() {
    return Draft.report("report.txt", Kind.ILACS, FOUND)
        .reports("Inspection of Bath and North East Somerset", BATH);
  }

  private static Draft article(String gss, String name, String... paragraphs) {
    String text = name + "\n\n" + String.join("\n\n", paragraphs);
    Draft article =
        Draft.article("news.txt", text)
            .with(
                new AuthorityMentioned(Draft.article("news.txt", text).quote(name), new Gss(gss)));
    return said(article, Arrays.stream(paragraphs).toList());
  }

  /** Gives what stands between curly marks to the inspectorate. */
  private static Draft said(Draft article, List<String> paragraphs) {
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

  private static List<Source> sources(Draft article, DocumentFacts... reports) {
    DocumentFacts read = article.facts();
    List<DocumentFacts> all = new java.util.ArrayList<>(List.of(reports));
    all.add(read);
    return new Quotations(all, Gss::code)
        .sources((one, other) -> false)
        .getOrDefault(read.hash(), List.of());
  }

  private static Source only(String... paragraphs) {
    String[] all = Arrays.copyOf(paragraphs, paragraphs.length + 1);
    all[paragraphs.length] = LONG;
    List<Source> sources =
        sources(article(BATH, "Bath and North East Somerset", all), report().facts()).stream()
            .filter(s -> !s.statement().quote().words().startsWith("Foster carers are asked"))
            .toList();
    assertThat(sources).hasSize(1);
    return sources.getFirst();
  }

  @Test
  void aSentenceLeadsToItsParagraph() {
    List<Source> sources =
        sources(article(BATH, "Bath and North East Somerset", LONG), report().facts());
    assertThat(sources).hasSize(1);
    Source source = sources.getFirst();
    assertThat(source.match()).isEqualTo(1);
    assertThat(source.paragraph().words()).startsWith("Foster carers").endsWith("every Friday.");
    assertThat(source.words().words())
        .startsWith("Foster carers are asked")
        .endsWith("taught it by summer");
  }

  @Test
  void wordsLeftOutChangedOrInBracketsOnlyLowerTheMatch() {
    Source cut =
        only("“What they find is written down, discussed in pairs and followed up,” it says.");
    assertThat(cut.match()).isEqualTo(1);
    assertThat(cut.words().words()).contains("including");
    Source bracketed =
        only("“Their supervising social workers … ring [foster carers] every Friday,” it says.");
    assertThat(bracketed.match()).isEqualTo(1);
    Source changed = only("“not one child had to wait longer than one week for a visit”, it says.");
    assertThat(changed.match()).isBetween(0.75, 0.95);
    assertThat(changed.paragraph().words()).startsWith("Managers read");
  }

  @Test
  void aQuotationJoinedFromTwoParagraphsLeadsToBoth() {
    List<Source> sources =
        sources(
            article(
                BATH,
                "Bath and North East Somerset",
                LONG,
                "“Managers read a tenth of all records each month … The council has put substantial"
                    + " sums into lodgings for young people who leave care,” it says."),
            report().facts());
    assertThat(sources).hasSize(3);
    assertThat(sources.subList(1, 3))
        .extracting(s -> s.paragraph().words().replaceFirst("(?s) .*", ""))
        .containsExactlyInAnyOrder("Managers", "Money");
  }

  @Test
  void aFragmentLeadsToTheParagraphThatItsSentenceIsAbout() {
    Source one =
        only("Ofsted called it “impressive” that no child in need waited long for a visit.");
    assertThat(one.words().words()).isEqualTo("Impressively");
    assertThat(one.match()).isLessThan(1);
    Source two = only("There were “substantial” sums for lodgings and for care leavers.");
    assertThat(two.paragraph().words()).startsWith("Money");
  }

  @Test
  void aFragmentIsNotSoughtWhereNoSentenceShowsWhichReportIsQuoted() {
    Draft article =
        article(
            BATH,
            "Bath and North East Somerset",
            "Ofsted called it “impressive” that no child in need waited long for a visit.");
    assertThat(sources(article, report().facts())).isEmpty();
  }

  @Test
  void commonWordsAndWordsOfNobodysReportLeadNowhere() {
    Draft article =
        article(
            BATH,
            "Bath and North East Somerset",
            LONG,
            "It was “substantial”, they said.",
            "“Children we met had nothing but praise for those who work with them,” they said.");
    assertThat(sources(article, report().facts())).hasSize(1);
  }

  @Test
  void aReportAboutAnotherCouncilIsNotQuoted() {
    assertThat(sources(article(BERKSHIRE, "West Berkshire", LONG), report().facts())).isEmpty();
  }

  @Test
  void aReportThatCameOutLaterIsNotQuoted() {
    DocumentFacts later = report().published("Inspection", LocalDate.of(2022, 4, 19)).facts();
    Draft article = article(BATH, "Bath and North East Somerset", LONG);
    assertThat(sources(article.published("Bath", LocalDate.of(2022, 4, 18)), later)).isEmpty();
    Draft onTheDay = article(BATH, "Bath and North East Somerset", LONG);
    assertThat(sources(onTheDay.published("Bath", LocalDate.of(2022, 4, 19)), later)).hasSize(1);
  }

  @Test
  void whatAPersonSaysIsNotSought() {
    String text = "Bath and North East Somerset\n\n" + LONG;
    String words = LONG.substring(1, LONG.indexOf('”'));
    Draft draft = Draft.article("news.txt", text);
    draft.with(new AuthorityMentioned(draft.quote("Bath and North East Somerset"), new Gss(BATH)));
    DocumentFacts byPerson =
        draft
            .with(
                new StatementMade(
                    draft.quote(words), Optional.of("Ann Lee"), new Body.Council(new Gss(BATH))))
            .facts();
    assertThat(
            new Quotations(List.of(byPerson, report().facts()), Gss::code).sources((a, b) -> true))
        .isEmpty();
  }

  @Test
  void wordsThatTwoInspectionsShareStayOpen() {
    Draft earlier =
        Draft.report("earlier.txt", Kind.SIF, "An earlier\n\n" + FOUND)
            .reports("Inspection of Bath and North East Somerset", BATH)
            .dated("Inspection", "this", "2017-04-24", "");
    Draft now = report().dated("Inspection", "this", "2022-02-28", "");
    Draft article = article(BATH, "Bath and North East Somerset", LONG);
    assertThat(sources(article, now.facts())).hasSize(1);
    assertThat(sources(article, now.facts(), earlier.facts())).isEmpty();
  }

  @Test
  void wordsLeadIntoEachCopyOfAReport() {
    Draft copy =
        Draft.report("copy.txt", Kind.ILACS, FOUND + "\nA copy.\n")
            .reports("Inspection of Bath and North East Somerset", BATH)
            .dated("Inspection", "this", "2022-02-28", "");
    Draft now = report().dated("Inspection", "this", "2022-02-28", "");
    Draft article = article(BATH, "Bath and North East Somerset", LONG);
    assertThat(sources(article, now.facts(), copy.facts()))
        .extracting(s -> s.report().sources().getFirst())
        .containsExactlyInAnyOrder("report.txt", "copy.txt");
  }
}
