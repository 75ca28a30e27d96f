package scrutiny.recognise.report;

import static scrutiny.fact.InspectionMentioned.THIS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.document.Block;
import scrutiny.document.Document;
import scrutiny.fact.Area;
import scrutiny.fact.Fact;
import scrutiny.fact.Grade;
import scrutiny.fact.JudgementNotGiven;
import scrutiny.fact.JudgementStated;
import scrutiny.fact.Kind;
import scrutiny.fact.MissingReason;
import scrutiny.fact.Status;
import scrutiny.layout.DocumentForm;
import scrutiny.layout.SectionKind;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.spi.Reading;
import scrutiny.recognise.spi.Recogniser;
import scrutiny.text.Quote;
import scrutiny.text.Span;

/**
 * Reads the grades that a report gives: those in its table, and those in a heading of their own, as
 * the overall judgement and the safeguarding board's were until 2018.
 */
final class JudgementRecogniser implements Recogniser {
  /** From this day, inspections of children's services give no overall judgement. */
  private static final LocalDate NO_OVERALL_FROM = LocalDate.of(2026, 4, 1);

  private static final int MAX_SENTENCE_LENGTH = 170;

  private static final Pattern OVERALL =
      Pattern.compile(
          "(?is)(?:the )?overall"
              + " (?:judgement|effectiveness)\\b.*\\b(?:is|are|requires?)\\b.*|children['’]s"
              + " services (?:in .*|.*\\b)(?:is|are|requires?)\\b.*");

  private static final Pattern LABELLED =
      Pattern.compile(
          "(?is)(?<label>.{8,120}?)\\s*[:–—-]?\\s+(?<grade>" + PrintedGrade.WORDS + ")\\W*");

  /** Matches a grade that a break splits: “requires”, and “improvement” in the next paragraph. */
  private static final Pattern BROKEN_GRADE =
      Pattern.compile(
          "(?i)\\brequires?\\s*\\n\\s*(?<rest>improvement(?:\\s+to\\s+be\\s+good)?)\\b");

  /**
   * Matches before a grade that was not reached: “not yet demonstrating the characteristics of”.
   */
  private static final Pattern NOT_REACHED =
      Pattern.compile(
          "(?is)\\b(?:not|never|neither|characteristics of|features of|standard of|progress towards"
              + "|working towards|journey to|aims? to|short of|below)\\b[^.:;]*$");

  private static final Pattern BOARD =
      Pattern.compile(
          "(?is).*\\b(?:local safeguarding"
              + " (?:children|board)|LSCB)\\b.*\\b(?:is|are|requires?)\\b.*");

  @Override
  public Reading recognise(StructuredDocument document) {
    // A report of another kind grades a school, a provider of courses or the like.
    if (document.form() != DocumentForm.REPORT || document.kind() == Kind.OTHER) {
      return Reading.empty();
    }
    List<Judgement> judgements = new ArrayList<>(fromTables(document));
    if (judgements.isEmpty()) {
      judgements.addAll(fromLines(document));
    }
    List<SectionKind> cover = List.of(SectionKind.TITLE, SectionKind.FRONT);
    judgements.addAll(fromSentences(document, cover, OVERALL, Area.OVERALL_EFFECTIVENESS));
    if (document.kind() == Kind.SIF || document.kind() == Kind.LSCB_REVIEW) {
      judgements.addAll(
          fromSentences(document, List.of(SectionKind.FRONT, SectionKind.BOARD), BOARD, Area.LSCB));
    }
    overallNotInFramework(document).ifPresent(judgements::add);
    return Reading.of(firstOfEachArea(document, judgements));
  }

  /**
   * The judgement of an area: a grade, or the reason why there is none.
   *
   * @param fact creates the fact from the id of the inspection
   */
  private record Judgement(Area area, Function<String, Fact> fact) {
    static Judgement stated(Quote quote, Area area, Grade grade) {
      return new Judgement(area, id -> new JudgementStated(quote, id, area, grade, Status.CURRENT));
    }

    static Judgement notGiven(Quote quote, Area area, MissingReason reason) {
      return new Judgement(area, id -> new JudgementNotGiven(quote, id, area, reason));
    }
  }

  /** Returns the first fact of each area; a report may repeat a grade in other words. */
  private static List<Fact> firstOfEachArea(
      StructuredDocument document, List<Judgement> judgements) {
    Set<Area> seen = EnumSet.noneOf(Area.class);
    return judgements.stream()
        .filter(j -> seen.add(j.area()))
        .map(j ->
            j.fact()
                .apply(j.area() == Area.LSCB ? BoardReviewRecogniser.inspectionId(document) : THIS))
        .toList();
  }

  /** Returns the judgements of the first table with any and of the tables on the cover after it. */
  private static List<Judgement> fromTables(StructuredDocument document) {
    List<Judgement> judgements = new ArrayList<>();
    for (Block block : document.document().blocks()) {
      if (block instanceof Block.Table table
          && (judgements.isEmpty() || isOnCover(document, table))) {
        judgements.addAll(fromTable(document.document(), table));
      }
    }
    return judgements;
  }

  private static boolean isOnCover(StructuredDocument document, Block.Table table) {
    return document.sections(SectionKind.FRONT).stream().anyMatch(s -> s.blocks().contains(table));
  }

  /** Reads the rows one by one, and together those that have only a label or a grade. */
  private static List<Judgement> fromTable(Document document, Block.Table table) {
    List<Judgement> judgements = new ArrayList<>();
    GradeRows broken = new GradeRows(document.text().characters());
    for (Block.Row row : table.rows()) {
      Optional<Judgement> whole = fromRow(document, row);
      if (whole.isEmpty() && addBroken(document, row, broken)) {
        continue;
      }
      judgements.addAll(fromBroken(document, broken));
      broken = new GradeRows(document.text().characters());
      whole.ifPresent(judgements::add);
    }
    judgements.addAll(fromBroken(document, broken));
    return judgements.isEmpty() ? fromColumns(document, table) : judgements;
  }

  private static List<Judgement> fromBroken(Document document, GradeRows rows) {
    return rows.graded().stream()
        .map(g -> Judgement.stated(document.text().quote(g.span()), g.area(), g.grade()))
        .toList();
  }

  /** Adds a row that has labels without their grades or the reverse; returns false for another. */
  private static boolean addBroken(Document document, Block.Row row, GradeRows rows) {
    List<Span> cells = row.cells().stream().filter(c -> c.length() > 0).toList();
    if (cells.isEmpty() || cells.size() > 2) {
      return cells.isEmpty();
    }
    Span first = cells.getFirst();
    Span none = new Span(first.start(), first.start());
    String label = document.text().substring(first);
    if (cells.size() == 1) {
      boolean grades = GradeRows.isGrades(label);
      if (grades || GradeRows.isLabels(label)) {
        rows.add(grades ? none : first, grades ? first : none);
        return true;
      }
      return false;
    }
    if (GradeRows.isLabels(label)
        && GradeRows.isGrades(document.text().substring(cells.getLast()))) {
      rows.add(first, cells.getLast());
      return true;
    }
    return false;
  }

  /** Reads a table whose rows are columns: a row of labels above a row of their grades. */
  private static List<Judgement> fromColumns(Document document, Block.Table table) {
    List<Judgement> judgements = new ArrayList<>();
    for (int i = 0; i + 1 < table.rows().size(); i++) {
      List<Span> labels = table.rows().get(i).cells();
      List<Span> values = table.rows().get(i + 1).cells();
      for (int j = 0; j < labels.size() && labels.size() == values.size(); j++) {
        String value = document.text().substring(values.get(j));
        Quote quote = document.text().quote(labels.get(j).to(values.get(j)));
        AreaLabels.area(document.text().substring(labels.get(j)))
            .flatMap(area -> fromCell(quote, area, value))
            .ifPresent(judgements::add);
      }
    }
    return judgements;
  }

  private static Optional<Judgement> fromRow(Document document, Block.Row row) {
    List<Span> cells = row.cells().stream().filter(c -> c.length() > 0).toList();
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    String label = document.text().substring(cells.getFirst());
    if (cells.size() == 1) {
      return OVERALL.matcher(label).matches() && label.length() < MAX_SENTENCE_LENGTH
          ? fromSentence(document, cells.getFirst(), Area.OVERALL_EFFECTIVENESS)
          : fromLine(document, cells.getFirst());
    }
    String value = document.text().substring(cells.getLast());
    Quote quote = document.text().quote(cells.getFirst().to(cells.getLast()));
    return AreaLabels.area(label)
        .flatMap(area -> fromCell(quote, area, value))
        .or(() ->
            cells.size() == 2
                ? AreaLabels.area(value).flatMap(area -> fromCell(quote, area, label))
                : Optional.empty());
  }

  /** Reads the lines of a table on the cover that the layout has dissolved into paragraphs. */
  private static List<Judgement> fromLines(StructuredDocument structured) {
    Document document = structured.document();
    List<Judgement> judgements = new ArrayList<>();
    GradeRows broken = new GradeRows(document.text().characters());
    for (Block block :
        structured.sections(SectionKind.FRONT).stream()
            .flatMap(section -> section.blocks().stream())
            .filter(block -> !(block instanceof Block.Table))
            .toList()) {
      for (Span line : Lines.of(document, block)) {
        Optional<Judgement> whole = fromLine(document, line);
        if (whole.isEmpty() && addBroken(document, new Block.Row(List.of(line)), broken)) {
          continue;
        }
        judgements.addAll(fromBroken(document, broken));
        broken = new GradeRows(document.text().characters());
        whole.ifPresent(judgements::add);
      }
    }
    judgements.addAll(fromBroken(document, broken));
    return judgements;
  }

  /** Reads a label and its grade in one line: “Overall effectiveness: good”. */
  private static Optional<Judgement> fromLine(Document document, Span line) {
    Matcher parts = LABELLED.matcher(document.text().substring(line));
    return parts.matches()
        ? AreaLabels.area(parts.group("label"))
            .flatMap(area -> fromCell(document.text().quote(line), area, parts.group("grade")))
        : Optional.empty();
  }

  private static Optional<Judgement> fromCell(Quote quote, Area area, String value) {
    return PrintedGrade.isNotJudged(value)
        ? Optional.of(Judgement.notGiven(quote, area, MissingReason.NOT_JUDGED))
        : PrintedGrade.parseCell(value).map(grade -> Judgement.stated(quote, area, grade));
  }

  private static List<Judgement> fromSentences(
      StructuredDocument document, List<SectionKind> kinds, Pattern pattern, Area area) {
    return document.sections().stream()
        .filter(s -> kinds.contains(s.kind()))
        .flatMap(s -> s.blocks().stream())
        .filter(b -> !(b instanceof Block.Table) && b.span().length() < MAX_SENTENCE_LENGTH)
        .filter(b -> pattern.matcher(document.document().textOf(b)).matches())
        .flatMap(b ->
            fromSentence(document.document(), withBrokenGrade(document.document(), b), area)
                .stream())
        .toList();
  }

  /**
   * Returns the span of a sentence with the end of its grade, if a break separates that from it.
   */
  private static Span withBrokenGrade(Document document, Block sentence) {
    Matcher rest =
        BROKEN_GRADE
            .matcher(document.text().characters())
            .region(sentence.span().start(), document.text().length());
    boolean broken = rest.find() && rest.start("rest") >= sentence.span().end();
    boolean next =
        broken
            && document
                .text()
                .substring(new Span(sentence.span().end(), rest.start("rest")))
                .isBlank();
    return next
        ? sentence.span().to(new Span(rest.start("rest"), rest.end("rest")))
        : sentence.span();
  }

  private static Optional<Judgement> fromSentence(Document document, Span sentence, Area area) {
    return PrintedGrade.findLast(document.text().characters(), sentence)
        .filter(match ->
            !NOT_REACHED
                .matcher(
                    document.text().substring(new Span(sentence.start(), match.span().start())))
                .find())
        .map(match -> Judgement.stated(document.text().quote(sentence), area, match.grade()));
  }

  private static Optional<Judgement> overallNotInFramework(StructuredDocument document) {
    boolean hasNoOverall =
        Cover.of(document)
            .fieldworkDates(document.form())
            .filter(days -> !days.start().isBefore(NO_OVERALL_FROM))
            .isPresent();
    if (document.kind() != Kind.ILACS || !hasNoOverall) {
      return Optional.empty();
    }
    return document.sections(SectionKind.FRONT).stream()
        .flatMap(s -> s.blocks().stream())
        .filter(b -> b instanceof Block.Table)
        .findFirst()
        .map(table ->
            Judgement.notGiven(
                document.document().text().quote(table.span()),
                Area.OVERALL_EFFECTIVENESS,
                MissingReason.NOT_IN_FRAMEWORK));
  }
}
