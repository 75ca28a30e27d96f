package scrutiny.recognise.report;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.document.Block;
import scrutiny.document.Document;
import scrutiny.fact.Area;
import scrutiny.fact.Fact;
import scrutiny.fact.FieldworkDated;
import scrutiny.fact.Gss;
import scrutiny.fact.InspectionMentioned;
import scrutiny.fact.JudgementStated;
import scrutiny.fact.Kind;
import scrutiny.fact.PartialDate;
import scrutiny.fact.Status;
import scrutiny.layout.Form;
import scrutiny.layout.LaidOut;
import scrutiny.recognise.Reading;
import scrutiny.recognise.Recogniser;
import scrutiny.reference.Authorities;
import scrutiny.reference.Authority;
import scrutiny.text.Span;

/**
 * Reads the earlier inspections that a report of the single inspection framework lists, each with
 * the grade that it gave.
 */
final class PreviousInspectionRecogniser implements Recogniser {
  private static final Pattern PREVIOUS =
      Pattern.compile(
          "(?is)the\\s+(?:previous|last|most\\s+recent)\\s+(?:ofsted\\s+)?inspection\\s+of\\s+(.{3,160}?)\\s+(?:was|were|took\\s+place)\\b.{0,40}?\\bin\\s+("
              + "January|February|March|April|May|June|July|August|September|October|November|December)\\s+(\\d{4})");

  private static final Pattern JUDGED =
      Pattern.compile("(?is)(?=\\p{L})[^.]*?\\bjudged\\s+(?:to\\s+be\\s+|as\\s+)?[^.]*");

  private final InspectedAuthority inspected;
  private final Authorities authorities;

  PreviousInspectionRecogniser(InspectedAuthority inspected, Authorities authorities) {
    this.inspected = inspected;
    this.authorities = authorities;
  }

  @Override
  public Reading recognise(LaidOut document) {
    Optional<Authority> authority = inspected.of(document);
    if (document.form() != Form.REPORT || authority.isEmpty()) {
      return Reading.nothing();
    }
    List<Fact> facts = new ArrayList<>();
    int number = 0;
    for (Block block : document.document().blocks()) {
      if (block instanceof Block.Item item) {
        List<Fact> previous =
            previous(document.document(), item.span(), authority.get(), "previous-" + (number + 1));
        number += previous.isEmpty() ? 0 : 1;
        facts.addAll(previous);
      }
    }
    return Reading.of(facts);
  }

  private List<Fact> previous(Document document, Span item, Authority named, String id) {
    String text = document.text().characters();
    Matcher previous = PREVIOUS.matcher(text).region(item.start(), item.end());
    if (!previous.find()) {
      return List.of();
    }
    Optional<About> about = about(previous.group(1));
    if (about.isEmpty()) {
      return List.of();
    }
    YearMonth month =
        YearMonth.of(
            Integer.parseInt(previous.group(3)),
            Month.valueOf(previous.group(2).toUpperCase(Locale.ROOT)));
    Authority authority = authorities.on(named, month.atEndOfMonth()).orElse(named);
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new InspectionMentioned(
            document.text().quote(previous.start(1), previous.end(1)),
            id,
            about.get().kind(),
            new Gss(authority.gss()),
            false));
    facts.add(
        new FieldworkDated(
            document.text().quote(previous.start(2), previous.end(3)),
            id,
            PartialDate.of(month),
            Optional.empty()));
    Matcher judged = JUDGED.matcher(text).region(previous.end(), item.end());
    if (judged.find()) {
      Span sentence = new Span(judged.start(), judged.end());
      PrintedGrade.last(text, sentence)
          .ifPresent(grade ->
              facts.add(
                  new JudgementStated(
                      document.text().quote(sentence.start(), grade.span().end()),
                      id,
                      about.get().area(),
                      grade.grade(),
                      Status.PREVIOUS)));
    }
    return facts;
  }

  private record About(Kind kind, Area area) {}

  /** Until 2012 one inspection judged safeguarding and looked-after services apart. */
  private static Optional<About> about(String services) {
    String words = services.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    if (words.contains("protection of children") || words.contains("child protection")) {
      return Optional.of(new About(Kind.CHILD_PROTECTION_2012, Area.OVERALL_EFFECTIVENESS));
    }
    if (words.contains("safeguarding")) {
      return Optional.of(new About(Kind.SAFEGUARDING_LAC_2009, Area.SAFEGUARDING));
    }
    return words.contains("looked after") || words.contains("looked-after")
        ? Optional.of(new About(Kind.SAFEGUARDING_LAC_2009, Area.LOOKED_AFTER_CHILDREN))
        : Optional.empty();
  }
}
