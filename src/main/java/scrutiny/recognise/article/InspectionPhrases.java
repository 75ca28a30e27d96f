package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.Kind;
import scrutiny.text.Span;

/** Finds the phrases with which articles mention inspections and visits. */
final class InspectionPhrases {
  private static final List<Map.Entry<Kind, String>> KINDS =
      List.of(
          Map.entry(Kind.FOCUSED_VISIT, "focus(?:s?ed)? visits?|focuss?ed inspections?"),
          Map.entry(
              Kind.MONITORING_VISIT,
              "monitoring"
                  + " (?:visits?|inspections?)|(?:second|third|fourth|fifth|sixth|seventh|eighth)"
                  + " visit since (?:being |it was )?(?:rat|judg)\\w+"),
          Map.entry(Kind.ASSURANCE_VISIT, "assurance visits?"),
          Map.entry(Kind.JTAI, "joint target(?:ed)? area inspections?|JTAI"),
          Map.entry(
              Kind.AREA_SEND,
              "(?:area |local area )?SEND (?:local area"
                  + " )?(?:re-?)?(?:inspections?|visits?)|(?:joint )?(?:local area )?special"
                  + " educational needs (?:and|and/or|&) disabilit(?:y|ies)(?: \\(SEND\\))?(?:"
                  + " local area)? inspections?|local area inspections?|inspect(?:ed|ing) (?:the"
                  + " )?(?:[\\p{L}&’'-]+ ){0,5}local area\\b|inspections? of (?:[\\w ]{0,20}"
                  + " )?SEND\\b"),
          Map.entry(
              Kind.ILACS,
              "inspections? of local authority children[’']s services|ILACS|ILASC|short"
                  + " inspections?|standard inspections?"),
          Map.entry(
              Kind.SIF,
              "single inspection framework|SIF|inspections? of (?:[\\w’' &,-]{0,60} )?services for"
                  + " children in need of help and protection"),
          Map.entry(
              Kind.UNSPECIFIED_INSPECTION,
              "(?:re-?)?inspect(?:ions?|ed|ing)|visit(?:s|ed)?|spent (?:\\w+"
                  + " ){1,3}(?:days|weeks)|spending (?:\\w+"
                  + " ){1,3}weeks|review(?:ed)?|examination"));

  private static final Pattern ANY = any();

  /** Matches right before an inspection of something else, or one that is still to come. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?:\\b(?:next|future|forthcoming|upcoming|due|expected?|schools?|care"
              + " homes?|CQC|prison|police|fire|planned|any|routine|regular|adult\\w*|serious"
              + " case|practice|peer|case|spending|budget|safeguarding practice|home|family|social"
              + " work(?:ers?)?|face-to-face|statutory|site|school|councillor|member|officer|independent|internal|separate|quarterly|further|more|frequent)\\s+(?:full\\s+)?"
              + "|\\b(?:workers?|practitioners|staff|she|he|I|we|they|ministers?|councillors|members)\\s+(?:\\w+ly\\s+)?|\\b(?:to|not|never|not"
              + " been|yet to be)\\s)$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OTHER_AFTER =
      Pattern.compile(
          "^\\s*(?:regime|framework\\b(?! in | from | between"
              + " )|system|programme|cycle|handbook|methodology|methods?|panels?|process|readiness|teams?|of"
              + " (?:[\\w’']+ ){0,4}?(?:schools?|nurser|academ|prison|children[’']s home|adult)|by"
              + " (?:the )?(?:CQC|Care Quality|social)|(?:to|for|with) (?:children|families)|from"
              + " social|children\\b(?![’']s"
              + " (?:social|services|department))|families|into\\b|Ofsted[’'])",
          Pattern.CASE_INSENSITIVE);

  /** Names of frameworks, which are also mentioned where nobody is inspected. */
  private static final Set<String> BARE_FRAMEWORKS = Set.of("ilacs", "ilasc", "sif");

  private static final Pattern FRAMEWORK_BEFORE =
      Pattern.compile(
          "(?:\\b(?:under|of|an?|the|its|our|new|full|first|short|standard|recent|latest|Ofsted|Services)|\\()\\W*$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FRAMEWORK_AFTER =
      Pattern.compile(
          "^\\W*(?:inspection|report|outcome|judge?ment|grad|rating|framework|action|visit|in \\d)",
          Pattern.CASE_INSENSITIVE);

  /**
   * Matches before the name of a framework where the text is about its introduction, not about an
   * inspection.
   */
  private static final Pattern FRAMEWORK_INTRODUCED =
      Pattern.compile(
          "\\b(?:implement(?:ed|ing)?|introduc(?:ed|ing)|launch(?:ed|ing)?|replac(?:ed|ing|es)|new"
              + " (?:inspection )?(?:regime|framework|system))\\b[^.;]{0,60}$",
          Pattern.CASE_INSENSITIVE);

  /** Matches before the last word of a title: “the Lincolnshire Review”. */
  private static final Pattern TITLE_BEFORE = Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}-]+\\s+$");

  private static final Pattern RECALLED =
      Pattern.compile(
          "\\b(?:last|previous|earlier|prior|former|since"
              + " (?:an?|its|the)|before)\\s+(?:\\w+\\s+){0,3}$|\\bsince (?:an?|its|the|that)"
              + " (?:\\w+ ){0,3}$",
          Pattern.CASE_INSENSITIVE);

  /** Matches inspectors reporting a finding, which implies an inspection without naming it. */
  private static final Pattern FOUND =
      Pattern.compile(
          "\\b(?:inspectors|Ofsted) (?:also |has |have )?(?:found|praised|noted|criticised"
              + "|highlighted|identified|warned|commended|raised|recognised|observed)\\b",
          Pattern.CASE_INSENSITIVE);

  private InspectionPhrases() {}

  /**
   * A phrase that mentions an inspection.
   *
   * @param words the phrase in lower case
   * @param recalled whether the text calls it an earlier one
   * @param isFramework whether the phrase names the framework of an inspection
   */
  record InspectionPhrase(
      Span span, String words, Kind kind, boolean recalled, boolean isFramework) {
    boolean isVisit() {
      return words.startsWith("visit");
    }

    boolean isReview() {
      return words.startsWith("review");
    }

    boolean isPlural() {
      return words.endsWith("s");
    }
  }

  /** Returns the inspection phrases of a sentence, in the order of the text. */
  static List<InspectionPhrase> in(String text, Span sentence) {
    List<InspectionPhrase> found = new ArrayList<>();
    Matcher match = ANY.matcher(text).region(sentence.start(), sentence.end());
    while (match.find()) {
      String before = text.substring(sentence.start(), match.start());
      String after = text.substring(match.end(), sentence.end());
      String words = match.group().toLowerCase(Locale.ROOT);
      boolean other = OTHER.matcher(before).find() || OTHER_AFTER.matcher(after).find();
      boolean introduced = isFrameworkName(words) && FRAMEWORK_INTRODUCED.matcher(before).find();
      boolean bare =
          BARE_FRAMEWORKS.contains(words)
              && !FRAMEWORK_BEFORE.matcher(before).find()
              && !FRAMEWORK_AFTER.matcher(after).find();
      boolean title = match.group().startsWith("R") && TITLE_BEFORE.matcher(before).find();
      if (!other && !bare && !introduced && !title) {
        boolean recalled = RECALLED.matcher(before).find();
        Span span = new Span(match.start(), match.end());
        boolean framework = isFrameworkName(words) && match.start() > sentence.start();
        found.add(new InspectionPhrase(span, words, kind(match), recalled, framework));
      }
    }
    return found;
  }

  /** Returns the spans of a sentence that report a finding. */
  static List<Span> findings(String text, Span sentence) {
    return FOUND
        .matcher(text)
        .region(sentence.start(), sentence.end())
        .results()
        .map(m -> new Span(m.start(), m.end()))
        .toList();
  }

  private static boolean isFrameworkName(String words) {
    return words.endsWith("framework")
        || words.equals("sif")
        || words.startsWith("ila")
        || words.startsWith("inspection of");
  }

  private static Kind kind(Matcher match) {
    for (int i = 0; i < KINDS.size(); i++) {
      if (match.group("k" + i) != null) {
        return KINDS.get(i).getKey();
      }
    }
    throw new IllegalStateException("no kind for " + match.group());
  }

  private static Pattern any() {
    List<String> groups = new ArrayList<>();
    for (int i = 0; i < KINDS.size(); i++) {
      groups.add("(?<k" + i + ">" + KINDS.get(i).getValue() + ")");
    }
    return Pattern.compile("\\b(?:" + String.join("|", groups) + ")\\b", Pattern.CASE_INSENSITIVE);
  }
}
