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
 * A mention of an earlier inspection or visit with its date.
 *
 * @param span the complete mention
 * @param nameSpan the span of its name, or of the services that were inspected
 * @param name its name as written
 * @param services what was inspected, if stated
 * @param dateSpan the span of the date when it took place or its report was published
 * @param start the first month or year
 * @param until the last month, if two are stated
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
  static final String MONTH = "(?:" + DatePhrases.MONTHS + ")";

  private static final String DATE =
      "(?<date>(?:(?<first>"
          + MONTH
          + ")\\s+(?:and|to|[-–/])\\s+)?(?<last>(?:"
          + MONTH
          + "\\s+)?20\\d\\d))(?!\\d)";

  private static final String TOOK_PLACE =
      "(?:(?:that|which|was|were|last|also|took|place|undertaken|carried|out|conducted|completed"
          + "|held|(?<published>published|reported))\\s+){0,5}";

  /** Adjectives that specify an inspection. */
  private static final String QUALIFIERS =
      "(?:(?:previous|last|most|recent|latest|first|full|single|follow[- ]up|further|later|earlier"
          + "|unannounced|announced|Ofsted|ILACS|SIF|standard|short|graded|judgement|multi-remit"
          + "|statutory|annual|initial|local|authority|children[’']s|services|social|care|joint"
          + "|targeted|area|JTAI)\\s+){0,6}";

  private static final Pattern INSPECTION =
      Pattern.compile(
          "(?i)\\b(?:the|an?|its|their|our|Ofsted[’']s|(?:authority|council)[’']s)\\s+(?<name>"
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

  private static final Pattern OFSTED_INSPECTED =
      Pattern.compile(
          "(?i)\\bOfsted\\s+(?:(?:had|has|first|previously)\\s+)*(?<name>(?:last\\s+)?inspected)\\s+"
              + "(?<services>[^.,;:]{3,110}?),?\\s+(?:was\\s+)?in\\s+"
              + DATE);

  private static final Pattern VISIT =
      Pattern.compile(
          "(?i)\\b(?:the|a|its|their|our|last|previous)\\s+(?:Ofsted\\s+|first\\s+|second\\s+)?"
              + "(?<name>(?:focused|monitoring|assurance)\\s+visit)(?:\\s+(?:to|of|at)\\s+"
              + "(?<services>[^.,;:]{3,60}?))?,?\\s+"
              + TOOK_PLACE
              + "in\\s+"
              + DATE);

  /** Each pattern with a word that every match contains, which is quick to find. */
  private static final List<Map.Entry<String, Pattern>> FORMS =
      List.of(
          Map.entry("inspection", INSPECTION),
          Map.entry("ofsted", OFSTED_INSPECTED),
          Map.entry("inspected", INSPECTED),
          Map.entry("visit", VISIT));

  /** Text right after a mention that makes it an inspection of others or by others. */
  private static final Pattern OF_OTHERS =
      Pattern.compile(
          "(?i),?\\s+(?:of|into)\\s+[^.;:]{0,60}\\b(?:police|probation|constabulary|hospitals?|prisons?|schools?)\\b"
              + "|[^.;:]{0,100}\\bby\\s+(?:the\\s+)?(?:CQC|HMIC|HMICFRS|HMIP|HMI\\s+(?:Constabulary|Prob\\w+|Prisons)"
              + "|Care\\s+Quality\\s+Commission|(?:HM|(?:Her|His)\\s+Majesty[’']s)\\s+Inspectorate)\\b");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** The text before the services in a longer sentence. */
  private static final Pattern LEAD_IN =
      Pattern.compile("(?is).*\\b(?:since|when|that|because|as)\\s+|.*,\\s+(?=the\\b)");

  private static final Pattern PRONOUN = Pattern.compile("(?i)they|it|this service|these");

  /** Returns the first mention in a sentence. */
  static Optional<EarlierInspectionMention> firstIn(String text, Span sentence) {
    String lowerCase = text.substring(sentence.start(), sentence.end()).toLowerCase(Locale.ROOT);
    for (Map.Entry<String, Pattern> form : FORMS) {
      if (!lowerCase.contains(form.getKey())) {
        continue;
      }
      Pattern pattern = form.getValue();
      Matcher match = pattern.matcher(text).region(sentence.start(), sentence.end());
      while (match.find()) {
        Optional<EarlierInspectionMention> mention = of(text, match, pattern);
        boolean ofOthers = OF_OTHERS.matcher(text).region(match.end(), sentence.end()).lookingAt();
        if (mention.isPresent() && !ofOthers) {
          return mention;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<EarlierInspectionMention> of(
      String text, Matcher match, Pattern pattern) {
    String last = SPACE.matcher(match.group("last")).replaceAll(" ");
    String year = last.substring(last.length() - 4);
    Optional<PartialDate> end = DatePhrases.parse(last);
    Optional<PartialDate> first =
        Optional.ofNullable(match.group("first")).flatMap(m -> DatePhrases.parse(m + " " + year));
    Optional<Span> services = services(match);
    boolean published =
        pattern != INSPECTED && pattern != OFSTED_INSPECTED && match.group("published") != null;
    return end.map(date ->
        new EarlierInspectionMention(
            new Span(match.start(), match.end()),
            services.orElse(new Span(match.start("name"), match.end("name"))),
            match.group("name"),
            services.map(s -> text.substring(s.start(), s.end())),
            new Span(match.start("date"), match.end("date")),
            first.orElse(date),
            first.map(f -> date),
            published));
  }

  /** Returns the span of the services that are named; a pronoun names none. */
  private static Optional<Span> services(Matcher match) {
    if (match.group("services") == null) {
      return Optional.empty();
    }
    Matcher leadIn = LEAD_IN.matcher(match.group("services"));
    int start = match.start("services") + (leadIn.lookingAt() ? leadIn.end() : 0);
    Span services = new Span(start, match.end("services"));
    return PRONOUN
            .matcher(match.group("services").substring(start - match.start("services")))
            .matches()
        ? Optional.empty()
        : Optional.of(services);
  }

  /** Returns the name in lower case on one line. */
  String normalisedName() {
    return normalise(name);
  }

  /** Returns what was inspected, in lower case on one line; empty if not stated. */
  String normalisedServices() {
    return services.map(EarlierInspectionMention::normalise).orElse("");
  }

  private static String normalise(String text) {
    return SPACE.matcher(text).replaceAll(" ").replace('’', '\'').toLowerCase(Locale.ROOT);
  }
}
