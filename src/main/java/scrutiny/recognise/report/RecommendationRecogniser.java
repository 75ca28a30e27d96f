package scrutiny.recognise.report;

import static scrutiny.fact.InspectionMentioned.THIS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import scrutiny.document.Block;
import scrutiny.document.Document;
import scrutiny.fact.Fact;
import scrutiny.fact.Kind;
import scrutiny.fact.PriorityActionIdentified;
import scrutiny.fact.RecommendationMade;
import scrutiny.layout.LaidOut;
import scrutiny.layout.Part;
import scrutiny.layout.Section;
import scrutiny.recognise.Reading;
import scrutiny.recognise.Recogniser;
import scrutiny.text.Span;

/** Reads what is to be improved: the outer items of the lists under the headings that say so. */
final class RecommendationRecogniser implements Recogniser {
  private static final Pattern NONE =
      Pattern.compile(
          "(?is)(?:there\\s+(?:are|were)\\s+no\\b|no\\s+(?:areas|priority)|none\\b|.{0,60}\\bdid\\s+not\\s+(?:find|identify)).*");

  private static final Pattern REQUEST =
      Pattern.compile("(?s)\\p{Lu}.*\\b(?:should|must|needs?)\\b.*");

  @Override
  public Reading recognise(LaidOut document) {
    List<Fact> facts = new ArrayList<>();
    int number = 0;
    int boardNumber = 0;
    for (Section section : document.sections()) {
      boolean board = section.part() == Part.BOARD_IMPROVEMENT;
      boolean priority = section.part() == Part.PRIORITY_ACTION;
      if (!board && !priority && section.part() != Part.IMPROVEMENT) {
        continue;
      }
      List<Span> items = asked(document, section);
      for (Span item : items) {
        int own = board ? ++boardNumber : ++number;
        facts.add(
            new RecommendationMade(
                document.document().text().quote(item), THIS, own, priority, board));
      }
      if (priority) {
        identified(document.document(), section, items).ifPresent(facts::add);
      }
    }
    return Reading.of(facts);
  }

  private static List<Span> asked(LaidOut document, Section section) {
    if (document.kind() == Kind.AREA_SEND) {
      return cells(document.document(), section);
    }
    return outer(section).stream()
        .filter(i -> !NONE.matcher(document.document().words(i)).matches())
        .filter(i -> !leadsToHeading(section, i))
        .map(Block.Item::span)
        .toList();
  }

  /** Reports on areas set each thing asked for in a cell, beside the body that should do it. */
  private static List<Span> cells(Document document, Section section) {
    return section.blocks().stream()
        .flatMap(block ->
            switch (block) {
              case Block.Table table -> table.rows().stream().map(r -> r.cells().getLast());
              case Block.Paragraph paragraph -> Stream.of(paragraph.span());
              case Block.Item item -> Stream.of(item.span());
              default -> Stream.empty();
            })
        .filter(cell -> REQUEST.matcher(document.text().words(cell)).matches())
        .toList();
  }

  /**
   * What stands before the first heading within the list, such as “Immediately:”, introduces it.
   */
  private static boolean leadsToHeading(Section section, Block.Item item) {
    List<Block> blocks = section.blocks();
    return blocks.size() > 2
        && blocks.get(1).equals(item)
        && blocks.get(2) instanceof Block.Heading;
  }

  private static List<Block.Item> outer(Section section) {
    List<Block.Item> items =
        section.blocks().stream()
            .filter(b -> b instanceof Block.Item)
            .map(b -> (Block.Item) b)
            .toList();
    int depth = items.stream().mapToInt(Block.Item::depth).min().orElse(0);
    return items.stream().filter(i -> i.depth() == depth).toList();
  }

  /** The heading alone identifies nothing: under it must stand what is to be done. */
  private static Optional<Fact> identified(Document document, Section section, List<Span> items) {
    if (!items.isEmpty()) {
      return Optional.of(
          new PriorityActionIdentified(document.text().quote(items.getFirst()), THIS));
    }
    return section.blocks().stream()
        .skip(1)
        .findFirst()
        .filter(b -> !NONE.matcher(document.words(b)).matches())
        .map(b -> new PriorityActionIdentified(document.text().quote(b.span()), THIS));
  }
}
