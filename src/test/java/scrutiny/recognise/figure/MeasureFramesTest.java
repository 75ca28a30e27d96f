package scrutiny.recognise.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import scrutiny.text.SourceText;
import scrutiny.text.Span;

class MeasureFramesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Despite the long winter, carers who stayed | carers who stayed
          In the town however, carers who stayed | carers who stayed
          to date carers who stayed | carers who stayed
          The survey shows that carers who stayed | carers who stayed
          teams, is steadily making plans better | teams
          carers, but leaders told us of others | carers
          carers who stayed in the town | carers who stayed in the town
          number of plans shown to families | number of plans shown to families
          """)
  void omitsWhoReportsAMeasureAndWhatFollowsFromIt(String words, String measure) {
    NormalisedText text = new NormalisedText(SourceText.unpaged(words));
    int start = MeasureFrames.start(text, new Span(0, words.length()));
    int end = MeasureFrames.end(text, new Span(start, words.length()));
    assertThat(words.substring(start, end)).isEqualTo(measure);
  }
}
