package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import scrutiny.fact.Area;
import scrutiny.fact.Gss;
import scrutiny.recognise.GradeWords;
import scrutiny.recognise.article.Subjects.Group;
import scrutiny.text.Span;

/** The grades that an article says were given, each with its authority, areas and date. */
final class Verdicts {
  private static final Pattern RESPECTIVELY =
      Pattern.compile("\\brespectively\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern ADDED =
      Pattern.compile("[^.;]{0,60}(?:,|\\band|\\bbut)\\s+(?:just\\s+)?[‘“'\"]?");
  private static final Pattern OVERALL = Pattern.compile("[’”'\"]?\\s+overall\\b");

  /** Two grades of which one thing is said stand no farther apart: "good" and "adequate". */
  private static final int AND = 12;

  /** A longer quotation is somebody's speech, not the name of a grade. */
  private static final int LONGEST_NAME = 45;

  private final Article article;
  private final String text;
  private final VerdictTense tense;
  private final VerdictDates dates;

  private Verdicts(Article article) {
    this.article = article;
    this.text = article.characters();
    this.tense = new VerdictTense(article);
    this.dates = new VerdictDates(article, tense);
  }

  static List<Verdict> of(Article article) {
    Verdicts verdicts = new Verdicts(article);
    List<Verdict> found = new ArrayList<>();
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
  private record Place(
      int number,
      Span sentence,
      List<GradeWords.Found> words,
      int index,
      Span clause,
      Span before) {
    GradeWords.Found word() {
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

  private void inSentence(int number, List<Verdict> found) {
    Span sentence = article.sentences().get(number).span();
    if (Providers.isMeant(article, number)) {
      return;
    }
    VerdictAreas areas = new VerdictAreas(article, number);
    List<GradeWords.Found> words =
        new GradeScales(article, areas).leftOut(GradeWords.in(text, sentence));
    int last = sentence.start();
    for (int i = 0; i < words.size(); i++) {
      Span word = words.get(i).span();
      Span clause = Clauses.around(text, sentence, word.start());
      int from = Math.min(Math.max(clause.start(), last), word.start());
      Place place = new Place(number, sentence, words, i, clause, new Span(from, word.start()));
      Group about = article.about(number, word);
      boolean goesOn = i > 0 && last == place.previous() && (isDealt(sentence) || isAdded(place));
      if (!about.isEmpty() && (goesOn || isGiven(place, last, about, areas))) {
        Optional<Verdict> beside = goesOn ? Optional.of(found.getLast()) : Optional.empty();
        found.addAll(verdicts(place, about, areas, beside));
        last = word.end();
      }
    }
  }

  private boolean isGiven(Place place, int last, Group about, VerdictAreas areas) {
    Span word = place.span();
    Span before = place.before();
    if (tense.isLeft(before, word) || tense.isArrived(place.words(), place.index())) {
      return true;
    }
    int from = place.clause().start() < last ? before.start() : place.clause().start();
    GradeSense.Subject subject =
        new GradeSense.Subject(
            place.clause().contains(about.span()) || isService(before),
            areas.isAhead(before, word),
            areas.isBehind(word),
            about.authorities().size() > 1);
    return GradeSense.isGiven(
        place.word(),
        text.substring(from, word.start()),
        text.substring(word.end(), place.sentence().end()),
        subject,
        inSpeech(word));
  }

  /** What a grade says of each authority; one told beside another shares its date. */
  private List<Verdict> verdicts(
      Place place, Group about, VerdictAreas areas, Optional<Verdict> beside) {
    Span word = place.span();
    Span before = place.before();
    List<Area> judged = areas.of(word, before, place.next());
    boolean recalled = isRecalled(place);
    Optional<ArticleDates.Found> date =
        dates.of(word, place.sentence(), place.clause(), place.words());
    if (date.isEmpty() && beside.isPresent() && !isDealt(place.sentence())) {
      date = beside.get().date();
      recalled = beside.get().recalled();
    }
    boolean then = recalled;
    Optional<ArticleDates.Found> when = date;
    boolean held = !then && tense.isHeld(before, word, place.sentence());
    Span evidence = place.clause().to(word);
    return addressed(about, place).stream()
        .map(a -> new Verdict(evidence, a, judged, place.word().grade(), when, then, held))
        .toList();
  }

  private boolean isRecalled(Place place) {
    Span word = place.span();
    Span before = place.before();
    boolean apart = place.index() > 0 && word.start() - place.previous() > AND;
    int from = apart ? Math.max(before.start(), place.previous()) : before.start();
    if (isDealt(place.sentence())) {
      from = place.clause().start();
    }
    Span referent = dates.referent(place.sentence(), place.clause());
    return tense.isLeft(before, word)
        || tense.isRecalled(new Span(from, word.start()), word, place.sentence())
        || tense.isRecalled(referent, word, place.sentence());
  }

  /** All authorities of a group, or the one in turn where a sentence deals grades out. */
  private List<Gss> addressed(Group about, Place place) {
    return isDealt(place.sentence()) && about.authorities().size() == place.words().size()
        ? List.of(about.authorities().get(place.index()))
        : about.authorities();
  }

  /** Whether a grade is told beside another: "outstanding for leadership and good overall". */
  private boolean isAdded(Place place) {
    Span word = place.span();
    return ADDED.matcher(text).region(place.previous(), word.start()).matches()
        && OVERALL.matcher(text).region(word.end(), text.length()).lookingAt();
  }

  private boolean isDealt(Span sentence) {
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

  private boolean inSpeech(Span word) {
    return article.quotations().stream()
        .anyMatch(q -> q.span().contains(word) && q.span().length() > LONGEST_NAME);
  }
}
