package scrutiny.layout;

import java.util.List;
import java.util.Optional;
import scrutiny.document.Document;

/** All layouts; a new one takes a class and a line here. */
public final class Layouts {
  /** The first that fits is used, so the stricter ones come first. */
  private static final List<Layout> ALL =
      List.of(
          new BoardReviewLayout(),
          new InspectorateLayout(),
          new OtherInspectorateLayout(),
          // Any other document about inspections is an article.
          new ArticleLayout());

  private Layouts() {}

  /** Returns the structured document; empty if no layout fits. */
  public static Optional<StructuredDocument> analyse(Document document) {
    return ALL.stream().flatMap(layout -> layout.analyse(document).stream()).findFirst();
  }
}
