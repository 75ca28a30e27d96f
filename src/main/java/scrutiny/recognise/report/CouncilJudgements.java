package scrutiny.recognise.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.Area;
import scrutiny.fact.Grade;
import scrutiny.recognise.phrase.DatePhrases;
import scrutiny.recognise.phrase.GradedThing;
import scrutiny.recognise.phrase.Judges;
import scrutiny.text.Span;

/** Finds the grades that a sentence gives to a council's services with one date or several. */
final class CouncilJudgements {
  private static final String DATE =
      "(?:" + EarlierInspectionMention.MONTH + "\\s+)?20\\d\\d(?![\\d–−-])";

  private static final String DATES =
      DATE
          + "(?:(?:\\s*,\\s*(?:and\\s+)?|\\s+and\\s+)(?:(?:then|again|also)\\s+)?(?:in\\s+)?"
          + DATE
          + "){0,6}";

  private static final String GRADE = "[‘“'\"]?(?<grade>" + PrintedGrade.WORDS + ")[’”'\"]?";

  private static final String GRADED =
      "(?:judged|rated|graded|found|assessed|deemed|identified|inspected\\s+and\\s+(?:judged|rated"
          + "|graded|found))";

  /** The words between the verb and the grade. */
  private static final String TO_BE =
      "\\s+(?:by\\s+Ofsted\\s+)?(?:as\\s+being\\s+|as\\s+|to\\s+have\\s+been\\s+|to\\s+be\\s+|being\\s+|to\\s+|were\\s+|was\\s+)?"
          + "(?:overall\\s+)?";

  private static final String WAS =
      "\\s+(?:was|were|being|is|are|(?:had|has|have)\\s+(?:(?:previously|also|both)\\s+)?been)\\s+"
          + "(?:(?:previously|last|first|also|both|again|each|all|still)\\s+){0,2}";

  /** The words between a grade and the time when it was given. */
  private static final String AT_TIMES =
      "(?:\\s+(?:overall|again|once|twice|(?:two|three|four)\\s+times|on\\s+\\w+\\s+occasions"
          + "|by\\s+(?:Ofsted|inspectors)|(?:in|across)\\s+all\\s+[^.,;]{3,40}?))*,?\\s+(?:both\\s+)?"
          + "(?:in|during|at\\s+(?:its|the|their|Ofsted\\s+)\\s*(?:\\p{L}+\\s+){0,3}inspections?\\s+(?:in|of)"
          + "|when\\s+(?:(?:it|they)\\s+(?:was|were)\\s+)?(?:last\\s+|previously\\s+)?inspected"
          + "(?:\\s+by\\s+Ofsted)?,?\\s+in)\\s+(?<dates>"
          + DATES
          + ")";

  private static final Pattern PASSIVE = pattern(WAS + GRADED + TO_BE + GRADE + AT_TIMES);

  private static final Pattern ACTIVE =
      pattern(
          "\\b(?:Ofsted|inspectors|inspections?,?\\s+(?:which|that))\\s+(?:(?:had|have|last|previously|also)\\s+)*"
              + GRADED
              + "\\s+(?<subject>[^,;:.]{3,90}?)"
              + TO_BE
              + GRADE
              + AT_TIMES);

  private static final Pattern OPENING =
      pattern(
          "\\b(?:in|during)\\s+(?<dates>"
              + DATES
              + "),?\\s+(?:Ofsted\\s+(?:had\\s+)?"
              + GRADED
              + "\\s+(?<object>[^,;:.]{3,90}?)"
              + TO_BE
              + "|(?<subject>[^,;:.]{2,90}?)"
              + WAS
              + GRADED
              + TO_BE
              + ")"
              + GRADE
              + "(?!\\s+(?:in|during)\\s+(?:20|(?-i:\\p{Lu})))");

  private static final Pattern WHEN =
      pattern(
          "\\b(?<dates>"
              + DATE
              + "),?\\s+(?:when|where)\\s+(?<subject>[^,;:.]{2,90}?)"
              + WAS
              + GRADED
              + TO_BE
              + GRADE);

  private static final Pattern NOUN =
      pattern(
          "\\b(?:Ofsted|inspection|overall|previous|earlier|following|successive|two|three)\\s+judge?ments?\\s+(?:of|that\\s+(?<subject>[^,;:.]{3,90}?)"
              + "\\s+(?:was|were))\\s+"
              + GRADE
              + AT_TIMES);

  /** A further grade with its own time: “and inadequate in 2013”. */
  private static final Pattern FURTHER =
      pattern(
          "(?:\\s*,\\s*(?:and\\s+)?|\\s+and\\s+|\\s+but\\s+|,?\\s+then\\s+)(?:(?:then|again|as|to\\s+be|was|were"
              + "|judged|rated|graded)\\s+)*"
              + GRADE
              + AT_TIMES);

  private static final String NAMED_BEFORE_VERB =
      "(?<subject>[^,;:.]{3,90}?)\\s+(?:is|are|was|were|has|have|had|improved|remains?|remained|continues?)\\b";

  /** The subject of a sentence whose later clause only refers to it. */
  private static final Pattern MAIN_SUBJECT = pattern(NAMED_BEFORE_VERB);

  /** The subject of a sentence whose first clause only refers to it. */
  private static final Pattern LATER_SUBJECT = pattern(",\\s+" + NAMED_BEFORE_VERB);

  private static final Pattern ONE_DATE = Pattern.compile(DATE);
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final String text;
  private final Span sentence;
  private final List<CouncilJudgement> found = new ArrayList<>();

  private CouncilJudgements(String text, Span sentence) {
    this.text = text;
    this.sentence = sentence;
  }

  /**
   * Returns the judgements of a sentence.
   *
   * @param previous the sentence before, to which a name without an owner may refer
   */
  static List<CouncilJudgement> in(String text, Span sentence, String previous) {
    CouncilJudgements judgements = new CouncilJudgements(text, sentence);
    for (Pattern form : List.of(PASSIVE, ACTIVE, OPENING, WHEN, NOUN)) {
      if (judgements.found.isEmpty()) {
        judgements.read(form, previous);
      }
    }
    return judgements.found;
  }

  private void read(Pattern form, String previous) {
    Matcher match = form.matcher(text).region(sentence.start(), sentence.end());
    while (match.find()) {
      String before = text.substring(sentence.start(), match.start("grade"));
      if (!Judges.isOther(before)
          && !Judges.isOtherAfter(text.substring(match.end("grade"), sentence.end()))) {
        Span subject = subject(form, match);
        services(form, subject, new Span(match.start(), match.end()), previous)
            .ifPresent(services -> addAll(match, subject, services));
      }
    }
  }

  private Span subject(Pattern form, Matcher match) {
    if (form == PASSIVE) {
      return CouncilServices.subject(text, new Span(sentence.start(), match.start()));
    }
    String group = form == OPENING && match.group("object") != null ? "object" : "subject";
    return match.group(group) == null
        ? new Span(match.start(), match.start())
        : new Span(match.start(group), match.end(group));
  }

  /** Returns what a subject names, or what it refers to in its sentence. */
  private Optional<CouncilServices> services(
      Pattern form, Span subject, Span match, String previous) {
    String words = text.substring(subject.start(), subject.end());
    if (words.isBlank()) {
      return form != NOUN
              || GradedThing.namesAnother(text.substring(sentence.start(), sentence.end()))
          ? Optional.empty()
          : Optional.of(new CouncilServices(Area.OVERALL_EFFECTIVENESS, true, List.of()));
    }
    if (CouncilServices.isPronoun(words)) {
      Matcher after = LATER_SUBJECT.matcher(text).region(match.end(), sentence.end());
      if (after.lookingAt()) {
        return CouncilServices.of(after.group("subject"));
      }
      Matcher main = MAIN_SUBJECT.matcher(text).region(sentence.start(), match.start());
      return main.lookingAt() ? CouncilServices.of(main.group("subject")) : Optional.empty();
    }
    return CouncilServices.of(words)
        .filter(services -> !services.bare() || !GradedThing.isAnotherReferredTo(previous));
  }

  private void addAll(Matcher match, Span subject, CouncilServices services) {
    Span named = subject.length() == 0 ? new Span(match.start(), match.end()) : subject;
    int start = Math.min(named.start(), match.start());
    add(match, new Span(start, match.end()), named, services);
    Matcher further = FURTHER.matcher(text);
    int end = match.end();
    while (further.region(end, sentence.end()).lookingAt()) {
      end = further.end();
      add(further, new Span(start, end), named, services);
    }
  }

  private void add(Matcher match, Span span, Span named, CouncilServices services) {
    Grade grade =
        PrintedGrade.findAll(text, new Span(match.start("grade"), match.end("grade")))
            .getFirst()
            .grade();
    Matcher date = ONE_DATE.matcher(text).region(match.start("dates"), match.end("dates"));
    while (date.find()) {
      Span dateSpan = new Span(date.start(), date.end());
      DatePhrases.parse(SPACE.matcher(date.group()).replaceAll(" "))
          .ifPresent(
              day -> found.add(new CouncilJudgement(span, named, services, grade, dateSpan, day)));
    }
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile("(?i)" + regex);
  }
}
