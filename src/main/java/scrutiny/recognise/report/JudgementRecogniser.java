package scrutiny.recognise.report;

import static scrutiny.fact.InspectionMentioned.THIS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import scrutiny.document.Block;
import scrutiny.document.Document;
import scrutiny.fact.Area;
import scrutiny.fact.Fact;
import scrutiny.fact.Grade;
import scrutiny.fact.JudgementStated;
import scrutiny.fact.JudgementWithheld;
import scrutiny.fact.Kind;
import scrutiny.fact.MissingReason;
import scrutiny.fact.Status;
import scrutiny.layout.Form;
import scrutiny.layout.LaidOut;
import scrutiny.layout.Part;
import scrutiny.recognise.Reading;
import scrutiny.recognise.Recogniser;
import scrutiny.text.Quote;
import scrutiny.text.Span;

/**
 * Reads the grades that a report gives: those of its table, and those that stand in a heading of
 * their own, as the overall judgement and the safeguarding board's did until 2018.
 */
final class JudgementRecogniser implements Recogniser {
  /** From this day on, inspections of children's services give no overall judgement. */
  private static final LocalDate NO_OVERALL = LocalDate.of(2026, 4, 1);

  private static final int SENTENCE = 170;

  private static final Pattern OVERALL =
      Pattern.compile(
          "(?is)(?:the )?overall"
              + " (?:judgement|effectiveness)\\b.*\\b(?:is|are|requires?)\\b.*|children['’]s"
              + " services (?:in .*|.*\\b)(?:is|are|requires?)\\b.*");

  private static final Pattern BOARD =
      Pattern.compile(
          "(?is).*\\b(?:local safeguarding"
              + " (?:children|board)|LSCB)\\b.*\\b(?:is|are|requires?)\\b.*");

  @Override
  public Reading recognise(LaidOut document) {
    if (document.form() != Form.REPORT) {
      return Reading.nothing();
    }
    List<Judgement> judgements = new ArrayList<>(ofTables(document));
    List<Part> cover = List.of(Part.TITLE, Part.FRONT);
    judgements.addAll(ofSentences(document, cover, OVERALL, Area.OVERALL_EFFECTIVENESS));
    if (document.kind() == Kind.SIF || document.kind() == Kind.LSCB_REVIEW) {
      judgements.addAll(ofSentences(document, List.of(Part.FRONT, Part.BOARD), BOARD, Area.LSCB));
    }
    notInFramework(document).ifPresent(judgements::add);
    return Reading.of(firstOfEachArea(document, judgements));
  }

  /**
   * What a report says of an area: a grade, or why there is none.
   *
   * @param fact the fact, of an inspection
   */
  private record Judgement(Area area, Function<String, Fact> fact) {
    static Judgement stated(Quote quote, Area area, Grade grade) {
      return new Judgement(area, id -> new JudgementStated(quote, id, area, grade, Status.CURRENT));
    }

    static Judgement withheld(Quote quote, Area area, MissingReason reason) {
      return new Judgement(area, id -> new JudgementWithheld(quote, id, area, reason));
    }
  }

  /** A grade may be repeated further on, in other words. */
  private static List<Fact> firstOfEachArea(LaidOut document, List<Judgement> judgements) {
    Set<Area> seen = EnumSet.noneOf(Area.class);
    return judgements.stream()
        .filter(j -> seen.add(j.area()))
        .map(j ->
            j.fact()
                .apply(j.area() == Area.LSCB ? BoardReviewRecogniser.inspection(document) : THIS))
        .toList();
  }

  /** The first table that judges, and those on the cover that go on with it over a page break. */
  private static List<Judgement> ofTables(LaidOut document) {
    List<Judgement> judgements = new ArrayList<>();
    for (Block block : document.document().blocks()) {
      if (block instanceof Block.Table table
          && (judgements.isEmpty() || isOnCover(document, table))) {
        table.rows().forEach(row -> ofRow(document.document(), row).ifPresent(judgements::add));
      }
    }
    return judgements;
  }

  private static boolean isOnCover(LaidOut document, Block.Table table) {
    return document.sections(Part.FRONT).stream().anyMatch(s -> s.blocks().contains(table));
  }

  private static Optional<Judgement> ofRow(Document document, Block.Row row) {
    List<Span> cells = row.cells().stream().filter(c -> c.length() > 0).toList();
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    String label = document.text().words(cells.getFirst());
    if (cells.size() == 1) {
      return OVERALL.matcher(label).matches() && label.length() < SENTENCE
          ? ofSentence(document, cells.getFirst(), Area.OVERALL_EFFECTIVENESS)
          : Optional.empty();
    }
    String value = document.text().words(cells.getLast());
    Quote quote = document.text().quote(cells.getFirst().to(cells.getLast()));
    return AreaLabels.area(label).flatMap(area -> ofCell(quote, area, value));
  }

  private static Optional<Judgement> ofCell(Quote quote, Area area, String value) {
    return PrintedGrade.isNotJudged(value)
        ? Optional.of(Judgement.withheld(quote, area, MissingReason.NOT_JUDGED))
        : PrintedGrade.cell(value).map(grade -> Judgement.stated(quote, area, grade));
  }

  private static List<Judgement> ofSentences(
      LaidOut document, List<Part> parts, Pattern pattern, Area area) {
    return document.sections().stream()
        .filter(s -> parts.contains(s.part()))
        .flatMap(s -> s.blocks().stream())
        .filter(b -> !(b instanceof Block.Table) && b.span().length() < SENTENCE)
        .filter(b -> pattern.matcher(document.document().words(b)).matches())
        .flatMap(b -> ofSentence(document.document(), b.span(), area).stream())
        .toList();
  }

  private static Optional<Judgement> ofSentence(Document document, Span sentence, Area area) {
    return PrintedGrade.last(document.text().characters(), sentence)
        .map(found -> Judgement.stated(document.text().quote(sentence), area, found.grade()));
  }

  private static Optional<Judgement> notInFramework(LaidOut document) {
    boolean after =
        Cover.of(document)
            .fieldwork(document.form())
            .filter(days -> !days.start().isBefore(NO_OVERALL))
            .isPresent();
    if (document.kind() != Kind.ILACS || !after) {
      return Optional.empty();
    }
    return document.sections(Part.FRONT).stream()
        .flatMap(s -> s.blocks().stream())
        .filter(b -> b instanceof Block.Table)
        .findFirst()
        .map(table ->
            Judgement.withheld(
                document.document().text().quote(table.span()),
                Area.OVERALL_EFFECTIVENESS,
                MissingReason.NOT_IN_FRAMEWORK));
  }
}
