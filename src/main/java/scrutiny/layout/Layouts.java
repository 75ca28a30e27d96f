package scrutiny.layout;

import java.util.List;
import java.util.Optional;
import scrutiny.document.Document;

/** All layouts; a new one is a class and a line here. */
public final class Layouts {
  /** The first that fits is taken, so the stricter ones come first. */
  private static final List<Layout> ALL =
      List.of(
          new BoardReviewLayout(),
          new InspectorateLayout(),
          new OtherInspectorateLayout(),
          // Whatever else is about inspections is an article.
          new ArticleLayout());

  private Layouts() {}

  /** The document laid out, or nothing where it is of no known kind. */
  public static Optional<StructuredDocument> analyse(Document document) {
    return ALL.stream().flatMap(layout -> layout.analyse(document).stream()).findFirst();
  }
}
