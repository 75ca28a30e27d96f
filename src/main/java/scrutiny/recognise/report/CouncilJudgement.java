package scrutiny.recognise.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.Grade;
import scrutiny.fact.PartialDate;
import scrutiny.recognise.phrase.DatePhrases;
import scrutiny.text.Span;

/**
 * A grade of a council's services as a whole that a sentence gives with its date but without the
 * inspection: “the local authority had been judged inadequate in 2016”.
 *
 * @param span the words that say so, with the date
 * @param services the council or its services as written
 * @param namesPlace whether the services are of a council that is named
 */
record CouncilJudgement(
    Span span, Span services, boolean namesPlace, Grade grade, Span dateSpan, PartialDate date) {
  /** Earlier inspections judged no overall effectiveness of all services together. */
  private static final LocalDate OVERALL_FROM = LocalDate.of(2013, 11, 1);

  private static final Pattern JUDGED =
      Pattern.compile(
          "(?i)\\b(?<services>(?:the\\s+)?(?:local\\s+authority|council)"
              + "|children[’']s\\s+services\\s+(?<place>in\\s+"
              + "(?:(?!\\b(?:since|when|where|which|that|who|was|were)\\b)[^.;:]){3,80}?),?)\\s+"
              + "(?:was|were|being|(?:had|has|have)\\s+(?:previously\\s+)?been)\\s+"
              + "(?:previously\\s+|last\\s+)?(?:judged|rated|graded)\\s+(?:by\\s+Ofsted\\s+)?"
              + "(?:as\\s+|to\\s+be\\s+|to\\s+)?[‘“'\"]?(?<grade>"
              + PrintedGrade.WORDS
              + ")[’”'\"]?(?:\\s+overall|\\s+(?:in|across)\\s+all\\s+[^.,;]{3,40}?)?\\s+in\\s+"
              + "(?<date>(?:"
              + EarlierInspectionMention.MONTH
              + "\\s+)?20\\d\\d)(?!\\d)");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** Returns the first judgement of a council in a sentence. */
  static Optional<CouncilJudgement> firstIn(String text, Span sentence) {
    Matcher match = JUDGED.matcher(text).region(sentence.start(), sentence.end());
    if (!match.find()) {
      return Optional.empty();
    }
    Grade grade =
        PrintedGrade.findAll(text, new Span(match.start("grade"), match.end("grade")))
            .getFirst()
            .grade();
    return DatePhrases.parse(SPACE.matcher(match.group("date")).replaceAll(" "))
        .filter(date -> !date.earliest().isBefore(OVERALL_FROM))
        .map(date ->
            new CouncilJudgement(
                new Span(match.start(), match.end()),
                new Span(match.start("services"), match.end("services")),
                match.group("place") != null,
                grade,
                new Span(match.start("date"), match.end("date")),
                date));
  }

  /** Returns the mention of the inspection that gave the grade. */
  EarlierInspectionMention inspection(String text) {
    String name = text.substring(services.start(), services.end());
    return new EarlierInspectionMention(
        span, services, name, Optional.of(name), dateSpan, date, Optional.empty(), false);
  }
}
