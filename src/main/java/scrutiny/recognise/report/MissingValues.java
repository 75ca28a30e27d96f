package scrutiny.recognise.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.document.Block;
import scrutiny.fact.Addressed;
import scrutiny.fact.Area;
import scrutiny.fact.ExpectedValue;
import scrutiny.fact.Fact;
import scrutiny.fact.FieldworkDated;
import scrutiny.fact.InspectionMentioned;
import scrutiny.fact.InspectorNamed;
import scrutiny.fact.JudgementNotGiven;
import scrutiny.fact.JudgementStated;
import scrutiny.fact.Kind;
import scrutiny.fact.MissingReason;
import scrutiny.fact.PartialDate;
import scrutiny.fact.Published;
import scrutiny.fact.RecommendationMade;
import scrutiny.fact.Role;
import scrutiny.fact.ValueMissing;
import scrutiny.layout.SectionKind;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.spi.Reading;
import scrutiny.text.Issue;
import scrutiny.text.Quote;

/** Finds the values that a document should state but does not, after all else has been read. */
public final class MissingValues {
  private MissingValues() {}

  /**
   * Returns the missing values, each with its reason. A value that seems to be present and a
   * missing judgement of the framework are also reported as issues.
   *
   * @param reading everything else that was read from the document
   */
  public static Reading of(StructuredDocument document, Reading reading) {
    List<Fact> facts = reading.facts();
    List<Fact> missing = new ArrayList<>();
    List<Issue> issues = new ArrayList<>();
    for (var expected :
        Expectations.of(kind(document, facts), document.form(), inspectionStart(facts))) {
      if (!isStated(expected, facts)) {
        Optional<Quote> introduction =
            expected.area().isPresent()
                ? PrintedAreas.gradedLine(document, expected.area().get())
                : expected.introduction().flatMap(p -> introducingLine(document, p));
        Quote quote = introduction.orElseGet(() -> titleQuote(document));
        MissingReason reason = reason(expected, introduction.isPresent());
        missing.add(new ValueMissing(quote, expected.value(), expected.area(), reason));
        if (reason == MissingReason.UNREADABLE || expected.area().isPresent()) {
          issues.add(issue(document, expected, quote, introduction.isPresent()));
        }
      }
    }
    return new Reading(missing, issues);
  }

  /** A list heading over running text means that the value is stated, but not as a list. */
  private static MissingReason reason(Expectations.Expectation expected, boolean introduced) {
    if (!introduced) {
      return MissingReason.NOT_STATED;
    }
    return expected.value() == ExpectedValue.RECOMMENDATIONS
        ? MissingReason.IN_PROSE
        : MissingReason.UNREADABLE;
  }

  private static Issue issue(
      StructuredDocument document,
      Expectations.Expectation expected,
      Quote quote,
      boolean introduced) {
    String value =
        expected.value().notation() + expected.area().map(a -> " of " + a.notation()).orElse("");
    return Issue.warning(
        document.document().path(),
        "page " + quote.page(),
        introduced
            ? "introduces a value that could not be read: " + value
            : "gives no " + value + ", which its framework expects",
        "check the document; the missing value is recorded with this reason");
  }

  private static boolean isStated(Expectations.Expectation expected, List<Fact> facts) {
    return switch (expected.value()) {
      case PUBLISHED -> facts.stream().anyMatch(Published.class::isInstance);
      case FIELDWORK -> fieldworkDates(facts).isPresent();
      case AUTHORITY -> reportedInspection(facts).isPresent();
      case LEAD_INSPECTOR ->
          facts.stream()
              .anyMatch(f -> f instanceof InspectorNamed i && i.role() == Role.LEAD_INSPECTOR);
      case ADDRESSEE -> facts.stream().anyMatch(Addressed.class::isInstance);
      case RECOMMENDATIONS -> facts.stream().anyMatch(RecommendationMade.class::isInstance);
      case JUDGEMENT ->
          facts.stream().anyMatch(f -> isJudgementOf(f, expected.area().orElseThrow()));
    };
  }

  private static boolean isJudgementOf(Fact fact, Area area) {
    return switch (fact) {
      case JudgementStated(var q, var inspection, Area its, var grade, var status) ->
          its == area && inspection.equals(InspectionMentioned.THIS);
      case JudgementNotGiven(var q, var inspection, Area its, var reason) ->
          its == area && inspection.equals(InspectionMentioned.THIS);
      default -> false;
    };
  }

  private static Kind kind(StructuredDocument document, List<Fact> facts) {
    return reportedInspection(facts).map(InspectionMentioned::kind).orElse(document.kind());
  }

  private static Optional<InspectionMentioned> reportedInspection(List<Fact> facts) {
    return facts.stream()
        .filter(InspectionMentioned.class::isInstance)
        .map(InspectionMentioned.class::cast)
        .filter(InspectionMentioned::reported)
        .findFirst();
  }

  private static Optional<LocalDate> inspectionStart(List<Fact> facts) {
    return fieldworkDates(facts).map(FieldworkDated::start).map(PartialDate::earliest);
  }

  private static Optional<FieldworkDated> fieldworkDates(List<Fact> facts) {
    return facts.stream()
        .filter(FieldworkDated.class::isInstance)
        .map(FieldworkDated.class::cast)
        .filter(f -> f.inspection().equals(InspectionMentioned.THIS))
        .findFirst();
  }

  private static Quote titleQuote(StructuredDocument document) {
    List<Block> blocks = document.section(SectionKind.TITLE).orElseThrow().blocks();
    return document.document().text().quote(blocks.getLast().span());
  }

  /** Returns the first line outside tables that begins with the introduction, as printed. */
  private static Optional<Quote> introducingLine(
      StructuredDocument document, Pattern introduction) {
    String text = document.document().text().characters();
    for (Block block : document.document().blocks()) {
      if (!(block instanceof Block.Table)) {
        Matcher found = introduction.matcher(text).region(block.span().start(), block.span().end());
        if (found.find()) {
          int end = text.indexOf('\n', found.end());
          int last = end < 0 || end > block.span().end() ? block.span().end() : end;
          return Optional.of(document.document().text().quote(found.start(), last));
        }
      }
    }
    return Optional.empty();
  }
}
