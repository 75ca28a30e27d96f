package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import scrutiny.fact.Gss;
import scrutiny.fact.Kind;
import scrutiny.recognise.annotate.WordSets;
import scrutiny.recognise.article.Subjects.AuthorityGroup;
import scrutiny.text.Span;

/**
 * A mention of an inspection or a visit in an article.
 *
 * @param evidence the span of the mention, with its date if any
 * @param date when it took place, if stated; may lack its year
 * @param recalled whether the text calls it an earlier one
 * @param isVisit whether the text calls it a visit
 */
record InspectionMention(
    Span evidence,
    Gss authority,
    Kind kind,
    Optional<ArticleDates.ArticleDate> date,
    boolean recalled,
    boolean isVisit) {

  private static final Pattern SINCE_RATED =
      Pattern.compile(
          "\\b(?:since|after|following)\\b[^.;]{0,60}\\b(?:rat(?:ed?|ing)|judg(?:ed|e?ment|ing)|grad(?:ed?|ing)"
              + "|deem(?:ed|ing)|declared|inadequate)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SINCE =
      Pattern.compile("\\bsince\\s+(?:early |late |mid-)?$", Pattern.CASE_INSENSITIVE);

  /** Matches after the name of a framework where its introduction is dated. */
  private static final Pattern IN_FORCE =
      Pattern.compile(
          "%s,? (?:(?:which|that) )?(?:was |has been |had been )?(?:only )?%s"
              .formatted(WordSets.expression("frameworks"), WordSets.expression("came into force")),
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WHEN = Pattern.compile(",?\\s+when\\b");

  /** The last block of those at the top that say what an article is about. */
  private static final int LAST_TOP_BLOCK = 2;

  private static final Set<Kind> LISTED =
      Set.of(Kind.FOCUSED_VISIT, Kind.MONITORING_VISIT, Kind.AREA_SEND, Kind.JTAI);

  /** The maximum distance between an inspection phrase and its date, in characters. */
  private static final int MAX_DATE_DISTANCE = 110;

  /** Returns a mention of the inspection that a grade implies. */
  static InspectionMention implied(GradeMention grade) {
    return new InspectionMention(
        grade.evidence(),
        grade.authority(),
        Kind.UNSPECIFIED_INSPECTION,
        grade.date(),
        grade.recalled(),
        false);
  }

  /** Returns the mentions of inspections of the authorities that an article is about. */
  static List<InspectionMention> of(Article article) {
    List<InspectionMention> mentions = new ArrayList<>();
    for (int i = 0; i < article.sentences().size(); i++) {
      inSentence(article, i, mentions);
    }
    for (int i = 0; i < article.sentences().size(); i++) {
      addFindings(article, i, mentions);
    }
    assignListedKind(article, mentions);
    return mentions;
  }

  /** Assigns the kind of visits that the top of an article mentions to the visits that it lists. */
  private static void assignListedKind(Article article, List<InspectionMention> mentions) {
    List<Kind> kinds =
        article.sentences().stream()
            .filter(s -> s.block() <= LAST_TOP_BLOCK)
            .flatMap(s -> InspectionPhrases.in(article.characters(), s.span()).stream())
            .filter(w -> w.kind() != Kind.UNSPECIFIED_INSPECTION && w.isPlural())
            .map(InspectionPhrases.InspectionPhrase::kind)
            .distinct()
            .toList();
    if (kinds.size() != 1 || !LISTED.contains(kinds.getFirst())) {
      return;
    }
    mentions.replaceAll(s ->
        s.isVisit() && s.kind() == Kind.UNSPECIFIED_INSPECTION && !s.recalled()
            ? new InspectionMention(
                s.evidence(), s.authority(), kinds.getFirst(), s.date(), false, true)
            : s);
  }

  private static void inSentence(Article article, int number, List<InspectionMention> mentions) {
    String text = article.characters();
    Span sentence = article.sentences().get(number).span();
    if (Providers.isAboutProvider(article, number) || Assertions.isCorrection(article, number)) {
      return;
    }
    List<ArticleDates.ArticleDate> dates =
        article.inspectionDates(sentence).stream()
            .filter(d -> !PublicationDates.isPublicationDate(text, sentence, d.span()))
            .toList();
    List<InspectionMention> undated = new ArrayList<>();
    List<ArticleDates.ArticleDate> used = new ArrayList<>();
    List<InspectionMention> dated = new ArrayList<>();
    for (InspectionPhrases.InspectionPhrase phrase : InspectionPhrases.in(text, sentence)) {
      if (Assertions.isUnasserted(text, sentence, phrase.span())
          || ExpectedInspections.isExpected(text, sentence, phrase.span())
          || (phrase.isReview()
              && OtherInspectorates.isAboutReview(text.substring(0, sentence.end())))) {
        continue;
      }
      if (phrase.isFramework() && !dated.isEmpty()) {
        specifyKind(dated, phrase.kind());
        continue;
      }
      List<Gss> about = article.subjectAt(number, phrase.span()).authorities();
      Optional<ArticleDates.ArticleDate> date = nearest(text, dates, phrase.span(), used);
      while (date.isPresent()) {
        ArticleDates.ArticleDate d = date.get();
        used.add(d);
        about.forEach(a -> dated.add(of(phrase, a, date(phrase, d), Optional.of(d))));
        date = phrase.isPlural() ? nearest(text, dates, phrase.span(), used) : Optional.empty();
      }
      boolean any =
          phrase.kind() == Kind.UNSPECIFIED_INSPECTION && phrase.words().endsWith("inspections");
      if (dated.isEmpty() && !any) {
        about.forEach(a -> undated.add(of(phrase, a, phrase.span(), Optional.empty())));
      }
    }
    mentions.addAll(dated);
    // A kind next to a dated phrase for the same inspection: "a full inspection (ILACS)".
    mentions.addAll(undated);
  }

  private static Span date(
      InspectionPhrases.InspectionPhrase phrase, ArticleDates.ArticleDate date) {
    return phrase.span().to(date.span());
  }

  private static InspectionMention of(
      InspectionPhrases.InspectionPhrase phrase,
      Gss authority,
      Span evidence,
      Optional<ArticleDates.ArticleDate> date) {
    return new InspectionMention(
        evidence, authority, phrase.kind(), date, phrase.recalled(), phrase.isVisit());
  }

  /** Adds the inspections implied by findings, if the article mentions no other. */
  private static void addFindings(Article article, int number, List<InspectionMention> mentions) {
    Span sentence = article.sentences().get(number).span();
    if (Providers.isAboutProvider(article, number) || Assertions.isCorrection(article, number)) {
      return;
    }
    for (Span finding : InspectionPhrases.findings(article.characters(), sentence)) {
      AuthorityGroup about = article.subjectAt(number, finding);
      for (Gss authority : about.authorities()) {
        if (mentions.stream().noneMatch(s -> s.authority().equals(authority) && !s.recalled())) {
          mentions.add(
              new InspectionMention(
                  finding, authority, Kind.UNSPECIFIED_INSPECTION, Optional.empty(), false, false));
        }
      }
    }
  }

  /** Gives the last inspection the kind that is named after it. */
  private static void specifyKind(List<InspectionMention> dated, Kind kind) {
    Optional<ArticleDates.ArticleDate> last = dated.getLast().date();
    for (int i = 0; i < dated.size(); i++) {
      InspectionMention s = dated.get(i);
      if (s.kind() == Kind.UNSPECIFIED_INSPECTION && s.date().equals(last)) {
        dated.set(
            i,
            new InspectionMention(
                s.evidence(), s.authority(), kind, s.date(), s.recalled(), s.isVisit()));
      }
    }
  }

  private static Optional<ArticleDates.ArticleDate> nearest(
      String text,
      List<ArticleDates.ArticleDate> dates,
      Span phrase,
      List<ArticleDates.ArticleDate> used) {
    return dates.stream()
        .filter(d -> !used.contains(d) && distance(d.span(), phrase) <= MAX_DATE_DISTANCE)
        .filter(d -> !isOfRating(text, phrase, d.span()))
        .filter(d -> !isSince(text, d.span()))
        .filter(d -> !isOfFramework(text, phrase, d.span()))
        .min((a, b) -> Integer.compare(weight(a.span(), phrase), weight(b.span(), phrase)));
  }

  /** Returns whether a date is the one since which there have been inspections, or none. */
  private static boolean isSince(String text, Span date) {
    return SINCE.matcher(text.substring(Math.max(0, date.start() - 14), date.start())).find()
        && !WHEN.matcher(text).region(date.end(), text.length()).lookingAt();
  }

  /** Returns whether a date is that since which a framework has been in force. */
  private static boolean isOfFramework(String text, Span phrase, Span date) {
    return date.start() > phrase.end()
        && IN_FORCE.matcher(text.substring(phrase.start(), date.start())).find();
  }

  /** Returns whether a date after the phrase is that of the rating before the visit. */
  private static boolean isOfRating(String text, Span phrase, Span date) {
    return date.start() > phrase.end()
        && SINCE_RATED.matcher(text.substring(phrase.start(), date.start())).find();
  }

  /** Returns the distance of a date, doubled before the phrase, where it is less likely its own. */
  private static int weight(Span date, Span phrase) {
    return distance(date, phrase) * (date.start() > phrase.start() ? 1 : 2);
  }

  private static int distance(Span first, Span other) {
    return first.start() > other.start()
        ? first.start() - other.end()
        : other.start() - first.end();
  }
}
