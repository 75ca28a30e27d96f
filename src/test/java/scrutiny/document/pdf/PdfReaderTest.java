package scrutiny.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import scrutiny.document.BlockNotation;
import scrutiny.document.Document;
import scrutiny.document.MediaType;
import scrutiny.document.SourceFile;
import scrutiny.document.UnreadableDocumentException;
import scrutiny.sample.BadInputFiles;

class PdfReaderTest {
  @Test
  void readsTheFirstPageOfAReport() throws IOException, UnreadableDocumentException {
    Document report =
        new PdfBuilder()
            .plain(24)
            .at(71, 120, "Inspection of Barchester's services")
            .plain(12)
            .at(71, 180, "Inspection dates: 4 to 8 July 2022")
            .at(76, 230, "Overall effectiveness")
            .at(380, 230, "Good")
            .at(76, 260, "The impact of leaders")
            .at(380, 260, "Outstanding")
            .bold(14)
            .at(71, 320, "Findings")
            .plain(12)
            .at(71, 350, "Children are seen and heard,", "and their plans are kept up to date.")
            .read();
    assertThat(BlockNotation.format(report))
        .isEqualTo(
            """
            # Inspection of Barchester's services

            Inspection dates: 4 to 8 July 2022

            | Overall effectiveness | Good |
            | The impact of leaders | Outstanding |

            ## Findings

            Children are seen and heard,
            and their plans are kept up to date.\
            """);
  }

  @Test
  void recordsThePathAndHashOfTheFile() throws IOException, UnreadableDocumentException {
    SourceFile file =
        new SourceFile(
            "reports/a.pdf",
            new PdfBuilder()
                .at(71, 100, "Enough words to be taken for a text, not for a picture.")
                .toBytes());
    Document document = new PdfReader().read(file);
    assertThat(document.path()).isEqualTo("reports/a.pdf");
    assertThat(document.hash()).isEqualTo(file.hash()).hasSize(64);
    assertThat(document.mediaType()).isEqualTo(MediaType.PDF);
  }

  @Test
  void separatesBlocksByEmptyLinesAndCellsByTabs() throws IOException, UnreadableDocumentException {
    Document document =
        new PdfBuilder()
            .at(71, 100, "A first paragraph of some words,", "and its second line.")
            .at(71, 160, "Overall effectiveness")
            .at(380, 160, "Good")
            .read();
    assertThat(document.text().characters().strip())
        .isEqualTo(
            """
            A first paragraph of some words,
            and its second line.

            Overall effectiveness\tGood\
            """);
  }

  @Test
  void rejectsADamagedFile() throws IOException {
    assertRejected(BadInputFiles.TRUNCATED, "the PDF is damaged", "download it again");
  }

  @Test
  void rejectsALockedFile() throws IOException {
    assertRejected(
        BadInputFiles.ENCRYPTED,
        "the PDF is locked with a password",
        "save a copy without a password");
  }

  @Test
  void rejectsAFileWithOnlyImages() throws IOException {
    assertRejected(
        BadInputFiles.IMAGE_ONLY,
        "the PDF contains no text, only images",
        "run text recognition (OCR) on it first");
  }

  private static void assertRejected(BadInputFiles input, String message, String remedy)
      throws IOException {
    SourceFile file = new SourceFile(input.fileName(), input.bytes());
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> new PdfReader().read(file))
        .satisfies(exception -> {
          assertThat(exception).hasMessageStartingWith(message);
          assertThat(exception.remedy()).isEqualTo(remedy);
        });
  }
}
