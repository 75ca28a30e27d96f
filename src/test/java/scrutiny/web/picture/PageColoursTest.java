package scrutiny.web.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests that pages and the pictures on them have the same colours. */
class PageColoursTest {
  private static String pages() throws IOException {
    return Files.readString(Path.of("src/main/resources/web/scrutiny.css"), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "OUTSTANDING",
        "GOOD",
        "SATISFACTORY",
        "ADEQUATE",
        "REQUIRES_IMPROVEMENT",
        "INADEQUATE"
      })
  void aGradeHasTheColourOfItsTilesInTheLegendOfTheMap(Tone tone) throws Exception {
    assertThat(pages())
        .contains(
            ".swatch.%s { background: %s; color: %s; }"
                .formatted(tone.code(), tone.light(), tone.text().light()));
  }

  @ParameterizedTest
  @CsvSource({"INK,text", "MUTED,muted", "RULE,border", "SURFACE,surface", "ACCENT,accent"})
  void whatHasNoGradeHasTheColoursOfPages(Tone tone, String name) throws Exception {
    assertThat(pages())
        .contains("--%s: light-dark(%s, %s);".formatted(name, tone.light(), tone.dark()));
  }
}
