package scrutiny.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scrutiny.document.DocumentLimits;

/** A file is read only as far as its limit. */
class FileContentTest {
  @TempDir private Path folder;

  private byte[] read(String content, int limit) throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), content);
    return new FileContent(file).bytes(new DocumentLimits(limit, 1, 1, Duration.ofSeconds(1)));
  }

  @Test
  void readsAFileAsLongAsTheLimit() throws Exception {
    assertThat(read("Ofsted", 6)).asString().isEqualTo("Ofsted");
    assertThat(read("", 6)).isEmpty();
  }

  @Test
  void refusesALongerFile() {
    assertThatThrownBy(() -> read("Ofsted.", 6))
        .hasMessage("has 7 bytes, more than the limit of 6");
  }

  @Test
  void saysOfDataThatTheyAreNoDocumentHoweverLong() {
    assertThatThrownBy(() -> read("<urn:a> <urn:b> <urn:c> .\n".repeat(100), 100))
        .hasMessage("is RDF data, not a document");
  }

  @Test
  void refusesAFileWithoutAKnownSize() {
    Path endless = Path.of("/proc/self/environ");
    assumeTrue(Files.isReadable(endless), "no /proc");
    assertThatThrownBy(() ->
            new FileContent(endless).bytes(new DocumentLimits(1, 1, 1, Duration.ofSeconds(1))))
        .hasMessage("has 2 bytes, more than the limit of 1");
  }

  @Test
  void failsIfThereIsNoFile() {
    assertThatThrownBy(() -> new FileContent(folder.resolve("none")).bytes(DocumentLimits.DEFAULT))
        .isInstanceOf(IOException.class);
  }
}
