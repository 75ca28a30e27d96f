package scrutiny.recognise.report;

import static scrutiny.fact.InspectionMentioned.THIS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import scrutiny.recognise.DateRange;
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
    List<Fact> facts = new ArrayList<>();
    Set<Area> seen = EnumSet.noneOf(Area.class);
    for (Block block : document.document().blocks()) {
      if (block instanceof Block.Table table && (seen.isEmpty() || continues(document, table))) {
        facts.addAll(rows(document.document(), table, seen));
      }
    }
    sentence(
        document,
        List.of(Part.TITLE, Part.FRONT),
        OVERALL,
        Area.OVERALL_EFFECTIVENESS,
        seen,
        facts);
    if (document.kind() == Kind.SIF || document.kind() == Kind.LSCB_REVIEW) {
      sentence(document, List.of(Part.FRONT, Part.BOARD), BOARD, Area.LSCB, seen, facts);
    }
    noOverall(document, seen).ifPresent(facts::add);
    return Reading.of(facts);
  }

  /** A table that a page break parted goes on in the next; both stand on the cover. */
  private static boolean continues(LaidOut document, Block.Table table) {
    return document.sections(Part.FRONT).stream().anyMatch(s -> s.blocks().contains(table));
  }

  private static List<Fact> rows(Document document, Block.Table table, Set<Area> seen) {
    List<Fact> facts = new ArrayList<>();
    for (Block.Row row : table.rows()) {
      List<Span> cells = row.cells().stream().filter(c -> c.length() > 0).toList();
      if (cells.isEmpty()) {
        continue;
      }
      String label = document.text().words(cells.getFirst());
      if (cells.size() == 1) {
        if (OVERALL.matcher(label).matches() && label.length() < SENTENCE) {
          stated(document, cells.getFirst(), Area.OVERALL_EFFECTIVENESS, seen)
              .ifPresent(facts::add);
        }
        continue;
      }
      Optional<Area> area = AreaLabels.area(label).filter(a -> !seen.contains(a));
      if (area.isEmpty()) {
        continue;
      }
      String value = document.text().words(cells.getLast());
      Quote quote = document.text().quote(cells.getFirst().to(cells.getLast()));
      Optional<Grade> grade = PrintedGrade.cell(value);
      if (grade.isPresent()) {
        seen.add(area.get());
        facts.add(new JudgementStated(quote, THIS, area.get(), grade.get(), Status.CURRENT));
      } else if (PrintedGrade.isNotJudged(value)) {
        seen.add(area.get());
        facts.add(new JudgementWithheld(quote, THIS, area.get(), MissingReason.NOT_JUDGED));
      }
    }
    return facts;
  }

  private static void sentence(
      LaidOut document,
      List<Part> parts,
      Pattern pattern,
      Area area,
      Set<Area> seen,
      List<Fact> facts) {
    document.sections().stream()
        .filter(s -> parts.contains(s.part()))
        .flatMap(s -> s.blocks().stream())
        .filter(b -> !(b instanceof Block.Table) && b.span().length() < SENTENCE)
        .filter(b -> pattern.matcher(document.document().words(b)).matches())
        .flatMap(b -> stated(document.document(), b.span(), area, seen).stream())
        .forEach(facts::add);
  }

  private static Optional<Fact> stated(
      Document document, Span sentence, Area area, Set<Area> seen) {
    if (seen.contains(area)) {
      return Optional.empty();
    }
    return PrintedGrade.last(document.text().characters(), sentence)
        .map(found -> {
          seen.add(area);
          return new JudgementStated(
              document.text().quote(sentence), THIS, area, found.grade(), Status.CURRENT);
        });
  }

  private static Optional<Fact> noOverall(LaidOut document, Set<Area> seen) {
    boolean after =
        Cover.of(document)
            .fieldwork(document.form())
            .map(DateRange::start)
            .filter(d -> !d.isBefore(NO_OVERALL))
            .isPresent();
    if (document.kind() != Kind.ILACS || !after || seen.contains(Area.OVERALL_EFFECTIVENESS)) {
      return Optional.empty();
    }
    return document.sections(Part.FRONT).stream()
        .flatMap(s -> s.blocks().stream())
        .filter(b -> b instanceof Block.Table)
        .findFirst()
        .map(table ->
            new JudgementWithheld(
                document.document().text().quote(table.span()),
                THIS,
                Area.OVERALL_EFFECTIVENESS,
                MissingReason.NOT_IN_FRAMEWORK));
  }
}
