package scrutiny.recognise.report;

import static scrutiny.fact.InspectionMentioned.THIS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.document.Block;
import scrutiny.document.Document;
import scrutiny.fact.ActionStatementAsked;
import scrutiny.fact.ActionStatementDue;
import scrutiny.fact.Body;
import scrutiny.fact.Fact;
import scrutiny.fact.Gss;
import scrutiny.fact.Kind;
import scrutiny.fact.PartialDate;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.phrase.DateRange;
import scrutiny.recognise.spi.Reading;
import scrutiny.recognise.spi.Recogniser;
import scrutiny.reference.Authority;
import scrutiny.text.Issue;
import scrutiny.text.Span;

/**
 * Reads who must answer an area inspection with a written statement of action, and by when. Since
 * 2022 joint letters call the writer the principal authority.
 */
final class ActionStatementRecogniser implements Recogniser {
  private static final String STATEMENT =
      "(?:a|the|its|their|this)\\s+(?:joint\\s+)?written\\s+statement(?:\\s+of\\s+(?:proposed\\s+)?actions?)?\\b";

  private static final Pattern PRINCIPAL_AUTHORITY =
      Pattern.compile(
          "\\bdetermined\\s+that\\s+(?<writer>[^.;]{3,400}?)\\s+(?:is|are)\\s+the\\s+"
              + "principal\\s+authorit(?:y|ies)\\b");

  /** Tried in this order: a sentence that names a principal authority may match another too. */
  private static final List<Pattern> REQUESTS =
      List.of(
          PRINCIPAL_AUTHORITY,
          Pattern.compile(
              "\\bdetermined\\s+that\\s+(?<writer>[^.;]{3,300}?)\\s+(?:is|are)\\s+(?:jointly\\s+)?"
                  + "responsible\\s+for\\s+submitting\\s+"
                  + STATEMENT),
          Pattern.compile(
              "(?<=^|[.;]\\s)(?<writer>[^.;]{3,200}?)\\s+(?:should|must|will|is\\s+to|are\\s+to)\\s+"
                  + "(?:(?:co-?ordinate|lead)\\s+the\\s+preparation\\s+of|prepare|produce|write)\\s+"
                  + STATEMENT));

  private static final Pattern DEADLINE =
      Pattern.compile(
          "\\b(?:send|submit|return)\\s+"
              + STATEMENT
              + "\\s+(?:to\\s+\\S+\\s+)?(?:no\\s+later\\s+than|by)\\s+");

  /** The deadline ends within this many characters; a later date in the sentence is another. */
  private static final int MAX_DATE_DISTANCE = 30;

  /** Brackets state what others entrust to the person before them. */
  private static final Pattern BRACKET = Pattern.compile("\\s*\\([^)]*\\)");

  private static final Pattern TRAILING_SEPARATORS = Pattern.compile("[\\s,]+$");

  /** A single council, not one of its officers. */
  private static final Pattern COUNCIL =
      Pattern.compile(
          "(?i)(?:the )?local authority|(?:(?!\\b(?:director|officer|chair|leader|and"
              + " the)\\b)[^,])*\\b(?:council|corporation)");

  private final InspectedAuthority inspected;

  ActionStatementRecogniser(InspectedAuthority inspected) {
    this.inspected = inspected;
  }

  @Override
  public Reading recognise(StructuredDocument structured) {
    if (structured.kind() != Kind.JTAI && structured.kind() != Kind.AREA_SEND) {
      return Reading.empty();
    }
    Document document = structured.document();
    String text = document.text().characters();
    List<Fact> facts = new ArrayList<>();
    List<Issue> issues = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (!(block instanceof Block.Paragraph)) {
        continue;
      }
      if (facts.stream().noneMatch(ActionStatementAsked.class::isInstance)) {
        request(structured, block).ifPresent(facts::add);
      }
      Matcher match = DEADLINE.matcher(text).region(block.span().start(), block.span().end());
      if (match.find()) {
        deadline(
                document,
                new Span(
                    match.end(), Math.min(block.span().end(), match.end() + MAX_DATE_DISTANCE)))
            .ifPresentOrElse(
                facts::add,
                () ->
                    issues.add(
                        Issue.warning(
                            document.path(),
                            "page " + document.text().page(match.start()),
                            "the due date of the statement of action is in an unrecognised format",
                            "check the text after “"
                                + match.group().replaceAll("\\s+", " ").strip()
                                + "”")));
      }
    }
    return new Reading(facts, issues);
  }

  private Optional<ActionStatementAsked> request(StructuredDocument structured, Block block) {
    String text = structured.document().text().characters();
    for (Pattern pattern : REQUESTS) {
      Matcher match = pattern.matcher(text).region(block.span().start(), block.span().end());
      if (match.find()) {
        String writer =
            TRAILING_SEPARATORS
                .matcher(
                    BRACKET.matcher(match.group("writer").replaceAll("\\s+", " ")).replaceAll(""))
                .replaceFirst("");
        return Optional.of(
            new ActionStatementAsked(
                structured.document().text().quote(match.start("writer"), match.end()),
                THIS,
                writer,
                COUNCIL.matcher(writer).matches()
                    ? inspected.of(structured).map(ActionStatementRecogniser::council)
                    : Optional.empty(),
                pattern == PRINCIPAL_AUTHORITY));
      }
    }
    return Optional.empty();
  }

  private static Body council(Authority authority) {
    return new Body.Council(new Gss(authority.gss()));
  }

  private static Optional<ActionStatementDue> deadline(Document document, Span range) {
    return DateRange.find(document.text().characters(), range, OptionalInt.empty())
        .filter(day -> day.start().equals(day.end()))
        .map(day ->
            new ActionStatementDue(
                document.text().quote(day.span()), THIS, PartialDate.of(day.end())));
  }
}
