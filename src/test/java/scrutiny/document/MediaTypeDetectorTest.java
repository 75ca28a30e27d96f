package scrutiny.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTypeDetectorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          %PDF-1.7 | PDF
          junk first, then %PDF-1.4 | PDF
          <!DOCTYPE html><title>Council</title> | HTML
          <p>A council was inspected.</p> | HTML
          # Council rated good | MARKDOWN
          Council rated good by Ofsted | PLAIN
          """)
  void detectsTheFormatFromTheContent(String content, MediaType format)
      throws UnreadableDocumentException {
    assertThat(MediaTypeDetector.detect(file("a.bin", content.strip()))).isEqualTo(format);
  }

  @Test
  void treatsAPipeTableAsMarkdown() throws UnreadableDocumentException {
    assertThat(MediaTypeDetector.detect(file("a.txt", "Grades\n\n| Overall | Good |\n|---|---|\n")))
        .isEqualTo(MediaType.MARKDOWN);
  }

  @Test
  void ignoresTheFileName() throws UnreadableDocumentException {
    assertThat(MediaTypeDetector.detect(file("report.pdf", "Plain words.")))
        .isEqualTo(MediaType.PLAIN);
    assertThat(MediaTypeDetector.detect(file("article.txt", "%PDF-1.7"))).isEqualTo(MediaType.PDF);
  }

  @Test
  void rejectsAnHtmlPageNamedPdf() throws UnreadableDocumentException {
    String page = "<!DOCTYPE html><html><body><h1>Page not found</h1></body></html>";
    assertThatThrownBy(() -> MediaTypeDetector.detect(file("report.PDF", page)))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("HTML page named .pdf");
    assertThat(MediaTypeDetector.detect(file("report.html", page))).isEqualTo(MediaType.HTML);
  }

  @Test
  void rejectsAnEmptyFileWithARemedy() {
    assertThatThrownBy(() -> MediaTypeDetector.detect(new SourceFile("a.txt", new byte[0])))
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class, e -> assertThat(e.remedy()).contains("again"))
        .hasMessageContaining("empty");
    assertThatThrownBy(() -> MediaTypeDetector.detect(file("a.txt", " \n\t")))
        .hasMessageContaining("white space");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PK\u0003\u0004rest", "\u0089PNG\r\n", "GIF89a", "{\\rtf1", "a\u0000b"})
  void rejectsBinaryFiles(String start) {
    byte[] bytes = start.getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> MediaTypeDetector.detect(new SourceFile("a", bytes)))
        .isInstanceOf(UnreadableDocumentException.class);
  }

  @Test
  void decodesCommonEncodings() {
    String text = "Children’s services – Good";
    assertThat(TextDecoder.decode(text.getBytes(StandardCharsets.UTF_8))).hasValue(text);
    assertThat(TextDecoder.decode(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)))
        .hasValue(text);
    assertThat(TextDecoder.decode(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)))
        .hasValue(text);
    assertThat(TextDecoder.decode(text.getBytes(Charset.forName("windows-1252")))).hasValue(text);
  }

  @Test
  void normalisesLineBreaks() {
    assertThat(TextDecoder.decode("a\r\nb\rc".getBytes(StandardCharsets.UTF_8)))
        .hasValue("a\nb\nc");
  }

  private static SourceFile file(String name, String content) {
    return new SourceFile(name, content.getBytes(StandardCharsets.UTF_8));
  }
}
