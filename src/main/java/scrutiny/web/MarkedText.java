package scrutiny.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The passages of a text as marks in it. A passage in another is a mark in a mark; where two cross,
 * and where a page ends, a mark is cut, and its first piece bears its name.
 *
 * <p>For one page, whose pieces are asked for in their order.
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
   * The marks of a text.
   *
   * @param wording says in words what a fact states
   */
  MarkedText(String text, List<MarkedPassage> passages, Function<StatedFact, String> wording) {
    this.text = text;
    this.passages = passages;
    this.factDescription = wording;
  }

  /** What is left of a passage, in a part of the text. */
  private record Piece(MarkedPassage passage, int start, int end) {
    boolean isFirst() {
      return start == passage.start();
    }

    /** What lies between two offsets, which it reaches into. */
    Piece clip(int from, int to) {
      return new Piece(passage, Math.max(start, from), Math.min(end, to));
    }
  }

  /** The text between two offsets, marked. */
  Html html(int from, int to) {
    List<Piece> pieces =
        passages.stream()
            .filter(p -> p.start() < to && p.end() > from)
            .map(p -> new Piece(p, p.start(), p.end()).clip(from, to))
            .sorted(NESTING_ORDER)
            .toList();
    return render(from, to, pieces, List.of());
  }

  private Html render(int from, int to, List<Piece> pieces, List<MarkedPassage> around) {
    List<Html> content = new ArrayList<>();
    List<Piece> left = new ArrayList<>(pieces);
    int at = from;
    while (!left.isEmpty()) {
      Piece outer = left.removeFirst();
      content.add(textRun(at, outer.start(), around));
      List<Piece> inner = new ArrayList<>();
      List<Piece> behind = new ArrayList<>();
      for (Piece piece : left) {
        if (piece.start() < outer.end()) {
          inner.add(piece.clip(outer.start(), outer.end()));
        }
        if (piece.end() > outer.end()) {
          behind.add(piece.clip(outer.end(), to));
        }
      }
      content.add(mark(outer, inner, around));
      at = outer.end();
      behind.sort(NESTING_ORDER);
      left = behind;
    }
    content.add(textRun(at, to, around));
    return Html.concat(content);
  }

  private Html mark(Piece piece, List<Piece> inner, List<MarkedPassage> around) {
    MarkedPassage passage = piece.passage();
    List<MarkedPassage> nearest = new ArrayList<>(List.of(passage));
    nearest.addAll(around);
    Html.Element mark = Html.element("mark").attribute("class", passage.kind().code());
    Html.Element named =
        piece.isFirst()
            ? mark.attribute("id", passage.markId())
            : mark.attribute("data-of", passage.markId());
    return named.with(render(piece.start(), piece.end(), inner, nearest));
  }

  /** Words in one and the same marks: a link to what is read from the nearest of these. */
  private Html textRun(int from, int to, List<MarkedPassage> around) {
    String words = text.substring(from, to);
    if (around.isEmpty() || words.isBlank()) {
      return Html.text(words);
    }
    MarkedPassage nearest = around.getFirst();
    Html.Element link =
        Html.element("a")
            .attribute("href", "#" + nearest.entryId())
            .attribute("title", title(around));
    return (linkedPassages.add(nearest) ? link : link.attribute("tabindex", "-1")).with(words);
  }

  private String title(List<MarkedPassage> around) {
    return around.stream()
        .flatMap(passage -> passage.facts().stream())
        .map(factDescription)
        .distinct()
        .collect(Collectors.joining("\n"));
  }
}
