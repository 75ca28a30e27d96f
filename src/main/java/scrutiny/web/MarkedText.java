package scrutiny.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import scrutiny.web.html.Html;

/**
 * Renders a text with its passages as {@code mark} elements. A passage inside another becomes a
 * nested mark. Where two passages overlap, and at the end of a page, a mark is split, and its first
 * piece has the id.
 *
 * <p>An instance serves one page; its pieces must be rendered in order.
 */
final class MarkedText {
  private static final Comparator<Piece> NESTING_ORDER =
      Comparator.comparingInt(Piece::start)
          .thenComparing(Comparator.comparingInt(Piece::end).reversed())
          .thenComparing(Piece::passage, MarkedPassage.DOCUMENT_ORDER);

  private final String text;
  private final List<MarkedPassage> passages;
  private final Function<StatedFact, String> factDescription;
  private final Set<MarkedPassage> linkedPassages = new HashSet<>();

  /**
   * Creates a renderer.
   *
   * @param factDescription returns a one-line description of a fact
   */
  MarkedText(
      String text, List<MarkedPassage> passages, Function<StatedFact, String> factDescription) {
    this.text = text;
    this.passages = passages;
    this.factDescription = factDescription;
  }

  /** A part of a passage; start and end are offsets in the text. */
  private record Piece(MarkedPassage passage, int start, int end) {
    boolean isFirst() {
      return start == passage.start();
    }

    /** Returns the overlap with a range of the text. */
    Piece clip(int from, int to) {
      return new Piece(passage, Math.max(start, from), Math.min(end, to));
    }
  }

  /** Returns the text between two offsets with marks. */
  Html html(int from, int to) {
    List<Piece> pieces =
        passages.stream()
            .filter(p -> p.start() < to && p.end() > from)
            .map(p -> new Piece(p, p.start(), p.end()).clip(from, to))
            .sorted(NESTING_ORDER)
            .toList();
    return render(from, to, pieces, List.of());
  }

  private Html render(int from, int to, List<Piece> pieces, List<MarkedPassage> enclosing) {
    List<Html> content = new ArrayList<>();
    List<Piece> remaining = new ArrayList<>(pieces);
    int at = from;
    while (!remaining.isEmpty()) {
      Piece outer = remaining.removeFirst();
      content.add(textRun(at, outer.start(), enclosing));
      List<Piece> inner = new ArrayList<>();
      List<Piece> following = new ArrayList<>();
      for (Piece piece : remaining) {
        if (piece.start() < outer.end()) {
          inner.add(piece.clip(outer.start(), outer.end()));
        }
        if (piece.end() > outer.end()) {
          following.add(piece.clip(outer.end(), to));
        }
      }
      content.add(mark(outer, inner, enclosing));
      at = outer.end();
      following.sort(NESTING_ORDER);
      remaining = following;
    }
    content.add(textRun(at, to, enclosing));
    return Html.concat(content);
  }

  private Html mark(Piece piece, List<Piece> inner, List<MarkedPassage> enclosing) {
    MarkedPassage passage = piece.passage();
    List<MarkedPassage> all = new ArrayList<>(List.of(passage));
    all.addAll(enclosing);
    Html.Element mark = Html.element("mark").attribute("class", passage.kind().code());
    Html.Element identified =
        piece.isFirst()
            ? mark.attribute("id", passage.markId())
            : mark.attribute("data-mark", passage.markId());
    return identified.with(render(piece.start(), piece.end(), inner, all));
  }

  /** Renders text inside the same marks, as a link to the facts of the innermost one. */
  private Html textRun(int from, int to, List<MarkedPassage> enclosing) {
    String run = text.substring(from, to);
    if (enclosing.isEmpty() || run.isBlank()) {
      return Html.text(run);
    }
    MarkedPassage innermost = enclosing.getFirst();
    Html.Element link =
        Html.element("a")
            .attribute("href", "#" + innermost.entryId())
            .attribute("title", title(enclosing));
    return (linkedPassages.add(innermost) ? link : link.attribute("tabindex", "-1")).with(run);
  }

  private String title(List<MarkedPassage> enclosing) {
    return enclosing.stream()
        .flatMap(passage -> passage.facts().stream())
        .map(factDescription)
        .distinct()
        .collect(Collectors.joining("\n"));
  }
}
