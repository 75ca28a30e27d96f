package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import scrutiny.fact.Area;
import scrutiny.fact.Gss;
import scrutiny.recognise.article.Subjects.AuthorityGroup;
import scrutiny.recognise.phrase.GradePhrases;
import scrutiny.text.Span;

/** The grades that an article says were given, each with its authority, areas and date. */
final class GradeMentions {
  private static final Pattern RESPECTIVELY =
      Pattern.compile("\\brespectively\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern ADDED =
      Pattern.compile("[^.;]{0,60}(?:,|\\band|\\bbut)\\s+(?:just\\s+)?[‘“'\"]?");
  private static final Pattern OVERALL = Pattern.compile("[’”'\"]?\\s+overall\\b");

  /** Two grades of which one thing is said stand no farther apart: "good" and "adequate". */
  private static final int MAX_JOINED_DISTANCE = 12;

  /** A longer quotation is somebody's speech, not the name of a grade. */
  private static final int MAX_GRADE_NAME_LENGTH = 45;

  private final Article article;
  private final String text;
  private final GradeTense tense;
  private final GradeDates dates;

  private GradeMentions(Article article) {
    this.article = article;
    this.text = article.characters();
    this.tense = new GradeTense(article);
    this.dates = new GradeDates(article, tense);
  }

  static List<GradeMention> of(Article article) {
    GradeMentions verdicts = new GradeMentions(article);
    List<GradeMention> found = new ArrayList<>();
    for (int i = 0; i < article.sentences().size(); i++) {
      verdicts.inSentence(i, found);
    }
    return found;
  }

  /**
   * A word for a grade in its sentence.
   *
   * @param words all of the sentence's
   * @param before what of its clause stands between the grade given before and it
   */
  private record GradePosition(
      int number,
      Span sentence,
      List<GradePhrases.GradePhrase> words,
      int index,
      Span clause,
      Span before) {
    GradePhrases.GradePhrase word() {
      return words.get(index);
    }

    Span span() {
      return word().span();
    }

    /** Where the sentence's word for a grade before this one ends, if it has one. */
    int previous() {
      return index == 0 ? sentence.start() : words.get(index - 1).span().end();
    }

    int next() {
      return index + 1 < words.size() ? words.get(index + 1).span().start() : sentence.end();
    }
  }

  private void inSentence(int number, List<GradeMention> found) {
    Span sentence = article.sentences().get(number).span();
    if (Providers.isAboutProvider(article, number)) {
      return;
    }
    GradeAreas areas = new GradeAreas(article, number);
    List<GradePhrases.GradePhrase> words =
        new GradeScales(article, areas).withoutScaleExplanations(GradePhrases.in(text, sentence));
    int last = sentence.start();
    for (int i = 0; i < words.size(); i++) {
      Span word = words.get(i).span();
      Span clause = ArticleClauses.around(text, sentence, word.start());
      int from = Math.min(Math.max(clause.start(), last), word.start());
      GradePosition place =
          new GradePosition(number, sentence, words, i, clause, new Span(from, word.start()));
      AuthorityGroup about = article.subjectAt(number, word);
      boolean goesOn =
          i > 0 && last == place.previous() && (isRespective(sentence) || isAdded(place));
      if (!about.isEmpty() && (goesOn || isGiven(place, last, about, areas))) {
        Optional<GradeMention> beside = goesOn ? Optional.of(found.getLast()) : Optional.empty();
        found.addAll(verdicts(place, about, areas, beside));
        last = word.end();
      }
    }
  }

  private boolean isGiven(GradePosition place, int last, AuthorityGroup about, GradeAreas areas) {
    Span word = place.span();
    Span before = place.before();
    if (tense.isReplaced(before, word) || tense.isNewGrade(place.words(), place.index())) {
      return true;
    }
    int from = place.clause().start() < last ? before.start() : place.clause().start();
    GradeClassifier.Subject subject =
        new GradeClassifier.Subject(
            place.clause().contains(about.span()) || isService(before),
            areas.hasAreaBefore(before, word),
            areas.hasAreaAfter(word),
            about.authorities().size() > 1);
    return GradeClassifier.isGiven(
        place.word(),
        text.substring(from, word.start()),
        text.substring(word.end(), place.sentence().end()),
        subject,
        isInSpeech(word));
  }

  /** What a grade says of each authority; one told beside another shares its date. */
  private List<GradeMention> verdicts(
      GradePosition place, AuthorityGroup about, GradeAreas areas, Optional<GradeMention> beside) {
    Span word = place.span();
    Span before = place.before();
    List<Area> judged = areas.of(word, before, place.next());
    boolean recalled = isRecalled(place);
    Optional<ArticleDates.ArticleDate> date =
        dates.of(word, place.sentence(), place.clause(), place.words());
    if (date.isEmpty() && beside.isPresent() && !isRespective(place.sentence())) {
      date = beside.get().date();
      recalled = beside.get().recalled();
    }
    boolean then = recalled;
    Optional<ArticleDates.ArticleDate> when = date;
    boolean held = !then && tense.isRetained(before, word, place.sentence());
    Span evidence = place.clause().to(word);
    return gradedAuthorities(about, place).stream()
        .map(a -> new GradeMention(evidence, a, judged, place.word().grade(), when, then, held))
        .toList();
  }

  private boolean isRecalled(GradePosition place) {
    Span word = place.span();
    Span before = place.before();
    boolean apart = place.index() > 0 && word.start() - place.previous() > MAX_JOINED_DISTANCE;
    int from = apart ? Math.max(before.start(), place.previous()) : before.start();
    if (isRespective(place.sentence())) {
      from = place.clause().start();
    }
    Span referent = dates.referent(place.sentence(), place.clause());
    return tense.isReplaced(before, word)
        || tense.isRecalled(new Span(from, word.start()), word, place.sentence())
        || tense.isRecalled(referent, word, place.sentence());
  }

  /** All authorities of a group, or the one in turn where a sentence deals grades out. */
  private List<Gss> gradedAuthorities(AuthorityGroup about, GradePosition place) {
    return isRespective(place.sentence()) && about.authorities().size() == place.words().size()
        ? List.of(about.authorities().get(place.index()))
        : about.authorities();
  }

  /** Whether a grade is told beside another: "outstanding for leadership and good overall". */
  private boolean isAdded(GradePosition place) {
    Span word = place.span();
    return ADDED.matcher(text).region(place.previous(), word.start()).matches()
        && OVERALL.matcher(text).region(word.end(), text.length()).lookingAt();
  }

  private boolean isRespective(Span sentence) {
    return RESPECTIVELY.matcher(text).region(sentence.start(), sentence.end()).find();
  }

  /** Whether the words name the service itself: "the council", "it", "services". */
  private boolean isService(Span before) {
    return Pattern.compile(
            "\\b(?:council|authority|department|service|services|it|they|county|borough|city|rating|judge?ment|both)\\b(?!"
                + " (?:for|to))",
            Pattern.CASE_INSENSITIVE)
        .matcher(text)
        .region(before.start(), before.end())
        .find();
  }

  private boolean isInSpeech(Span word) {
    return article.quotations().stream()
        .anyMatch(q -> q.span().contains(word) && q.span().length() > MAX_GRADE_NAME_LENGTH);
  }
}
