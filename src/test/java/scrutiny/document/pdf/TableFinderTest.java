package scrutiny.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import scrutiny.document.BlockNotation;
import scrutiny.document.UnreadableDocumentException;

/** Tests where on a page a table starts and ends. */
class TableFinderTest {
  @Test
  void endsATableAtFollowingProse() throws IOException, UnreadableDocumentException {
    assertThat(
            read(
                new PdfBuilder()
                    .at(76, 100, "Overall effectiveness")
                    .at(380, 100, "Good")
                    .at(76, 130, "The impact of leaders")
                    .at(380, 130, "Outstanding")
                    .at(
                        71,
                        156,
                        "Leaders know their services well, and they act upon what children tell",
                        "them about their lives and their plans.")))
        .isEqualTo(
            """
            | Overall effectiveness | Good |
            | The impact of leaders | Outstanding |

            Leaders know their services well, and they act upon what children tell
            them about their lives and their plans.\
            """);
  }

  @Test
  void endsATableAtShortProse() throws IOException, UnreadableDocumentException {
    assertThat(
            read(
                new PdfBuilder()
                    .at(76, 100, "Overall effectiveness")
                    .at(380, 100, "Good")
                    .at(76, 130, "The impact of leaders")
                    .at(380, 130, "Outstanding")
                    .at(71, 170, "Leaders know their services well.")))
        .isEqualTo(
            """
            | Overall effectiveness | Good |
            | The impact of leaders | Outstanding |

            Leaders know their services well.\
            """);
  }

  @Test
  void excludesProseAboveATable() throws IOException, UnreadableDocumentException {
    assertThat(
            read(
                new PdfBuilder()
                    .at(71, 100, "The judgements below were given in July.")
                    .at(76, 140, "Overall effectiveness")
                    .at(380, 140, "Good")))
        .isEqualTo(
            """
            The judgements below were given in July.

            | Overall effectiveness | Good |\
            """);
  }

  @Test
  void findsTwoTablesOnOnePage() throws IOException, UnreadableDocumentException {
    assertThat(
            read(
                new PdfBuilder()
                    .at(76, 100, "Inspection dates")
                    .at(250, 100, "4 to 8 July 2022")
                    .at(
                        71,
                        150,
                        "Inspectors spoke with children, their carers and those who work for them.")
                    .at(76, 200, "Overall effectiveness")
                    .at(380, 200, "Good")))
        .isEqualTo(
            """
            | Inspection dates | 4 to 8 July 2022 |

            Inspectors spoke with children, their carers and those who work for them.

            | Overall effectiveness | Good |\
            """);
  }

  @Test
  void readsTwoColumnsOfSignaturesAsATable() throws IOException, UnreadableDocumentException {
    assertThat(
            read(
                new PdfBuilder()
                    .at(71, 100, "Ofsted")
                    .at(320, 100, "Care Quality Commission")
                    .at(71, 170, "Ann Ellis", "National Director")
                    .at(320, 170, "Tom Okafor", "Chief Inspector of Care")))
        .isEqualTo(
            """
            | Ofsted | Care Quality Commission |
            | Ann Ellis National Director | Tom Okafor Chief Inspector of Care |\
            """);
  }

  @Test
  void separatesATwoColumnLetterheadFromTheAddress()
      throws IOException, UnreadableDocumentException {
    assertThat(
            read(
                new PdfBuilder()
                    .plain(8)
                    .at(71, 50, "Inspectorate", "1 Store Street", "Barchester")
                    .at(185, 57, "T 0300 123 1231", "www.inspectorate.example")
                    .plain(12)
                    .at(71, 200, "8 July 2022")
                    .at(71, 240, "Ann Ellis", "Director of Children's Services")
                    .at(71, 300, "Dear Ann Ellis,")
                    .at(71, 330, "Thank you for the welcome that you gave to us last week.")))
        .isEqualTo(
            """
            | Inspectorate 1 Store Street Barchester | T 0300 123 1231 www.inspectorate.example |

            8 July 2022

            Ann Ellis
            Director of Children's Services

            Dear Ann Ellis,

            Thank you for the welcome that you gave to us last week.\
            """);
  }

  @Test
  void doesNotTreatAnIndentAsAColumn() throws IOException, UnreadableDocumentException {
    assertThat(
            read(
                new PdfBuilder()
                    .at(71, 100, "A line of words from the left margin,")
                    .at(110, 114, "and one that is indented beneath it.")))
        .isEqualTo(
            """
            A line of words from the left margin,
            and one that is indented beneath it.\
            """);
  }

  private static String read(PdfBuilder page) throws IOException, UnreadableDocumentException {
    return BlockNotation.format(page.read());
  }
}
