package scrutiny.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import scrutiny.document.Block;
import scrutiny.document.Document;
import scrutiny.document.Typescript;
import scrutiny.document.UnreadableDocument;

/** Glyphs become words, in whatever way a file draws them. */
class RunTest {
  private static final String WORDS = "Children are helped in good time by those around them";

  @Test
  void wordsNeedNoDrawnSpacesBetweenThem() throws IOException, UnreadableDocument {
    assertThat(read(new PageSetter().unspaced(71, 100, WORDS))).isEqualTo(WORDS);
  }

  @Test
  void manySpacesAreOne() throws IOException, UnreadableDocument {
    assertThat(read(new PageSetter().at(71, 100, WORDS.replace("good time", "good  time") + "  ")))
        .isEqualTo(WORDS);
  }

  @Test
  void nonBreakingSpacesAreSpaces() throws IOException, UnreadableDocument {
    assertThat(read(new PageSetter().misreading(' ', "\u00A0", 12).at(71, 100, WORDS)))
        .isEqualTo(WORDS);
  }

  @Test
  void boldMadeByDrawingTwiceIsReadOnce() throws IOException, UnreadableDocument {
    assertThat(read(new PageSetter().at(71, 100, WORDS).at(71.3f, 100, WORDS))).isEqualTo(WORDS);
  }

  @Test
  void doubleLettersAreKept() throws IOException, UnreadableDocument {
    String letters = "All schools see a free bookkeeper, and 11 offices fill in 2200 forms";
    assertThat(read(new PageSetter().at(71, 100, letters))).isEqualTo(letters);
  }

  @Test
  void aLigatureIsItsLetters() throws IOException, UnreadableDocument {
    assertThat(
            read(new PageSetter().misreading('z', "ffi", 12).at(71, 100, "the ozcers' " + WORDS)))
        .isEqualTo("the officers' " + WORDS);
  }

  @Test
  void offsetsHoldBehindACharacterBeyondThePlane() throws IOException, UnreadableDocument {
    Document document =
        new PageSetter()
            .misreading('z', "\uD835\uDC00", 12)
            .at(71, 100, "The zBC of what is done", "for the children.")
            .at(71, 140, "A paragraph behind it.")
            .read();
    assertThat(document.blocks())
        .extracting(document::words)
        .containsExactly(
            "The \uFFFDBC of what is done\nfor the children.", "A paragraph behind it.");
  }

  @Test
  void digitsOfNotesRaisedBesideAHeadingAreLeftOut() throws IOException, UnreadableDocument {
    Document document =
        new PageSetter()
            .bold(14)
            .at(71, 200, "What needs to improve")
            .plain(8)
            .at(228, 195, "1")
            .plain(12)
            .at(71, 230, WORDS)
            .read();
    Block heading = document.blocks().getFirst();
    assertThat(heading).isInstanceOf(Block.Heading.class);
    assertThat(document.words(heading)).isEqualTo("What needs to improve");
  }

  @Test
  void digitsOnALineOfTheirOwnAreKept() throws IOException, UnreadableDocument {
    assertThat(read(new PageSetter().at(71, 150, "42").at(71, 190, WORDS)))
        .isEqualTo("42\n\n" + WORDS);
  }

  @Test
  void twoTextsDrawnOverEachOtherAreParted() throws IOException, UnreadableDocument {
    assertThat(
            read(
                new PageSetter()
                    .at(71, 150, "8 July 2022 is the day of this letter")
                    .at(73, 151, "Mary Lane is the director of services")))
        .contains("8 July 2022 is the day of this letter")
        .contains("Mary Lane is the director of services");
  }

  @Test
  void wordsDrawnOutOfOrderAreReadFromTheLeft() throws IOException, UnreadableDocument {
    assertThat(
            read(
                new PageSetter()
                    .at(71, 114, "and their families are helped as well.")
                    .at(139.36f, 100, "in good time")
                    .at(71, 100, "Children are")))
        .isEqualTo("Children are in good time\nand their families are helped as well.");
  }

  private static String read(PageSetter page) throws IOException, UnreadableDocument {
    return Typescript.of(page.read());
  }
}
