package scrutiny.web;

import static org.assertj.core.api.Assertions.assertThat;
import static scrutiny.web.Http.text;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a document tells in its own words is never shown as a quotation. */
class ReportedSpeechTest {
  private static final String QUOTED = "Visits are on time again";
  private static final String REPORTED = "more staff would come by June";

  @RegisterExtension
  static final FixtureServer server =
      new FixtureServer(Path.of("src/test/resources/reported-speech.trig"));

  @Test
  void quotationsContainOnlyWhatIsQuoted() throws Exception {
    for (String query : new String[] {"statements", "who-answered-for-a-judgement"}) {
      assertThat(text(server.get("/queries/" + query + "?format=csv"))).doesNotContain(REPORTED);
    }
    assertThat(text(server.get("/queries/statements?format=csv"))).contains(QUOTED);
  }

  @Test
  void whatACouncilSaidTellsBothApart() throws Exception {
    assertThat(
            text(server.get("/queries/statements-of-an-authority?authority=E06000037&format=csv"))
                .lines())
        .anyMatch(row -> row.contains(QUOTED + ",quoted,"))
        .anyMatch(row -> row.contains(REPORTED + ",reported,"));
  }

  @Test
  void pagesSayThatWordsAreReported() throws Exception {
    for (String path :
        new String[] {"/id/authority/E06000037", "/id/person/E06000037/rachael-wardell"}) {
      assertThat(server.section(path, "statements").select("figure").eachText())
          .as(path)
          .anySatisfy(figure -> assertThat(figure).contains(REPORTED, "reported, not quoted"))
          .anySatisfy(figure -> assertThat(figure).contains(QUOTED).doesNotContain("reported"));
    }
  }
}
