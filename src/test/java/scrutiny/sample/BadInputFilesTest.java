package scrutiny.sample;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks that each bad file is invalid in the way that it claims. */
class BadInputFilesTest {
  @Test
  void validPdfIsReadable() throws IOException {
    assertThat(text(BadInputFiles.validPdf())).contains("The meeting began at ten.");
  }

  @Test
  void truncatedPdfCannotBeOpened() {
    assertThatIOException().isThrownBy(() -> text(BadInputFiles.TRUNCATED.bytes()));
  }

  @Test
  void encryptedPdfRequiresAPassword() {
    assertThatThrownBy(() -> text(BadInputFiles.ENCRYPTED.bytes()))
        .isInstanceOf(InvalidPasswordException.class);
  }

  @Test
  void imageOnlyPdfHasNoText() throws IOException {
    assertThat(text(BadInputFiles.IMAGE_ONLY.bytes())).isBlank();
  }

  @Test
  void otherFilesAreNotPdfs(@TempDir Path folder) throws IOException {
    for (BadInputFiles file : BadInputFiles.values()) {
      boolean pdf = Files.readString(file.writeTo(folder), ISO_8859_1).startsWith("%PDF");
      assertThat(pdf)
          .as(file.fileName())
          .isEqualTo(
              switch (file) {
                case TRUNCATED, ENCRYPTED, IMAGE_ONLY -> true;
                case EMPTY, ERROR_PAGE, ARCHIVE, UNSUPPORTED_TYPE -> false;
              });
    }
  }

  private static String text(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
