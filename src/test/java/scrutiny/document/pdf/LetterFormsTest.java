package scrutiny.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import scrutiny.document.Document;
import scrutiny.document.UnreadableDocumentException;
import scrutiny.text.Issue;

class LetterFormsTest {
  private static final String FILLING = "Inspectors wrote to the council of Barchester in autumn.";

  @ParameterizedTest
  @CsvSource({
    "Sta#ord,\uFB00,Stafford",
    "O#ice,\uFB00,Office",
    "#nding,\uFB01,finding",
    "inade#quate,\u00AD,inadequate",
    "inade#,\u00AD,inade-",
    "a# list,\u00A0\u200B,a list",
    "in#adequate,\u200B,inadequate",
    "in#adequate,\u2060,inadequate"
  })
  void readsWhatIsSeen(String drawn, String character, String read)
      throws IOException, UnreadableDocumentException {
    Document document =
        new PdfBuilder()
            .misencoded('#', character, 12)
            .at(71, 100, drawn)
            .plain(12)
            .at(71, 160, FILLING)
            .read();
    assertThat(document.text().characters()).startsWith(read + "\n");
    assertThat(document.issues()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(floats = {0, 1, 1.9f, 2.6f, 4})
  void keepsLetterSpacedWordsTogether(float spacing)
      throws IOException, UnreadableDocumentException {
    Document document =
        new PdfBuilder()
            .draw((d, content) -> content.setCharacterSpacing(spacing))
            .at(71, 100, "Children who need help", "Overall")
            .draw((d, content) -> content.setCharacterSpacing(0))
            .at(71, 160, FILLING)
            .read();
    assertThat(document.text().characters()).startsWith("Children who need help\nOverall\n");
  }

  @Test
  void reportsGlyphsWithoutALetter() throws IOException, UnreadableDocumentException {
    Document document =
        new PdfBuilder()
            .misencoded('#', "\u0001", 12)
            .at(71, 100, "e#ective sta#")
            .plain(12)
            .at(71, 160, FILLING)
            .read();
    assertThat(document.text().characters()).startsWith("e\uFFFDective sta\uFFFD\n");
    assertThat(document.issues())
        .extracting(Issue::message)
        .containsExactly(
            "2 glyphs represent unknown letters: the file does not map them to Unicode (fonts:"
                + " Helvetica)");
  }
}
