package scrutiny.recognise.report;

import static scrutiny.fact.InspectionMentioned.THIS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import scrutiny.document.Block;
import scrutiny.document.Document;
import scrutiny.fact.Fact;
import scrutiny.fact.Kind;
import scrutiny.fact.PriorityActionIdentified;
import scrutiny.fact.RecommendationMade;
import scrutiny.layout.Section;
import scrutiny.layout.SectionKind;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.phrase.Phrases;
import scrutiny.recognise.phrase.Themes;
import scrutiny.recognise.spi.Reading;
import scrutiny.recognise.spi.Recogniser;
import scrutiny.text.Span;

/** Reads what is to be improved: the outer items of the lists under the headings that say so. */
final class RecommendationRecogniser implements Recogniser {
  private static final Pattern NONE =
      Pattern.compile(
          "(?is)(?:there\\s+(?:are|were)\\s+no\\b|no\\s+(?:areas|priority)|none\\b|.{0,60}\\bdid\\s+not\\s+(?:find|identify)).*");

  private static final Pattern REQUEST =
      Pattern.compile("(?s)\\p{Lu}.*\\b(?:should|must|needs?)\\b.*");

  private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})\\W*");
  private static final Pattern UNFINISHED = Pattern.compile("(?s).*(?:[:;,]|\\p{L})\\s*");

  /** Of more themes none is the request's own. */
  private static final int MAX_THEMES = 3;

  /**
   * Something that is asked for.
   *
   * @param bodies the cell beside it, where bodies are named
   */
  private record RequestedAction(Span span, String mark, Optional<Span> bodies) {}

  @Override
  public Reading recognise(StructuredDocument document) {
    List<Fact> facts = new ArrayList<>();
    int place = 0;
    int boardPlace = 0;
    for (Section section : document.sections()) {
      boolean board = section.kind() == SectionKind.BOARD_IMPROVEMENT;
      boolean priority = section.kind() == SectionKind.PRIORITY_ACTION;
      if (!board && !priority && section.kind() != SectionKind.IMPROVEMENT) {
        continue;
      }
      List<RequestedAction> all = requestedActions(document, section);
      for (RequestedAction each : all) {
        int own = board ? ++boardPlace : ++place;
        facts.add(recommendation(document, each, own, priority, board));
      }
      if (priority) {
        priorityAction(document.document(), section, all).ifPresent(facts::add);
      }
    }
    return Reading.of(facts);
  }

  private static Fact recommendation(
      StructuredDocument laidOut,
      RequestedAction asking,
      int place,
      boolean priority,
      boolean board) {
    Document document = laidOut.document();
    String words = document.text().substring(asking.span);
    Matcher number = NUMBER.matcher(asking.mark);
    ResponsibleBodies requests =
        board
            ? new ResponsibleBodies(RecommendationMade.Addressee.BOARD, List.of())
            : asking
                .bodies
                .flatMap(cell -> ResponsibleBodies.fromCell(document.text().substring(cell)))
                .orElseGet(() -> ResponsibleBodies.of(laidOut.kind(), words));
    return new RecommendationMade(
        document.text().quote(asking.span),
        board ? BoardReviewRecogniser.inspectionId(laidOut) : THIS,
        place,
        number.matches() ? Optional.of(Integer.parseInt(number.group(1))) : Optional.empty(),
        priority,
        requests.responsible(),
        requests.bodies(),
        Themes.of(Phrases.normalise(words), MAX_THEMES));
  }

  private static List<RequestedAction> requestedActions(
      StructuredDocument document, Section section) {
    if (document.kind() == Kind.AREA_SEND) {
      return actionsInCells(document.document(), section);
    }
    return outerItems(section).stream()
        .filter(i -> !NONE.matcher(document.document().textOf(i)).matches())
        .filter(i -> !leadsToHeading(section, i))
        .map(i ->
            new RequestedAction(
                completeItem(document.document(), section, i), i.marker(), Optional.empty()))
        .toList();
  }

  /** An item with the smaller ones below it, and with what a page's end parted from it. */
  private static Span completeItem(Document document, Section section, Block.Item item) {
    List<Block> blocks = section.blocks();
    Span whole = item.span();
    for (Block next : blocks.subList(blocks.indexOf(item) + 1, blocks.size())) {
      boolean below = next instanceof Block.Item inner && inner.depth() > item.depth();
      boolean onward =
          next instanceof Block.Paragraph
              && UNFINISHED.matcher(document.text().substring(whole)).matches()
              && Character.isLowerCase(document.textOf(next).strip().charAt(0));
      if (!below && !onward) {
        break;
      }
      whole = whole.to(next.span());
    }
    return whole;
  }

  /** Reports on areas set each thing asked for in a cell, beside the body that should do it. */
  private static List<RequestedAction> actionsInCells(Document document, Section section) {
    List<RequestedAction> asked = new ArrayList<>();
    section.blocks().stream()
        .flatMap(RecommendationRecogniser::actionsIn)
        .forEach(each -> {
          if (REQUEST.matcher(document.text().substring(each.span)).matches()) {
            asked.add(each);
          } else if (!asked.isEmpty() && continues(document, asked.getLast(), each)) {
            RequestedAction last = asked.removeLast();
            asked.add(new RequestedAction(last.span.to(each.span), last.mark, last.bodies));
          }
        });
    return asked;
  }

  private static Stream<RequestedAction> actionsIn(Block block) {
    return switch (block) {
      case Block.Table table ->
          table.rows().stream()
              .map(r ->
                  new RequestedAction(
                      r.cells().getLast(),
                      "",
                      Optional.of(r.cells().getFirst()).filter(c -> r.cells().size() > 1)));
      case Block.Paragraph paragraph ->
          Stream.of(new RequestedAction(paragraph.span(), "", Optional.empty()));
      case Block.Item item ->
          Stream.of(new RequestedAction(item.span(), item.marker(), Optional.empty()));
      default -> Stream.empty();
    };
  }

  /** The items of a request that leads to them. */
  private static boolean continues(Document document, RequestedAction first, RequestedAction next) {
    return !next.mark.isEmpty()
        && !NUMBER.matcher(next.mark).matches()
        && UNFINISHED.matcher(document.text().substring(first.span)).matches();
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

  private static List<Block.Item> outerItems(Section section) {
    List<Block.Item> items =
        section.blocks().stream()
            .filter(b -> b instanceof Block.Item)
            .map(b -> (Block.Item) b)
            .toList();
    int depth = items.stream().mapToInt(Block.Item::depth).min().orElse(0);
    return items.stream().filter(i -> i.depth() == depth).toList();
  }

  /** The heading alone identifies nothing: under it must stand what is to be done. */
  private static Optional<Fact> priorityAction(
      Document document, Section section, List<RequestedAction> items) {
    if (!items.isEmpty()) {
      return Optional.of(
          new PriorityActionIdentified(document.text().quote(items.getFirst().span), THIS));
    }
    return section.blocks().stream()
        .skip(1)
        .findFirst()
        .filter(b -> !NONE.matcher(document.textOf(b)).matches())
        .map(b -> new PriorityActionIdentified(document.text().quote(b.span()), THIS));
  }
}
