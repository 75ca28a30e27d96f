package scrutiny.web.picture;

import java.util.ArrayList;
import java.util.List;

/** Puts a picture between its title and its source, for a file that is seen without its page. */
public final class PictureFile {
  private static final double MARGIN = 20;
  private static final double TITLE_SIZE = 20;
  private static final double TITLE_LINE = 26;
  private static final double SOURCE_SIZE = 12;
  private static final double SOURCE_LINE = 17;
  private static final double MIN_WIDTH = 480;

  private PictureFile() {}

  /**
   * Returns a picture with a background, its title above it and its source below it. One with
   * nothing to draw has its description in place of its marks.
   */
  public static Picture of(Picture picture, String source) {
    double width = Math.max(picture.width(), MIN_WIDTH) + 2 * MARGIN;
    double inner = width - 2 * MARGIN;
    List<Mark> marks = new ArrayList<>();
    double y = MARGIN;
    for (String line : TextFit.lines(picture.title(), TITLE_SIZE, inner)) {
      y += TITLE_LINE;
      marks.add(words(line, y - 6, Font.of(TITLE_SIZE, Tone.INK).bolder()));
    }
    y += MARGIN / 2;
    if (picture.isEmpty()) {
      for (String line : TextFit.lines(picture.description(), SOURCE_SIZE + 2, inner)) {
        y += TITLE_LINE;
        marks.add(words(line, y - 6, Font.of(SOURCE_SIZE + 2, Tone.INK)));
      }
    } else {
      for (Mark mark : picture.marks()) {
        marks.add(Translation.mark(mark, MARGIN, y));
      }
      y += picture.height();
    }
    y += MARGIN / 2;
    for (String line : TextFit.lines(source, SOURCE_SIZE, inner)) {
      y += SOURCE_LINE;
      marks.add(words(line, y - 4, Font.of(SOURCE_SIZE, Tone.MUTED)));
    }
    double height = y + MARGIN;
    marks.addFirst(Mark.Rectangle.of(0, 0, width, height, Paint.plain(Tone.SURFACE)));
    return new Picture(picture.title(), picture.description(), width, height, marks);
  }

  private static Mark words(String text, double y, Font font) {
    return new Mark.Words(new Point(MARGIN, y), text, font);
  }
}
