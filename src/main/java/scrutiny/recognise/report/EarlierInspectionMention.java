package scrutiny.recognise.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.PartialDate;
import scrutiny.recognise.phrase.DatePhrases;
import scrutiny.text.Span;

/**
 * Words that tell of an earlier inspection or visit with its date.
 *
 * @param span all of them
 * @param nameSpan which it was: its name, or the services that were inspected
 * @param services what was inspected, where the words say it
 * @param dateSpan when it was, or its report was published
 * @param until the last month, where two are told
 * @param start the first month or year
 * @param published whether the date is that of the report
 */
record EarlierInspectionMention(
    Span span,
    Span nameSpan,
    String name,
    Optional<String> services,
    Span dateSpan,
    PartialDate start,
    Optional<PartialDate> until,
    boolean published) {
  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

  private static final String DATE =
      "(?<date>(?:(?<first>"
          + MONTH
          + ")\\s+(?:and|to|[-–/])\\s+)?(?<last>(?:"
          + MONTH
          + "\\s+)?20\\d\\d))(?!\\d)";

  private static final String TOOK_PLACE =
      "(?:(?:that|which|was|were|last|also|took|place|undertaken|carried|out|conducted|completed"
          + "|held|(?<published>published|reported))\\s+){0,5}";

  /** What adjectives tell which inspection it was. */
  private static final String QUALIFIERS =
      "(?:(?:previous|last|most|recent|latest|first|full|single|follow[- ]up|further|later|earlier"
          + "|unannounced|announced|Ofsted|ILACS|SIF|standard|short|graded|judgement|multi-remit"
          + "|statutory|annual|initial|local|authority|children[’']s|services|social|care|joint"
          + "|targeted|area|JTAI)\\s+){0,6}";

  private static final Pattern INSPECTION =
      Pattern.compile(
          "(?i)\\b(?:the|an?|its|their|our|Ofsted[’']s)\\s+(?<name>"
              + QUALIFIERS
              + "(?:re-?)?inspection(?:\\s+report)?)(?:\\s+(?:of|into|for)\\s+(?!20\\d)"
              + "(?<services>(?:(?!\\bvisit)[^.;:]){3,160}?))?,?\\s+"
              + TOOK_PLACE
              + "(?:in|during|of)\\s+"
              + DATE);

  private static final Pattern INSPECTED =
      Pattern.compile(
          "(?i)(?<services>[\\p{L}][\\p{L}’',\\s-]{2,100}?)\\s+(?:was|were)\\s+(?<name>(?:last\\s+)?"
              + "inspected(?:\\s+by\\s+Ofsted)?),?\\s+in\\s+"
              + DATE);

  private static final Pattern VISIT =
      Pattern.compile(
          "(?i)\\b(?:the|a|its|their|our|last|previous)\\s+(?:Ofsted\\s+|first\\s+|second\\s+)?"
              + "(?<name>(?:focused|monitoring|assurance)\\s+visit)(?:\\s+(?:to|of|at)\\s+"
              + "(?<services>[^.,;:]{3,60}?))?,?\\s+"
              + TOOK_PLACE
              + "in\\s+"
              + DATE);

  /** Each form with a word that it cannot do without, which is soon looked for. */
  private static final List<Map.Entry<String, Pattern>> FORMS =
      List.of(
          Map.entry("inspection", INSPECTION),
          Map.entry("inspected", INSPECTED),
          Map.entry("visit", VISIT));

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** What stands before the services in a longer sentence. */
  private static final Pattern LEAD_IN =
      Pattern.compile("(?is).*\\b(?:since|when|that|because|as)\\s+|.*,\\s+(?=the\\b)");

  private static final Pattern PRONOUN = Pattern.compile("(?i)they|it|this service|these");

  /** The first in a sentence. */
  static Optional<EarlierInspectionMention> firstIn(String text, Span sentence) {
    String plain = text.substring(sentence.start(), sentence.end()).toLowerCase(Locale.ROOT);
    for (Map.Entry<String, Pattern> form : FORMS) {
      if (!plain.contains(form.getKey())) {
        continue;
      }
      Pattern pattern = form.getValue();
      Matcher words = pattern.matcher(text).region(sentence.start(), sentence.end());
      while (words.find()) {
        Optional<EarlierInspectionMention> mention = of(text, words, pattern);
        if (mention.isPresent()) {
          return mention;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<EarlierInspectionMention> of(
      String text, Matcher words, Pattern pattern) {
    String last = SPACE.matcher(words.group("last")).replaceAll(" ");
    String year = last.substring(last.length() - 4);
    Optional<PartialDate> end = DatePhrases.parse(last);
    Optional<PartialDate> first =
        Optional.ofNullable(words.group("first")).flatMap(m -> DatePhrases.parse(m + " " + year));
    Optional<Span> services = services(words);
    boolean published = pattern != INSPECTED && words.group("published") != null;
    return end.map(date ->
        new EarlierInspectionMention(
            new Span(words.start(), words.end()),
            services.orElse(new Span(words.start("name"), words.end("name"))),
            words.group("name"),
            services.map(s -> text.substring(s.start(), s.end())),
            new Span(words.start("date"), words.end("date")),
            first.orElse(date),
            first.map(f -> date),
            published));
  }

  /** Where the services are named; a pronoun names none. */
  private static Optional<Span> services(Matcher words) {
    if (words.group("services") == null) {
      return Optional.empty();
    }
    Matcher before = LEAD_IN.matcher(words.group("services"));
    int start = words.start("services") + (before.lookingAt() ? before.end() : 0);
    Span services = new Span(start, words.end("services"));
    return PRONOUN
            .matcher(words.group("services").substring(start - words.start("services")))
            .matches()
        ? Optional.empty()
        : Optional.of(services);
  }

  /** The words that name it, in small letters on one line. */
  String normalisedName() {
    return normalise(name);
  }

  /** What was inspected, in small letters on one line; empty where that is not said. */
  String normalisedServices() {
    return services.map(EarlierInspectionMention::normalise).orElse("");
  }

  private static String normalise(String words) {
    return SPACE.matcher(words).replaceAll(" ").replace('’', '\'').toLowerCase(Locale.ROOT);
  }
}
