package scrutiny.web.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import scrutiny.web.html.Html;
import scrutiny.web.picture.TextFit;
import scrutiny.web.section.GradeMark;
import scrutiny.web.section.Wording;

/**
 * What surrounds the tiles in a file: a background, the title, the legend, notes and the source.
 */
final class MapFrame {
  private static final int LEFT = 16;
  private static final int TITLE_BASELINE = 34;
  private static final int SUBTITLE_BASELINE = 56;
  private static final int TOP = 72;
  private static final int LEGEND_COLUMNS = 2;
  private static final int LEGEND_WIDTH = 300;
  private static final int SOURCE_HEIGHT = 24;
  private static final int SOURCE_LINE = 17;
  private static final int SOURCE_SIZE = 12;
  private static final int NOTE_LINE = 19;
  private static final int NOTE_SIZE = 14;
  private static final int MIN_WIDTH = LEGEND_COLUMNS * LEGEND_WIDTH + 2 * LEFT;

  private final GradeMap map;
  private final List<String> noteLines;
  private final List<String> sourceLines;
  private final int mapWidth;
  private final int mapHeight;

  MapFrame(GradeMap map, List<MapNote> notes, String source, int mapWidth, int mapHeight) {
    this.map = map;
    this.mapWidth = mapWidth;
    this.mapHeight = mapHeight;
    this.noteLines =
        notes.stream().flatMap(note -> lines(note.sentence(), NOTE_SIZE).stream()).toList();
    this.sourceLines = lines(source, SOURCE_SIZE);
  }

  int width() {
    return Math.max(mapWidth + 2 * LEFT, MIN_WIDTH);
  }

  int height() {
    return notesTop()
        + noteLines.size() * NOTE_LINE
        + SOURCE_HEIGHT
        + sourceLines.size() * SOURCE_LINE;
  }

  private List<String> lines(String text, int size) {
    return TextFit.lines(text, size, width() - 2.0 * LEFT);
  }

  private int notesTop() {
    return legendTop() + legendRows() * MapPicture.PITCH;
  }

  private int legendTop() {
    return TOP + mapHeight + LEFT;
  }

  private int legendRows() {
    return (map.counts().size() + LEGEND_COLUMNS - 1) / LEGEND_COLUMNS;
  }

  /** Returns the content of the file around the tiles. */
  Html html(Html tiles) {
    String[] title = map.selection().title().split(": ", 2);
    List<Html> parts = new ArrayList<>();
    parts.add(
        Html.element("rect")
            .attribute("width", "100%")
            .attribute("height", "100%")
            .attribute("fill", "#ffffff")
            .with());
    parts.add(text(LEFT, TITLE_BASELINE, "24", title[0]));
    parts.add(text(LEFT, SUBTITLE_BASELINE, "16", Wording.capitalised(title[1])));
    parts.add(
        Html.element("g")
            .attribute("transform", "translate(" + (width() - mapWidth) / 2 + " " + TOP + ")")
            .with(tiles));
    int number = 0;
    for (Map.Entry<GradeMark, Integer> count : map.counts().entrySet()) {
      int x = LEFT + number % LEGEND_COLUMNS * LEGEND_WIDTH;
      int y = legendTop() + number / LEGEND_COLUMNS * MapPicture.PITCH;
      parts.add(MapPicture.square(x, y, count.getKey()));
      parts.add(MapPicture.letter(x, y, count.getKey()));
      parts.add(
          text(
              x + MapPicture.PITCH + 8,
              y + 24,
              "16",
              count.getKey().title() + " (" + count.getValue() + ")"));
      number++;
    }
    parts.add(paragraph(noteLines, notesTop() + NOTE_SIZE, NOTE_SIZE, NOTE_LINE));
    int sourceTop = height() - LEFT - (sourceLines.size() - 1) * SOURCE_LINE;
    parts.add(paragraph(sourceLines, sourceTop, SOURCE_SIZE, SOURCE_LINE));
    return Html.concat(parts);
  }

  private static Html paragraph(List<String> lines, int top, int size, int height) {
    List<Html> parts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      parts.add(text(LEFT, top + i * height, String.valueOf(size), lines.get(i)));
    }
    return Html.concat(parts);
  }

  private static Html text(int x, int y, String size, String words) {
    return Html.element("text")
        .attribute("x", String.valueOf(x))
        .attribute("y", String.valueOf(y))
        .attribute("font-size", size)
        .attribute("fill", "#1b2326")
        .with(words);
  }
}
