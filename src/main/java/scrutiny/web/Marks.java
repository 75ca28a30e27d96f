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
final class Marks {
  private static final Comparator<Piece> IN_ORDER =
      Comparator.comparingInt(Piece::start)
          .thenComparing(Comparator.comparingInt(Piece::end).reversed())
          .thenComparing(Piece::passage, Passage.IN_ORDER);

  private final String text;
  private final List<Passage> passages;
  private final Function<Stated, String> wording;
  private final Set<Passage> linked = new HashSet<>();

  /**
   * The marks of a text.
   *
   * @param wording says in words what a fact states
   */
  Marks(String text, List<Passage> passages, Function<Stated, String> wording) {
    this.text = text;
    this.passages = passages;
    this.wording = wording;
  }

  /** What is left of a passage, in a part of the text. */
  private record Piece(Passage passage, int start, int end) {
    boolean isFirst() {
      return start == passage.start();
    }

    /** What lies between two offsets, which it reaches into. */
    Piece within(int from, int to) {
      return new Piece(passage, Math.max(start, from), Math.min(end, to));
    }
  }

  /** The text between two offsets, marked. */
  Html between(int from, int to) {
    List<Piece> pieces =
        passages.stream()
            .filter(p -> p.start() < to && p.end() > from)
            .map(p -> new Piece(p, p.start(), p.end()).within(from, to))
            .sorted(IN_ORDER)
            .toList();
    return marked(from, to, pieces, List.of());
  }

  private Html marked(int from, int to, List<Piece> pieces, List<Passage> around) {
    List<Html> content = new ArrayList<>();
    List<Piece> left = new ArrayList<>(pieces);
    int at = from;
    while (!left.isEmpty()) {
      Piece outer = left.removeFirst();
      content.add(run(at, outer.start(), around));
      List<Piece> inner = new ArrayList<>();
      List<Piece> behind = new ArrayList<>();
      for (Piece piece : left) {
        if (piece.start() < outer.end()) {
          inner.add(piece.within(outer.start(), outer.end()));
        }
        if (piece.end() > outer.end()) {
          behind.add(piece.within(outer.end(), to));
        }
      }
      content.add(mark(outer, inner, around));
      at = outer.end();
      behind.sort(IN_ORDER);
      left = behind;
    }
    content.add(run(at, to, around));
    return Html.all(content);
  }

  private Html mark(Piece piece, List<Piece> inner, List<Passage> around) {
    Passage passage = piece.passage();
    List<Passage> nearest = new ArrayList<>(List.of(passage));
    nearest.addAll(around);
    Html.Element mark = Html.element("mark").attribute("class", passage.kind().code());
    Html.Element named =
        piece.isFirst()
            ? mark.attribute("id", passage.mark())
            : mark.attribute("data-of", passage.mark());
    return named.with(marked(piece.start(), piece.end(), inner, nearest));
  }

  /** Words in one and the same marks: a link to what is read from the nearest of these. */
  private Html run(int from, int to, List<Passage> around) {
    String words = text.substring(from, to);
    if (around.isEmpty() || words.isBlank()) {
      return Html.text(words);
    }
    Passage nearest = around.getFirst();
    Html.Element link =
        Html.element("a")
            .attribute("href", "#" + nearest.entry())
            .attribute("title", title(around));
    return (linked.add(nearest) ? link : link.attribute("tabindex", "-1")).with(words);
  }

  private String title(List<Passage> around) {
    return around.stream()
        .flatMap(passage -> passage.facts().stream())
        .map(wording)
        .distinct()
        .collect(Collectors.joining("\n"));
  }
}
