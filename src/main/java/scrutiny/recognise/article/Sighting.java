package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.Gss;
import scrutiny.fact.Kind;
import scrutiny.recognise.article.Subjects.Group;
import scrutiny.text.Span;

/**
 * A place where an article speaks of an inspection or a visit.
 *
 * @param evidence the words that do
 * @param date when it took place, where told; it may be without a year
 * @param recalled whether the words call it an earlier one
 * @param isVisit whether they call it a visit
 */
record Sighting(
    Span evidence,
    Gss authority,
    Kind kind,
    Optional<ArticleDates.Found> date,
    boolean recalled,
    boolean isVisit) {

  private static final List<Map.Entry<Kind, String>> KINDS =
      List.of(
          Map.entry(Kind.FOCUSED_VISIT, "focuss?ed visits?|focuss?ed inspections?"),
          Map.entry(
              Kind.MONITORING_VISIT,
              "monitoring"
                  + " (?:visits?|inspections?)|(?:second|third|fourth|fifth|sixth|seventh|eighth)"
                  + " visit since (?:being |it was )?(?:rat|judg)\\w+"),
          Map.entry(Kind.ASSURANCE_VISIT, "assurance visits?"),
          Map.entry(Kind.JTAI, "joint targeted area inspections?|JTAI"),
          Map.entry(
              Kind.AREA_SEND,
              "(?:area |local area )?SEND inspections?|inspections? of (?:[\\w ]{0,20} )?SEND\\b"),
          Map.entry(
              Kind.ILACS,
              "inspections? of local authority children[’']s services|ILACS|ILASC|short"
                  + " inspections?|standard inspections?"),
          Map.entry(
              Kind.SIF,
              "single inspection framework|SIF|inspections? of services for children in need of"
                  + " help and protection"),
          Map.entry(
              Kind.UNSPECIFIED_INSPECTION,
              "(?:re-?)?inspect(?:ions?|ed|ing)|visit(?:s|ed)?|spent (?:\\w+"
                  + " ){1,3}(?:days|weeks)|spending (?:\\w+"
                  + " ){1,3}weeks|review(?:ed)?|examination"));

  private static final Pattern TRIGGER = trigger();

  /** Inspections that are not of a council's services for children, or not yet. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?:\\b(?:next|future|forthcoming|upcoming|due|expected?|schools?|care"
              + " homes?|CQC|prison|police|fire|planned|any|routine|regular|future|adult\\w*|serious"
              + " case|practice|peer|case|spending|budget|safeguarding"
              + " practice)\\s+(?:full\\s+)?|\\bto\\s)$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OTHER_AFTER =
      Pattern.compile(
          "^\\s*(?:regime|system|programme|cycle|handbook|methodology|methods?|process|readiness|teams?|of"
              + " (?:the )?(?:schools?|nurser|academ|prison|children[’']s home|adult)|by (?:the"
              + " )?(?:CQC|Care Quality)|to (?:children|families)|from"
              + " social|children\\b|families)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern RECALLED =
      Pattern.compile(
          "\\b(?:last|previous|earlier|prior|former|since"
              + " (?:an?|its|the)|before|first)\\s+(?:\\w+\\s+){0,3}$|\\bsince (?:an?|its|the|that)"
              + " (?:\\w+ ){0,3}$",
          Pattern.CASE_INSENSITIVE);

  /** How far a date may stand from the words that speak of the inspection. */
  private static final int DATE_WITHIN = 110;

  /** The inspection without which a grade could not have been given. */
  static Sighting implied(Verdict verdict) {
    return new Sighting(
        verdict.evidence(),
        verdict.authority(),
        Kind.UNSPECIFIED_INSPECTION,
        verdict.date(),
        verdict.recalled(),
        false);
  }

  /** The places where an article speaks of inspections of the authorities that it is about. */
  static List<Sighting> of(Article article) {
    List<Sighting> sightings = new ArrayList<>();
    for (int i = 0; i < article.sentences().size(); i++) {
      inSentence(article, i, sightings);
    }
    return sightings;
  }

  private static void inSentence(Article article, int number, List<Sighting> sightings) {
    String text = article.characters();
    Span sentence = article.sentences().get(number).span();
    List<ArticleDates.Found> dates =
        article.dates(sentence).stream()
            .filter(d -> !Publication.dates(text, sentence, d.span()))
            .toList();
    List<Sighting> undated = new ArrayList<>();
    List<ArticleDates.Found> used = new ArrayList<>();
    List<Sighting> here = new ArrayList<>();
    Matcher trigger = TRIGGER.matcher(text).region(sentence.start(), sentence.end());
    while (trigger.find()) {
      Span word = new Span(trigger.start(), trigger.end());
      String before = text.substring(sentence.start(), word.start());
      if (OTHER.matcher(before).find()
          || OTHER_AFTER.matcher(text.substring(word.end(), sentence.end())).find()) {
        continue;
      }
      Group about = article.about(number, word);
      boolean recalled = RECALLED.matcher(before).find();
      Kind kind = kind(trigger);
      if (isFramework(text, word, sentence) && !here.isEmpty()) {
        specify(here, kind);
        continue;
      }
      boolean visit = trigger.group().toLowerCase(Locale.ROOT).startsWith("visit");
      boolean several = trigger.group().endsWith("s");
      Optional<ArticleDates.Found> date = nearest(dates, word, used);
      while (date.isPresent()) {
        ArticleDates.Found d = date.get();
        used.add(d);
        about
            .authorities()
            .forEach(a ->
                here.add(
                    new Sighting(word.to(d.span()), a, kind, Optional.of(d), recalled, visit)));
        date = several ? nearest(dates, word, used) : Optional.empty();
      }
      if (here.isEmpty()) {
        about
            .authorities()
            .forEach(
                a -> undated.add(new Sighting(word, a, kind, Optional.empty(), recalled, visit)));
      }
    }
    sightings.addAll(here);
    // A kind told beside a dated word for the same inspection: "a full inspection (ILACS)".
    sightings.addAll(undated);
  }

  /** Whether the words name the rules of an inspection told before, not another one. */
  private static boolean isFramework(String text, Span word, Span sentence) {
    String name = text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT);
    boolean rules =
        name.endsWith("framework")
            || name.equals("sif")
            || name.startsWith("ila")
            || name.startsWith("inspection of");
    return rules && word.start() > sentence.start();
  }

  /** The last inspection told is of a kind that is told behind it. */
  private static void specify(List<Sighting> here, Kind kind) {
    Optional<ArticleDates.Found> last = here.getLast().date();
    for (int i = 0; i < here.size(); i++) {
      Sighting s = here.get(i);
      if (s.kind() == Kind.UNSPECIFIED_INSPECTION && s.date().equals(last)) {
        here.set(
            i,
            new Sighting(s.evidence(), s.authority(), kind, s.date(), s.recalled(), s.isVisit()));
      }
    }
  }

  private static Optional<ArticleDates.Found> nearest(
      List<ArticleDates.Found> dates, Span word, List<ArticleDates.Found> used) {
    return dates.stream()
        .filter(d -> !used.contains(d) && distance(d.span(), word) <= DATE_WITHIN)
        .min((a, b) -> Integer.compare(weight(a.span(), word), weight(b.span(), word)));
  }

  /** A date behind the word is likelier its own than one before. */
  private static int weight(Span date, Span word) {
    return distance(date, word) * (date.start() > word.start() ? 1 : 2);
  }

  private static int distance(Span one, Span other) {
    return one.start() > other.start() ? one.start() - other.end() : other.start() - one.end();
  }

  private static Kind kind(Matcher trigger) {
    for (int i = 0; i < KINDS.size(); i++) {
      if (trigger.group("k" + i) != null) {
        return KINDS.get(i).getKey();
      }
    }
    throw new IllegalStateException("no kind for " + trigger.group());
  }

  private static Pattern trigger() {
    List<String> groups = new ArrayList<>();
    for (int i = 0; i < KINDS.size(); i++) {
      groups.add("(?<k" + i + ">" + KINDS.get(i).getValue() + ")");
    }
    return Pattern.compile("\\b(?:" + String.join("|", groups) + ")\\b", Pattern.CASE_INSENSITIVE);
  }
}
