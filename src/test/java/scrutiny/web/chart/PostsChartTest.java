package scrutiny.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import scrutiny.web.picture.Mark;
import scrutiny.web.picture.Picture;
import scrutiny.web.picture.Tone;

/** Tests the holders of posts along the years. */
class PostsChartTest {
  private static final String COLUMNS =
      "authority gss role holder holderLabel since until firstSeen lastSeen interim";
  private static final String ANNA = "https://w3id.org/scrutiny/id/person/e1/anna-ash";

  private static Picture draw(Map<String, String> values, String... rows) {
    return new PostsChart().draw(values, ChartCase.rows(COLUMNS, rows), ChartCase.LABELS);
  }

  private static final Picture PICTURE =
      draw(
          Map.of("role", "director"),
          "Northshire|E1|director|" + ANNA + "|Anna Ash|2015||2017-01-01|2018-01-01|",
          "Northshire|E1|director|||2012-02||||true",
          "Southshire|E2|director|" + ANNA + "|Anna Ash||2022-05|2020-06-01|2020-06-01|",
          "Southshire|E2|director|https://w3id.org/scrutiny/id/person/e2/b|Ben Birch|||||");

  private static List<Mark.Words> words(String text) {
    return PICTURE
        .all()
        .flatMap(mark ->
            mark instanceof Mark.Words words && words.text().equals(text)
                ? Stream.of(words)
                : Stream.of())
        .toList();
  }

  @Test
  void hasALaneForEachCouncilWhichLinksToIt() {
    assertThat(ChartCase.links(PICTURE))
        .extracting(Mark.Link::address)
        .contains("/id/authority/E1", "/id/authority/E2", "/id/person/e1/anna-ash");
  }

  @Test
  void showsApartWhatIsStatedAndWhatDocumentsShow() {
    Mark.Link anna =
        ChartCase.links(PICTURE).stream()
            .filter(link -> link.title().startsWith("Anna Ash, Northshire"))
            .findFirst()
            .orElseThrow();
    List<Mark.Rectangle> parts = ChartCase.rectangles(anna.marks());
    assertThat(parts)
        .extracting(part -> part.paint().fill())
        .containsExactly(Tone.PLAIN, Tone.ACCENT);
    assertThat(parts.get(0).at().x()).isLessThan(parts.get(1).at().x());
    assertThat(parts.get(0).width()).isGreaterThan(parts.get(1).width());
    assertThat(anna.title())
        .isEqualTo("Anna Ash, Northshire: since 2015; shown from 1 January 2017 to 1 January 2018");
  }

  @Test
  void aHolderWhomNoDocumentNamesHasNoLink() {
    assertThat(ChartCase.groups(PICTURE))
        .containsExactly("not named (interim), Northshire: since February 2012");
  }

  @Test
  void thosePeopleAreBoldWhoHeldPostsAtTwoCouncils() {
    assertThat(words("Anna Ash"))
        .hasSize(2)
        .allSatisfy(name -> assertThat(name.font().bold()).isTrue());
    assertThat(words("not named (interim)"))
        .singleElement()
        .satisfies(name -> assertThat(name.font().bold()).isFalse());
  }

  @Test
  void saysHowManyItShows() {
    assertThat(PICTURE.title()).isEqualTo("<director> at all councils");
    assertThat(PICTURE.description())
        .isEqualTo(
            "3 times in posts at 2 councils; 1 person was in post at more than one."
                + " 1 without any date is not drawn.");
  }

  @Test
  void namesThePostsOfALaneIfThereAreSeveral() {
    Picture two =
        draw(
            Map.of("authority", "Northshire"),
            "Northshire|E1|director|" + ANNA + "|Anna Ash|2015||||",
            "Northshire|E1|chair|" + ANNA + "|Anna Ash|2016||||");
    assertThat(ChartCase.words(two)).contains("<director>", "<chair>");
    assertThat(ChartCase.words(PICTURE)).doesNotContain("<director>");
    assertThat(two.title()).isEqualTo("Posts and their holders: Northshire");
  }

  @Test
  void drawsOnlyTheLanesWithMostHolders() {
    String[] rows =
        IntStream.range(0, 90)
            .boxed()
            .flatMap(i -> Collections.nCopies(i < 85 ? 2 : 1, lane(i)).stream())
            .toArray(String[]::new);
    Picture many = draw(Map.of(), rows);
    assertThat(ChartCase.links(many)).hasSize(80);
    assertThat(many.description())
        .isEqualTo(
            "175 times in posts at 90 councils. 15 at councils with fewer holders are not"
                + " drawn.");
  }

  private static String lane(int number) {
    return "C%02d|E%02d|director|||2015|2016|||".formatted(number, number);
  }

  @Test
  void thereIsNothingToDrawWithoutADate() {
    Picture none = draw(Map.of(), "Southshire|E2|director|" + ANNA + "|Anna Ash|||||");
    assertThat(none.isEmpty()).isTrue();
    assertThat(none.description()).startsWith("No document");
  }
}
