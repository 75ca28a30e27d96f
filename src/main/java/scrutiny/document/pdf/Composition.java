package scrutiny.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** The blocks of a body's pages, in reading order. */
final class Composition {
  /** Headings are set larger than the body by at least this, in points, or in bold. */
  private static final float LARGER = 1f;

  private final float size;
  private final Leading leading;
  private final List<Draft> drafts = new ArrayList<>();

  private Composition(float size, Leading leading) {
    this.size = size;
    this.leading = leading;
  }

  static List<Draft> of(List<Page> pages) {
    Composition composition = new Composition(BodySize.of(pages), Leading.of(pages));
    pages.forEach(composition::add);
    return composition.drafts;
  }

  private void add(Page page) {
    int before = drafts.size();
    int from = 0;
    for (TableFinder.Region region : TableFinder.find(page.lines())) {
      addText(page.lines().subList(from, region.start()));
      List<Line> lines = page.lines().subList(region.start(), region.end());
      drafts.add(new Draft.Table(page.number(), Cells.rows(lines, region.gutter(), leading)));
      from = region.end();
    }
    addText(page.lines().subList(from, page.lines().size()));
    joinOverPages(before);
  }

  private void addText(List<Line> lines) {
    Draft.Text text = null;
    for (Line line : lines) {
      if (text == null || startsBlock(text, line)) {
        text = new Draft.Text(List.of(line), isHeading(line));
        drafts.add(text);
      } else {
        text.lines().add(line);
      }
    }
  }

  private boolean startsBlock(Draft.Text text, Line line) {
    Line last = text.last();
    return (line.hasMark() && !isNumberInText(text, line))
        || line.y() - last.y() > TableFinder.LEADING * Math.max(line.size(), last.size()) + 1
        || isHeading(line) != text.heading()
        || leading.isRuled(last.runs().getLast(), line.runs().getFirst())
        || Math.abs(line.size() - last.size()) > LARGER
        || (text.isItem() && line.left() <= text.first().left() + 3 && last.words().endsWith("."));
  }

  /** A line may begin with the number that ends a sentence: it opens no list. */
  private static boolean isNumberInText(Draft.Text text, Line line) {
    boolean goesOn = line.y() - text.last().y() <= TableFinder.LEADING * line.size();
    boolean ended = text.last().words().matches(".*[.:;?!]['’”)]?");
    return goesOn && !ended && line.isNumbered() && !text.first().isNumbered() && !text.heading();
  }

  private boolean isHeading(Line line) {
    return !line.hasMark() && (line.size() >= size + LARGER || line.bold());
  }

  private void joinOverPages(int first) {
    if (first > 0
        && first < drafts.size()
        && drafts.get(first - 1) instanceof Draft.Text before
        && drafts.get(first) instanceof Draft.Text after
        && before.goesOnIn(after)) {
      before.lines().addAll(after.lines());
      drafts.remove(first);
    }
  }
}
