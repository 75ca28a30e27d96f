package scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;
import static scrutiny.web.Http.text;

import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scrutiny.query.PrebuiltQueries;

/** Tests the order and the selection of rows, and the words and links of their cells. */
class ResultPageTest {
  private static final String JUDGEMENTS = "/queries/judgements";
  private static final List<String> GRADES =
      List.of("outstanding", "good", "adequate", "requires-improvement", "inadequate");

  @RegisterExtension static final FixtureServer server = new FixtureServer();

  @Test
  void ordersRowsByAColumnInEitherDirection() throws Exception {
    List<String> dates = column("date", "sort=date");
    assertThat(dates).hasSizeGreaterThan(5).isSorted();
    assertThat(column("date", "sort=-date"))
        .isSortedAccordingTo(Comparator.reverseOrder())
        .hasSameElementsAs(dates);
    assertThat(column("date", "")).as("in the order of the query").isNotEqualTo(dates);
  }

  @Test
  void ordersGradesFromTheBestToTheWorst() throws Exception {
    List<String> grades = column("grade", "sort=grade");
    assertThat(grades)
        .contains("outstanding", "inadequate")
        .filteredOn(GRADES::contains)
        .isSortedAccordingTo(Comparator.comparingInt(GRADES::indexOf));
  }

  @Test
  void selectsRowsThatContainACodeOrItsLabelInAnyCase() throws Exception {
    List<String> all = column("area", "");
    List<String> byCode = column("area", "contains=CARE-LEAVERS");
    List<String> byLabel = column("area", "contains=care+leavers");
    assertThat(byCode).isNotEmpty().hasSizeLessThan(all.size());
    assertThat(byLabel).containsAll(byCode).hasSizeLessThan(all.size());
    assertThat(column("area", "contains=no+such+words")).isEmpty();
  }

  @Test
  void countsTheSelectedRowsAndPagesThem() throws Exception {
    int selected = column("area", "contains=overall-effectiveness").size();
    var page = server.get(JUDGEMENTS + ".csv?contains=overall-effectiveness&page=2&page-size=1");
    assertThat(page.headers().firstValue("X-Total-Count")).hasValue(String.valueOf(selected));
    assertThat(page.headers().firstValue("Link").orElse(""))
        .contains("contains=overall-effectiveness&page-size=1&page=1>; rel=\"first\"");
    assertThat(Http.text(page).lines()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "sort=nonsense,sort must be one of the columns",
    "sort=date&sort=grade,give the parameter sort only once",
    "sort=--date,sort must be one of the columns"
  })
  void refusesAnOrderByWhatIsNoColumn(String parameters, String reason) throws Exception {
    var response = server.get(JUDGEMENTS + ".csv?" + parameters);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Http.text(response)).contains(reason);
  }

  @Test
  void refusesATextThatIsTooLong() throws Exception {
    var response = server.get(JUDGEMENTS + "?contains=" + "a".repeat(5_000));
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Http.text(response)).contains("contains must have at most 200 characters");
    assertThat(server.get(JUDGEMENTS + "?contains=" + "a".repeat(200)).statusCode()).isEqualTo(200);
  }

  @Test
  void answersARequestWhoseAddressIsTooLongForALinkHeader() throws Exception {
    String page = "/queries/findings-of-an-authority?authority=E06000022&word=";
    String euros = "%E2%82%AC".repeat(200);
    var response = server.get(page + euros + "&contains=" + euros);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Link")).isEmpty();
    assertThat(server.get(page + "a").headers().firstValue("Link")).isPresent();
  }

  @Test
  void saysThatNoRowContainsAText() throws Exception {
    Document page = server.page(JUDGEMENTS + "?contains=no+such+words");
    assertThat(page.expectFirst(".no-results").text())
        .isEqualTo("No row contains “no such words”. Show all rows");
    assertThat(page.expectFirst(".no-results a").attr("href")).isEqualTo(JUDGEMENTS);
  }

  @Test
  void ordersThingsByTheirLabels() throws Exception {
    Document page = server.page("/queries/events?sort=inspection");
    int column = page.select("th").eachAttr("title").indexOf("inspection");
    assertThat(page.select("tbody tr td:nth-child(" + (column + 1) + ")").eachText())
        .hasSizeGreaterThan(3)
        .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
  }

  @Test
  void showsCodesInWordsAndLinksCouncilsAndPeople() throws Exception {
    Document latest = server.page("/queries/latest-judgements");
    assertThat(latest.select("td[title=overall-effectiveness]").eachText())
        .isNotEmpty()
        .allMatch(text -> text.equalsIgnoreCase("overall effectiveness"));
    assertThat(latest.select("thead a").eachText()).startsWith("Region");
    assertThat(latest.select("thead .detail").eachText())
        .containsExactly("GSS code", "Inspection", "Judgement");
    String council = latest.select("tbody tr.group:first-child th a").attr("href");
    assertThat(council).startsWith("/id/authority/E");
    assertThat(server.get(council).statusCode()).isEqualTo(200);
    String person =
        server.page("/queries/people").expectFirst("td a[href*=kind=person]").attr("href");
    assertThat(server.html(person)).contains("/id/person/");
  }

  @Test
  void showsCodesWithoutALabelInWords() throws Exception {
    String code = "not-known";
    assertThat(text(server.get("/queries/director-when-judged?months=0&format=csv")))
        .contains("," + code + ",");
    assertThat(server.page("/queries/director-when-judged?months=0").select("td").eachText())
        .contains("not known")
        .doesNotContain(code);
  }

  @Test
  void linksTheOrderedAndSelectedRowsInEveryFormat() throws Exception {
    Document page = server.page(JUDGEMENTS + "?contains=care-leavers&sort=-date");
    assertThat(page.select("th[aria-sort=descending]").eachText()).containsExactly("Date");
    assertThat(page.select("th[aria-sort] a").attr("href"))
        .isEqualTo(JUDGEMENTS + "?contains=care-leavers&sort=date");
    assertThat(page.select("form.filter option[selected]").attr("value")).isEqualTo("-date");
    String csv = page.select(".summary a[href*=.csv]").attr("href");
    assertThat(Http.text(server.get(csv)).lines().skip(1)).hasSameSizeAs(page.select("tbody tr"));
  }

  @Test
  void namesTheCouncilOnceAboveItsRowsUnlessTheyAreOrderedByAColumn() throws Exception {
    Document grouped = server.page("/queries/latest-judgements");
    List<String> groups = grouped.select("tr.group th[scope=rowgroup]").eachText();
    assertThat(groups).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    assertThat(grouped.select("thead a").eachText()).doesNotContain("Council");
    Document ordered = server.page("/queries/latest-judgements?sort=grade");
    assertThat(ordered.select("tr.group")).isEmpty();
    assertThat(ordered.select("thead a").eachText()).startsWith("Council");
    assertThat(ordered.select("tbody tr")).hasSameSizeAs(grouped.select("tbody tr:not(.group)"));
  }

  @Test
  void showsTextsBeforeWhatDescribesThemAndCodesLast() throws Exception {
    Document page =
        server.page("/queries/recommendations-of-an-authority?authority=West+Berkshire");
    assertThat(page.select("thead a").eachText())
        .startsWith("Kind", "From", "Recommendation")
        .endsWith("Document", "Inspection");
    assertThat(page.expectFirst("tbody tr").select("td").eachAttr("data-label"))
        .isEqualTo(page.select("thead a").eachText());
    String csv = Http.text(server.get(page.select(".summary a[href*=.csv]").attr("href")));
    assertThat(csv).as("the columns of the query").startsWith("source,kind,start,number");
  }

  @Test
  void namesDocumentsByTheirTitles() throws Exception {
    Document page = server.page("/queries/reports");
    assertThat(page.select("td[data-label=Document] a[href$=/text]").eachText())
        .isNotEmpty()
        .allMatch(text -> !text.endsWith(".pdf"));
  }

  @Test
  void itsTitleContainsTheGivenValues() throws Exception {
    Document page = server.page("/queries/findings-on-a-theme?theme=pathway-plans");
    assertThat(page.title()).startsWith("Findings on a theme, by council: pathway plan");
    assertThat(page.expectFirst("h1").text()).contains(": pathway plan");
    assertThat(server.page("/queries/history-of-an-authority?authority=E06000022").title())
        .contains(": Bath and North East Somerset");
    assertThat(server.page("/queries/findings-on-a-theme").title())
        .startsWith("Findings on a theme, by council")
        .doesNotContain(":");
  }

  @Test
  void showsCodesAndIrisOnDemandAndLinksThemFromTheCellsThatAreShown() throws Exception {
    Document page = server.page("/queries/grades-at-a-date");
    assertThat(page.select("thead th:not(.detail)").eachText())
        .containsExactly("Council", "Region", "Kind", "From", "Grade", "No grade since");
    assertThat(page.expectFirst(".details-choice").text())
        .isEqualTo("All columns also GSS code, Inspection, Judgement");
    assertThat(page.select("td[data-label=From] a[href^=/id/inspection/]")).isNotEmpty();
    assertThat(page.select("td[data-label=Grade] .grade a[href^=/id/judgement/]")).isNotEmpty();
    assertThat(page.select("td.detail[data-label=GSS code]")).isNotEmpty();
  }

  @Test
  void doesNotTakeThePositionOfAQuoteForADate() throws Exception {
    Document page = server.page("/queries/evidence");
    assertThat(page.select("thead .detail").eachText())
        .containsExactly("First character", "End character");
    assertThat(page.select("thead th").eachText()).doesNotContain("From");
  }

  @Test
  void showsAColumnThatOrdersTheRows() throws Exception {
    Document page = server.page("/queries/grades-at-a-date?sort=gss");
    assertThat(page.select("thead th:not(.detail)").eachText()).contains("GSS code");
    assertThat(page.select(".order option[selected]").eachText()).containsExactly("GSS code");
  }

  @Test
  void saysForPrintWhatWasAskedAndHowManyRowsThereAre() throws Exception {
    Document page = server.page(JUDGEMENTS + "?contains=care&sort=-date&page-size=1");
    assertThat(page.select("dl.asked div").eachText())
        .contains("Question " + question())
        .contains("Only rows that contain care", "In the order of Date, descending")
        .anyMatch(line -> line.matches("Shown Rows 1 to 1 of \\d+"))
        .anyMatch(line -> line.startsWith("Data version "));
    assertThat(server.page("/queries/grades-at-a-date").select("dl.asked div").eachText())
        .contains("Area of judgement Overall effectiveness");
  }

  private static String question() {
    return PrebuiltQueries.bundled().find("judgements").orElseThrow().question();
  }

  @Test
  void linksToAllRowsOnOnePageIfThereAreMore() throws Exception {
    Document page = server.page(JUDGEMENTS + "?page-size=2&contains=e");
    String all = page.expectFirst("a:contains(All rows on one page)").attr("href");
    Document whole = server.page(all);
    assertThat(whole.select("dl.asked").text()).containsPattern("Shown \\d+ rows");
    assertThat(whole.select("tbody tr:not(.group)")).hasSizeGreaterThan(2);
    assertThat(whole.select("a:contains(All rows on one page)")).isEmpty();
  }

  @Test
  void namesThePlaceThatAFigureIsComparedWith() throws Exception {
    assertThat(
            server
                .page("/queries/figures-of-an-authority?authority=E06000022")
                .select("td[data-label=Compared place]")
                .eachText())
        .contains("Bath and North East Somerset", "england");
  }

  @Test
  void offersOnlyThemesThatWhatIsAskedAboutHas() throws Exception {
    String theme = "option[value=%s]";
    Document findings = server.page("/queries/findings-on-a-theme");
    assertThat(findings.select(theme.formatted("pathway-plans"))).hasSize(1);
    assertThat(findings.select(theme.formatted("care-leavers"))).isEmpty();
    Document visits = server.page("/queries/visits-by-theme");
    assertThat(visits.select(theme.formatted("care-leavers"))).hasSize(1);
    assertThat(visits.select(theme.formatted("pathway-plans"))).isEmpty();
    assertThat(
            server
                .page("/queries/findings-on-a-theme?theme=care-leavers")
                .select("option[selected][value=care-leavers]"))
        .as("a theme that is asked for all the same")
        .hasSize(1);
  }

  private static List<String> column(String name, String parameters) throws Exception {
    List<String> lines = Http.text(server.get(JUDGEMENTS + ".csv?" + parameters)).lines().toList();
    int index = List.of(lines.getFirst().split(",")).indexOf(name);
    assertThat(index).as(lines.toString()).isNotNegative();
    return lines.stream().skip(1).map(line -> line.split(",", -1)[index]).toList();
  }
}
