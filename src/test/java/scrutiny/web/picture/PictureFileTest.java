package scrutiny.web.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests a picture as a file that is seen without its page. */
class PictureFileTest {
  private static Stream<String> words(Picture picture) {
    return picture
        .all()
        .flatMap(mark -> mark instanceof Mark.Words words ? Stream.of(words.text()) : Stream.of());
  }

  @Test
  void hasItsTitleAboveAndItsSourceBelow() {
    Mark square = Mark.Rectangle.of(0, 0, 600, 100, Paint.plain(Tone.GOOD));
    Picture file = PictureFile.of(new Picture("Title", "d", 600, 100, List.of(square)), "Source");
    assertThat(words(file)).containsExactly("Title", "Source");
    Mark.Rectangle background = (Mark.Rectangle) file.marks().getFirst();
    Mark.Rectangle moved = (Mark.Rectangle) file.marks().get(2);
    assertThat(background.width()).isEqualTo(file.width()).isEqualTo(640);
    assertThat(moved.at().x()).isEqualTo(20);
    assertThat(moved.at().y() + moved.height()).isLessThan(file.height());
  }

  @Test
  void saysWhyThereIsNothingToDraw() {
    Picture file = PictureFile.of(Picture.empty("Title", "No rows."), "Source");
    assertThat(words(file)).containsExactly("Title", "No rows.", "Source");
  }

  @Test
  void movesAllMarksOfAGroupTogether() {
    Mark.Group group =
        new Mark.Group(
            "g",
            List.of(
                new Mark.Line(new Point(0, 0), new Point(1, 1), Tone.INK, 1),
                new Mark.Path(
                    new Point(2, 2),
                    List.of(new Mark.Step.Straight(new Point(3, 3))),
                    Paint.plain(Tone.INK))));
    Mark.Group moved = (Mark.Group) Translation.mark(group, 10, 20);
    assertThat(((Mark.Line) moved.marks().get(0)).to()).isEqualTo(new Point(11, 21));
    Mark.Path outline = (Mark.Path) moved.marks().get(1);
    assertThat(outline.start()).isEqualTo(new Point(12, 22));
    assertThat(outline.steps()).containsExactly(new Mark.Step.Straight(new Point(13, 23)));
  }
}
