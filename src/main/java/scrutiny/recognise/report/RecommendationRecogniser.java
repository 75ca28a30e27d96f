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
import scrutiny.layout.DocumentForm;
import scrutiny.layout.Section;
import scrutiny.layout.SectionKind;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.phrase.Phrases;
import scrutiny.recognise.phrase.Themes;
import scrutiny.recognise.spi.Reading;
import scrutiny.recognise.spi.Recogniser;
import scrutiny.text.Span;

/** Reads recommendations: the outer items of the lists under headings about improvement. */
final class RecommendationRecogniser implements Recogniser {
  private static final Pattern NONE =
      Pattern.compile(
          "(?is)(?:there\\s+(?:are|were)\\s+no\\b|no\\s+(?:areas|priority)|none\\b|.{0,60}\\bdid\\s+not\\s+(?:find|identify)).*");

  private static final Pattern FINDINGS =
      Pattern.compile("(?is)\\W*(?:(?:main|key|headline|detailed|other) )?findings\\b.*");

  private static final Pattern REQUEST =
      Pattern.compile("(?s)\\p{Lu}.*\\b(?:should|must|needs?)\\b.*");

  private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})\\W*");
  private static final Pattern UNFINISHED = Pattern.compile("(?s).*(?:[:;,]|\\p{L})\\s*");

  /** The most themes that a request has; any others are incidental to it. */
  private static final int MAX_THEMES = 3;

  /**
   * An action that inspectors request.
   *
   * @param mark the number or bullet before it, or an empty text
   * @param bodies the cell beside it, which names bodies, if there is one
   */
  private record RequestedAction(Span span, String mark, Optional<Span> bodies) {}

  @Override
  public Reading recognise(StructuredDocument document) {
    List<Fact> facts = new ArrayList<>();
    int position = 0;
    int boardPosition = 0;
    boolean findingsSeen = false;
    for (Section section : document.sections()) {
      findingsSeen |= position > 0 && isHeadedFindings(document, section);
      boolean board =
          section.kind() == SectionKind.BOARD_IMPROVEMENT
              || section.kind() == SectionKind.BOARD_PRIORITY_ACTION;
      boolean priority =
          section.kind() == SectionKind.PRIORITY_ACTION
              || section.kind() == SectionKind.BOARD_PRIORITY_ACTION;
      if (!board && !priority && section.kind() != SectionKind.IMPROVEMENT) {
        continue;
      }
      // A letter lists what needs to improve once; a list after its findings is part of them.
      if (!board && !priority && findingsSeen && document.form() == DocumentForm.LETTER) {
        continue;
      }
      List<RequestedAction> actions = requestedActions(document, section);
      for (RequestedAction action : actions) {
        int next = board ? ++boardPosition : ++position;
        facts.add(recommendation(document, action, next, priority, board));
      }
      if (priority && !board) {
        priorityAction(document.document(), section, actions).ifPresent(facts::add);
      }
    }
    return Reading.of(facts);
  }

  private static boolean isHeadedFindings(StructuredDocument document, Section section) {
    return section.kind() == SectionKind.BODY
        && section.blocks().getFirst() instanceof Block.Heading heading
        && FINDINGS.matcher(document.document().textOf(heading)).matches();
  }

  private static Fact recommendation(
      StructuredDocument laidOut,
      RequestedAction action,
      int position,
      boolean priority,
      boolean board) {
    Document document = laidOut.document();
    String text = document.text().substring(action.span);
    Matcher number = NUMBER.matcher(action.mark);
    ResponsibleBodies addressees =
        board
            ? new ResponsibleBodies(RecommendationMade.Addressee.BOARD, List.of())
            : action
                .bodies
                .flatMap(cell -> ResponsibleBodies.fromCell(document.text().substring(cell)))
                .orElseGet(() -> ResponsibleBodies.of(laidOut.kind(), text));
    return new RecommendationMade(
        document.text().quote(action.span),
        board ? BoardReviewRecogniser.inspectionId(laidOut) : THIS,
        position,
        number.matches() ? Optional.of(Integer.parseInt(number.group(1))) : Optional.empty(),
        priority,
        addressees.responsible(),
        addressees.bodies(),
        Themes.of(Phrases.normalise(text), MAX_THEMES));
  }

  private static List<RequestedAction> requestedActions(
      StructuredDocument document, Section section) {
    if (document.kind() == Kind.AREA_SEND) {
      return actionsInCells(document.document(), section);
    }
    return outerItems(section).stream()
        .filter(i -> !NONE.matcher(document.document().textOf(i)).matches())
        .filter(i -> !introducesHeading(section, i))
        .map(i ->
            new RequestedAction(
                completeItem(document.document(), section, i), i.marker(), Optional.empty()))
        .toList();
  }

  /** Returns the span of an item, its nested items and its continuation after a page break. */
  private static Span completeItem(Document document, Section section, Block.Item item) {
    List<Block> blocks = section.blocks();
    Span span = item.span();
    for (Block next : blocks.subList(blocks.indexOf(item) + 1, blocks.size())) {
      boolean nested = next instanceof Block.Item inner && inner.depth() > item.depth();
      boolean continued =
          next instanceof Block.Paragraph
              && UNFINISHED.matcher(document.text().substring(span)).matches()
              && Character.isLowerCase(document.textOf(next).strip().charAt(0));
      if (!nested && !continued) {
        break;
      }
      span = span.to(next.span());
    }
    return span;
  }

  /** Reports on areas give each requested action in a cell, beside the body responsible. */
  private static List<RequestedAction> actionsInCells(Document document, Section section) {
    List<RequestedAction> actions = new ArrayList<>();
    section.blocks().stream()
        .flatMap(RecommendationRecogniser::actionsIn)
        .forEach(each -> {
          if (REQUEST.matcher(document.text().substring(each.span)).matches()) {
            actions.add(each);
          } else if (!actions.isEmpty() && continues(document, actions.getLast(), each)) {
            RequestedAction last = actions.removeLast();
            actions.add(new RequestedAction(last.span.to(each.span), last.mark, last.bodies));
          }
        });
    return actions;
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

  /** Returns whether an action is an item of a list that a request introduces. */
  private static boolean continues(Document document, RequestedAction first, RequestedAction next) {
    return !next.mark.isEmpty()
        && !NUMBER.matcher(next.mark).matches()
        && UNFINISHED.matcher(document.text().substring(first.span)).matches();
  }

  /** The item before the first heading within the list, such as “Immediately:”, introduces it. */
  private static boolean introducesHeading(Section section, Block.Item item) {
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

  /** A heading alone identifies no priority action: text below it must say what to do. */
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
