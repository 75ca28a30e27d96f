package scrutiny.document.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import scrutiny.document.Block;
import scrutiny.document.Document;
import scrutiny.document.SourceFile;
import scrutiny.document.UnreadableDocument;

/** Plain text keeps every character; its blocks are places in it. */
class PlainReaderTest {
  private static final String LONG =
      "Inspectors came to Darlington in October 2022 and judged its services for children to be"
          + " good overall, which they had not been before.";

  @Test
  void takesTheFirstShortLineForTheHeadline() throws UnreadableDocument {
    Document read = read("Darlington judged good\n\n" + LONG);
    assertThat(read.blocks().getFirst()).isInstanceOf(Block.Heading.class);
    assertThat(read.words(read.blocks().getFirst())).isEqualTo("Darlington judged good");
    assertThat(read.blocks().get(1)).isInstanceOf(Block.Paragraph.class);
  }

  @Test
  void takesNoSentenceForAHeadline() throws UnreadableDocument {
    assertThat(read("Darlington is good.\n\n" + LONG).blocks().getFirst())
        .isInstanceOf(Block.Paragraph.class);
  }

  @Test
  void partsUnwrappedTextAtEachLineBreak() throws UnreadableDocument {
    assertThat(read(LONG + "\n" + LONG).blocks()).hasSize(2);
  }

  @Test
  void joinsTheLinesOfWrappedText() throws UnreadableDocument {
    Document read =
        read(
            "Inspectors came to Darlington in October 2022 and judged its\n"
                + "services for children to be good overall.\n\nThat is new.");
    assertThat(read.blocks()).hasSize(2);
    assertThat(read.words(read.blocks().getFirst())).contains("its\nservices");
  }

  @Test
  void leavesTheMarkOutOfAnItem() throws UnreadableDocument {
    Document read = read(LONG + "\n  • Latest issues");
    assertThat(read.blocks().get(1)).isInstanceOf(Block.Item.class);
    assertThat(read.words(read.blocks().get(1))).isEqualTo("Latest issues");
  }

  @Test
  void keepsEveryCharacterInItsPlace() throws UnreadableDocument {
    String text = "Headline\n\n  Two  spaces, “quotes” — dashes.  \n";
    assertThat(read(text).text().characters()).isEqualTo(text);
  }

  private static Document read(String text) throws UnreadableDocument {
    return new PlainReader().read(new SourceFile("a.txt", text.getBytes(StandardCharsets.UTF_8)));
  }
}
