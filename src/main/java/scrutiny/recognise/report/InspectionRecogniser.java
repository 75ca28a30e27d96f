package scrutiny.recognise.report;

import static scrutiny.fact.InspectionMentioned.THIS;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scrutiny.document.Block;
import scrutiny.fact.Fact;
import scrutiny.fact.FieldworkDated;
import scrutiny.fact.Gss;
import scrutiny.fact.InspectionMentioned;
import scrutiny.fact.Kind;
import scrutiny.fact.PartialDate;
import scrutiny.layout.SectionKind;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.phrase.DateRange;
import scrutiny.recognise.spi.Reading;
import scrutiny.recognise.spi.Recogniser;
import scrutiny.reference.Authority;
import scrutiny.text.Issue;
import scrutiny.text.Quote;

/** Reads which inspection a report or letter is about: its authority, kind and dates. */
final class InspectionRecogniser implements Recogniser {
  /** A short inspection takes one week, a standard one two (ILACS framework, part 2). */
  private static final int SHORT_DAYS = 7;

  private final InspectedAuthority inspected;

  InspectionRecogniser(InspectedAuthority inspected) {
    this.inspected = inspected;
  }

  @Override
  public Reading recognise(StructuredDocument document) {
    Optional<DateRange> days = Cover.of(document).fieldworkDates(document.form());
    Optional<Authority> authority = inspected.of(document);
    List<Issue> issues = new ArrayList<>();
    List<Fact> facts = new ArrayList<>();
    authority.ifPresentOrElse(
        a ->
            facts.add(
                new InspectionMentioned(
                    titleQuote(document),
                    THIS,
                    kind(document.kind(), days),
                    new Gss(a.gss()),
                    true)),
        () ->
            issues.add(
                Issue.warning(
                    document.document().path(),
                    "title",
                    "the title names no authority of the register",
                    "add its name to the register's aliases")));
    days.ifPresentOrElse(
        d ->
            facts.add(
                new FieldworkDated(
                    document.document().text().quote(d.span()),
                    THIS,
                    PartialDate.of(d.start()),
                    Optional.of(PartialDate.of(d.end())))),
        () ->
            issues.add(
                Issue.warning(
                    document.document().path(),
                    "page 1",
                    "the inspection dates are missing or in an unrecognised format",
                    "check the first page")));
    return new Reading(facts, issues);
  }

  private static Quote titleQuote(StructuredDocument document) {
    List<Block> blocks = document.section(SectionKind.TITLE).orElseThrow().blocks();
    return document.document().text().quote(blocks.getLast().span());
  }

  private static Kind kind(Kind kind, Optional<DateRange> days) {
    if (kind != Kind.ILACS || days.isEmpty()) {
      return kind;
    }
    long length = ChronoUnit.DAYS.between(days.get().start(), days.get().end());
    return length < SHORT_DAYS ? Kind.ILACS_SHORT : Kind.ILACS_STANDARD;
  }
}
