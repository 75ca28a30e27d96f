package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import scrutiny.fact.Gss;
import scrutiny.fact.Kind;
import scrutiny.recognise.article.Subjects.AuthorityGroup;
import scrutiny.text.Span;

/**
 * A place where an article speaks of an inspection or a visit.
 *
 * @param evidence the words that do
 * @param date when it took place, where told; it may be without a year
 * @param recalled whether the words call it an earlier one
 * @param isVisit whether they call it a visit
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

  private static final Pattern SINCE = Pattern.compile("\\bsince\\s+$", Pattern.CASE_INSENSITIVE);

  /** The blocks of an article that say what it is about. */
  private static final int HEAD = 2;

  private static final Set<Kind> LISTED =
      Set.of(Kind.FOCUSED_VISIT, Kind.MONITORING_VISIT, Kind.AREA_SEND, Kind.JTAI);

  /** How far a date may stand from the words that speak of the inspection. */
  private static final int MAX_DATE_DISTANCE = 110;

  /** The inspection without which a grade could not have been given. */
  static InspectionMention implied(GradeMention verdict) {
    return new InspectionMention(
        verdict.evidence(),
        verdict.authority(),
        Kind.UNSPECIFIED_INSPECTION,
        verdict.date(),
        verdict.recalled(),
        false);
  }

  /** The places where an article speaks of inspections of the authorities that it is about. */
  static List<InspectionMention> of(Article article) {
    List<InspectionMention> sightings = new ArrayList<>();
    for (int i = 0; i < article.sentences().size(); i++) {
      inSentence(article, i, sightings);
    }
    for (int i = 0; i < article.sentences().size(); i++) {
      addFindings(article, i, sightings);
    }
    assignListedKind(article, sightings);
    return sightings;
  }

  /**
   * In an article whose head speaks of visits of one kind, the visits it lists are of that kind.
   */
  private static void assignListedKind(Article article, List<InspectionMention> sightings) {
    List<Kind> told =
        article.sentences().stream()
            .filter(s -> s.block() <= HEAD)
            .flatMap(s -> InspectionPhrases.in(article.characters(), s.span()).stream())
            .filter(w -> w.kind() != Kind.UNSPECIFIED_INSPECTION && w.isPlural())
            .map(InspectionPhrases.InspectionPhrase::kind)
            .distinct()
            .toList();
    if (told.size() != 1 || !LISTED.contains(told.getFirst())) {
      return;
    }
    sightings.replaceAll(s ->
        s.isVisit() && s.kind() == Kind.UNSPECIFIED_INSPECTION && !s.recalled()
            ? new InspectionMention(
                s.evidence(), s.authority(), told.getFirst(), s.date(), false, true)
            : s);
  }

  private static void inSentence(Article article, int number, List<InspectionMention> sightings) {
    String text = article.characters();
    Span sentence = article.sentences().get(number).span();
    if (Providers.isAboutProvider(article, number)) {
      return;
    }
    List<ArticleDates.ArticleDate> dates =
        article.dates(sentence).stream()
            .filter(d -> !PublicationDates.isPublicationDate(text, sentence, d.span()))
            .toList();
    List<InspectionMention> undated = new ArrayList<>();
    List<ArticleDates.ArticleDate> used = new ArrayList<>();
    List<InspectionMention> here = new ArrayList<>();
    for (InspectionPhrases.InspectionPhrase word : InspectionPhrases.in(text, sentence)) {
      if (word.isFramework() && !here.isEmpty()) {
        specifyKind(here, word.kind());
        continue;
      }
      List<Gss> about = article.subjectAt(number, word.span()).authorities();
      Optional<ArticleDates.ArticleDate> date = nearest(text, dates, word.span(), used);
      while (date.isPresent()) {
        ArticleDates.ArticleDate d = date.get();
        used.add(d);
        about.forEach(a -> here.add(of(word, a, date(word, d), Optional.of(d))));
        date = word.isPlural() ? nearest(text, dates, word.span(), used) : Optional.empty();
      }
      boolean any =
          word.kind() == Kind.UNSPECIFIED_INSPECTION && word.words().endsWith("inspections");
      if (here.isEmpty() && !any) {
        about.forEach(a -> undated.add(of(word, a, word.span(), Optional.empty())));
      }
    }
    sightings.addAll(here);
    // A kind told beside a dated word for the same inspection: "a full inspection (ILACS)".
    sightings.addAll(undated);
  }

  private static Span date(InspectionPhrases.InspectionPhrase word, ArticleDates.ArticleDate date) {
    return word.span().to(date.span());
  }

  private static InspectionMention of(
      InspectionPhrases.InspectionPhrase word,
      Gss authority,
      Span evidence,
      Optional<ArticleDates.ArticleDate> date) {
    return new InspectionMention(
        evidence, authority, word.kind(), date, word.recalled(), word.isVisit());
  }

  /** What inspectors found tells of an inspection, if nothing else of the article does. */
  private static void addFindings(Article article, int number, List<InspectionMention> sightings) {
    Span sentence = article.sentences().get(number).span();
    if (Providers.isAboutProvider(article, number)) {
      return;
    }
    for (Span words : InspectionPhrases.findings(article.characters(), sentence)) {
      AuthorityGroup about = article.subjectAt(number, words);
      for (Gss authority : about.authorities()) {
        if (sightings.stream().noneMatch(s -> s.authority().equals(authority) && !s.recalled())) {
          sightings.add(
              new InspectionMention(
                  words, authority, Kind.UNSPECIFIED_INSPECTION, Optional.empty(), false, false));
        }
      }
    }
  }

  /** The last inspection told is of a kind that is told behind it. */
  private static void specifyKind(List<InspectionMention> here, Kind kind) {
    Optional<ArticleDates.ArticleDate> last = here.getLast().date();
    for (int i = 0; i < here.size(); i++) {
      InspectionMention s = here.get(i);
      if (s.kind() == Kind.UNSPECIFIED_INSPECTION && s.date().equals(last)) {
        here.set(
            i,
            new InspectionMention(
                s.evidence(), s.authority(), kind, s.date(), s.recalled(), s.isVisit()));
      }
    }
  }

  private static Optional<ArticleDates.ArticleDate> nearest(
      String text,
      List<ArticleDates.ArticleDate> dates,
      Span word,
      List<ArticleDates.ArticleDate> used) {
    return dates.stream()
        .filter(d -> !used.contains(d) && distance(d.span(), word) <= MAX_DATE_DISTANCE)
        .filter(d -> !isOfRating(text, word, d.span()))
        .filter(d -> !isSince(text, word, d.span()))
        .min((a, b) -> Integer.compare(weight(a.span(), word), weight(b.span(), word)));
  }

  /** Whether a date is the one from which on there have been inspections of a kind. */
  private static boolean isSince(String text, Span word, Span date) {
    boolean several = text.charAt(word.end() - 1) == 's';
    return several
        && SINCE.matcher(text.substring(Math.max(0, date.start() - 8), date.start())).find();
  }

  /** Whether a date behind the words is of the rating since which the visit came. */
  private static boolean isOfRating(String text, Span word, Span date) {
    return date.start() > word.end()
        && SINCE_RATED.matcher(text.substring(word.start(), date.start())).find();
  }

  /** A date behind the word is likelier its own than one before. */
  private static int weight(Span date, Span word) {
    return distance(date, word) * (date.start() > word.start() ? 1 : 2);
  }

  private static int distance(Span one, Span other) {
    return one.start() > other.start() ? one.start() - other.end() : other.start() - one.end();
  }
}
