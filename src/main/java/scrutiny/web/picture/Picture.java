package scrutiny.web.picture;

import java.util.List;
import java.util.stream.Stream;

/**
 * A drawing. One without marks says that there is nothing to draw; its description says why.
 *
 * @param title what it shows
 * @param description what it says, in words
 */
public record Picture(
    String title, String description, double width, double height, List<Mark> marks) {
  public Picture {
    marks = List.copyOf(marks);
    if (width <= 0 || height <= 0) {
      throw new IllegalArgumentException("a picture needs a size, not " + width + " x " + height);
    }
  }

  /** Returns a picture with nothing to draw. */
  public static Picture empty(String title, String reason) {
    return new Picture(title, reason, 1, 1, List.of());
  }

  /** Returns the same picture with another sentence in its description. */
  public Picture withSentence(String sentence) {
    return new Picture(title, description + " " + sentence, width, height, marks);
  }

  /** Returns whether there is nothing to draw. */
  public boolean isEmpty() {
    return marks.isEmpty();
  }

  /** Returns whether a mark leads to a page. */
  boolean hasLinks() {
    return all().anyMatch(mark -> mark instanceof Mark.Link);
  }

  /** Returns all marks, those of groups and links too. */
  public Stream<Mark> all() {
    return marks.stream().flatMap(Picture::withContent);
  }

  private static Stream<Mark> withContent(Mark mark) {
    List<Mark> content =
        switch (mark) {
          case Mark.Group group -> group.marks();
          case Mark.Link link -> link.marks();
          default -> List.<Mark>of();
        };
    return Stream.concat(Stream.of(mark), content.stream().flatMap(Picture::withContent));
  }
}
