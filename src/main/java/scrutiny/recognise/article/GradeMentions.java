package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import scrutiny.fact.Area;
import scrutiny.fact.Gss;
import scrutiny.recognise.article.GradeMention.Basis;
import scrutiny.recognise.article.Subjects.AuthorityGroup;
import scrutiny.recognise.explain.ExplainedGrade;
import scrutiny.recognise.explain.GradeOutcome;
import scrutiny.recognise.phrase.GradePhrases;
import scrutiny.recognise.phrase.Judges;
import scrutiny.recognise.verdict.Construction;
import scrutiny.text.Span;

/** Finds the grades that an article says were given, with authority, areas and date. */
final class GradeMentions {
  private static final Pattern RESPECTIVELY =
      Pattern.compile("\\brespectively\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern ADDED =
      Pattern.compile("[^.;]{0,60}(?:,|\\band|\\bbut)\\s+(?:just\\s+)?[‘“'\"]?");
  private static final Pattern OVERALL = Pattern.compile("[’”'\"]?\\s+overall\\b");

  /** The maximum distance between grades joined as in "good and adequate", in characters. */
  private static final int MAX_JOINED_DISTANCE = 12;

  /** The maximum length of a quoted grade name; a longer quotation is somebody's speech. */
  private static final int MAX_GRADE_NAME_LENGTH = 45;

  /** Matches a quotation that begins and ends like a sentence. */
  private static final Pattern SENTENCE =
      Pattern.compile("[“\"‘']?\\p{Lu}.*[.,!?][”\"’']?", Pattern.DOTALL);

  /** The minimum length of the words beside the grade of such a quotation, in characters. */
  private static final int MIN_OTHER_WORDS = 12;

  private final Article article;
  private final String text;
  private final GradeTense tense;
  private final GradeDates dates;
  private final Verdicts verdicts;
  private final GradeEchoes echoes;
  private final GradedCouncils councils;
  private final List<GradeMention> found = new ArrayList<>();
  private final Map<Integer, List<ExplainedGrade>> explained = new HashMap<>();

  private GradeMentions(Article article) {
    this.article = article;
    this.text = article.characters();
    this.tense = new GradeTense(article);
    this.dates = new GradeDates(article, tense);
    this.verdicts = new Verdicts(article);
    this.echoes = new GradeEchoes(article, verdicts);
    this.councils = new GradedCouncils(article);
  }

  /** Returns the grades of an article, in the order of the text. */
  static List<GradeMention> of(Article article) {
    return AdoptionAgencies.remove(read(article).found, article.characters());
  }

  /** Returns how every grade of an article was read, by the number of its sentence. */
  static Map<Integer, List<ExplainedGrade>> explain(Article article) {
    return read(article).explained;
  }

  private static GradeMentions read(Article article) {
    GradeMentions mentions = new GradeMentions(article);
    for (int i = 0; i < article.sentences().size(); i++) {
      mentions.inSentence(i);
    }
    return mentions;
  }

  /**
   * A grade phrase within its sentence.
   *
   * @param phrases all grade phrases of the sentence
   * @param before the span of its clause between the grade given before and this one
   */
  private record GradePosition(
      int number,
      Span sentence,
      List<GradePhrases.GradePhrase> phrases,
      int index,
      Span clause,
      Span before,
      StatedVerdict verdict) {
    GradePhrases.GradePhrase phrase() {
      return phrases.get(index);
    }

    Span span() {
      return phrase().span();
    }

    /** Returns the end of the previous grade phrase, or the start of the sentence. */
    int previous() {
      return index == 0 ? sentence.start() : phrases.get(index - 1).span().end();
    }

    /** Returns the start of the next grade phrase, or the end of the sentence. */
    int next() {
      return index + 1 < phrases.size() ? phrases.get(index + 1).span().start() : sentence.end();
    }
  }

  private void inSentence(int number) {
    Span sentence = article.sentences().get(number).span();
    List<GradePhrases.GradePhrase> all = GradePhrases.in(text, sentence);
    Optional<GradeOutcome> refused = refusal(number);
    if (refused.isPresent()) {
      all.forEach(phrase -> explain(verdicts.of(number, phrase.span()), refused.get(), List.of()));
      return;
    }
    GradeAreas areas = new GradeAreas(article, number);
    List<GradePhrases.GradePhrase> phrases =
        new GradeScales(article, areas).withoutScaleExplanations(all);
    all.stream()
        .filter(phrase -> !phrases.contains(phrase))
        .forEach(
            phrase -> explain(verdicts.of(number, phrase.span()), GradeOutcome.SCALE, List.of()));
    int last = sentence.start();
    for (int i = 0; i < phrases.size(); i++) {
      Span word = phrases.get(i).span();
      Span clause = ArticleClauses.around(text, sentence, word.start());
      int from = Math.min(Math.max(clause.start(), last), word.start());
      GradePosition position =
          new GradePosition(
              number,
              sentence,
              phrases,
              i,
              clause,
              new Span(from, word.start()),
              verdicts.of(number, word));
      AuthorityGroup about = councils.of(position.verdict());
      boolean continues =
          i > 0 && last == position.previous() && (isRespective(sentence) || isAdded(position));
      GradeOutcome outcome = outcome(position, last, about, areas, continues);
      List<GradeMention> read = List.of();
      if (outcome == GradeOutcome.READ) {
        Optional<GradeMention> joined =
            continues && !found.isEmpty() ? Optional.of(found.getLast()) : Optional.empty();
        read = mentions(position, about, areas, joined);
        last = word.end();
      }
      found.addAll(read);
      explain(
          position.verdict(),
          outcome,
          read.stream().flatMap(m -> m.areas().stream()).distinct().toList());
    }
    found.addAll(echoes.in(number, found));
  }

  private void explain(StatedVerdict verdict, GradeOutcome outcome, List<Area> areas) {
    explained
        .computeIfAbsent(verdict.number(), n -> new ArrayList<>())
        .add(
            new ExplainedGrade(
                verdict.sentence().tokens().get(verdict.index()).span(),
                verdict.construction(),
                verdict.bearer(),
                outcome,
                areas));
  }

  /** Returns why no grade of a sentence is read, if so. */
  private Optional<GradeOutcome> refusal(int number) {
    if (Providers.isAboutProvider(article, number)) {
      return Optional.of(GradeOutcome.OF_A_PROVIDER);
    }
    if (Assertions.isCorrection(article, number)) {
      return Optional.of(GradeOutcome.CORRECTION);
    }
    return GradeScales.isListedAlone(article, number)
        ? Optional.of(GradeOutcome.SCALE)
        : Optional.empty();
  }

  /**
   * Returns whether a grade was given.
   *
   * @param last the end of the grade read before it in its sentence, or the start of the sentence
   * @param continues whether it shares what is said of that grade
   */
  private GradeOutcome outcome(
      GradePosition position, int last, AuthorityGroup about, GradeAreas areas, boolean continues) {
    Span word = position.span();
    Span before = position.before();
    Span sentence = position.sentence();
    StatedVerdict verdict = position.verdict();
    if (about.isEmpty()) {
      return GradeOutcome.NO_COUNCIL;
    }
    if (continues) {
      return GradeOutcome.READ;
    }
    if (verdicts.isOnAnother(verdict)) {
      return GradeOutcome.OF_SOMETHING_ELSE;
    }
    if (verdicts.isOpinion(verdict)
        || Judges.isOther(
            text.substring(sentence.start(), Math.max(before.end(), sentence.start())))) {
      return GradeOutcome.OPINION;
    }
    boolean speech = isInSpeech(word);
    boolean given = verdicts.isGiven(verdict, speech);
    if (Assertions.isUnasserted(text, sentence, word)) {
      return GradeOutcome.NOT_ASSERTED;
    }
    if (!given && !CouncilCues.isAboutCouncil(article, position.number(), word)) {
      return GradeOutcome.NOT_ABOUT_A_COUNCIL;
    }
    if (tense.isUnprevented(sentence, word)
        || tense.isReplaced(before, word)
        || tense.isNewGrade(position.phrases(), position.index())) {
      return GradeOutcome.READ;
    }
    if (given && verdict.construction() == Construction.DESCRIPTION) {
      String clause = text.substring(position.clause().start(), word.start());
      return GradeClassifier.isDeniedOrHoped(position.phrase(), clause)
          ? GradeOutcome.NOT_ASSERTED
          : GradeOutcome.READ;
    }
    int from = position.clause().start() < last ? before.start() : position.clause().start();
    GradeClassifier.Subject subject =
        new GradeClassifier.Subject(
            position.clause().contains(about.span()) || isService(before),
            areas.hasAreaBefore(before, word),
            areas.hasAreaAfter(word),
            about.authorities().size() > 1,
            given);
    boolean classified =
        GradeClassifier.isGiven(
            position.phrase(),
            text.substring(from, word.start()),
            text.substring(word.end(), position.sentence().end()),
            subject,
            speech);
    return classified ? GradeOutcome.READ : GradeOutcome.NO_GRADING;
  }

  /** Returns the grade for each authority; a grade added to another shares its date. */
  private List<GradeMention> mentions(
      GradePosition position,
      AuthorityGroup about,
      GradeAreas areas,
      Optional<GradeMention> joined) {
    Span word = position.span();
    Span before = position.before();
    List<Area> judgedAreas =
        isRespective(position.sentence()) && about.authorities().size() == 1
            ? areas.respective(position.phrases(), position.index())
            : areas.of(word, before, position.next(), verdicts.areas(position.verdict()));
    boolean recalled = isRecalled(position);
    Optional<ArticleDates.ArticleDate> date =
        dates.of(word, position.sentence(), position.clause(), position.phrases());
    if (date.isEmpty() && joined.isPresent() && !isRespective(position.sentence())) {
      date = joined.get().date();
      recalled = joined.get().recalled();
    }
    if (date.filter(d -> isOfNewGrade(position, d)).isPresent()) {
      date = Optional.empty();
    }
    boolean wasRecalled = recalled;
    Optional<ArticleDates.ArticleDate> when = date;
    boolean retained = !wasRecalled && tense.isRetained(before, word, position.sentence());
    Basis basis = basis(position);
    Span evidence = position.clause().to(word);
    return gradedAuthorities(about, position).stream()
        .map(a ->
            new GradeMention(
                evidence,
                word,
                a,
                judgedAreas,
                position.phrase().grade(),
                when,
                wasRecalled,
                retained,
                basis))
        .toList();
  }

  private Basis basis(GradePosition position) {
    StatedVerdict verdict = position.verdict();
    if (verdict.construction() == Construction.DESCRIPTION) {
      return Basis.STANDING;
    }
    return verdicts.isGiven(verdict, isInSpeech(position.span())) ? Basis.STATED : Basis.ASSUMED;
  }

  /** Returns whether a date beside an old grade is that of the new one: "in 2021, from X to Y". */
  private boolean isOfNewGrade(GradePosition position, ArticleDates.ArticleDate date) {
    if (tense.isIntermediate(position.phrases(), position.index())) {
      return date.span().start() > position.span().end();
    }
    return date.span().end() <= position.span().start()
        && tense.isReplaced(position.before(), position.span())
        && position.index() + 1 < position.phrases().size()
        && tense.isNewGrade(position.phrases(), position.index() + 1);
  }

  private boolean isRecalled(GradePosition position) {
    Span word = position.span();
    Span before = position.before();
    boolean apart =
        position.index() > 0 && word.start() - position.previous() > MAX_JOINED_DISTANCE;
    int from = apart ? Math.max(before.start(), position.previous()) : before.start();
    if (isRespective(position.sentence())) {
      from = position.clause().start();
    }
    Span referent = dates.referent(position.sentence(), position.clause());
    return tense.isReplaced(before, word)
        || tense.isIntermediate(position.phrases(), position.index())
        || tense.isRecalled(new Span(from, word.start()), word, position.sentence())
        || tense.isRecalled(referent, word, position.sentence());
  }

  /**
   * Returns the authorities of a grade: one by position with “respectively”, none if they are not
   * as many as the grades, else all.
   */
  private List<Gss> gradedAuthorities(AuthorityGroup about, GradePosition position) {
    int authorities = about.authorities().size();
    if (authorities < 2 || !isRespective(position.sentence())) {
      return about.authorities();
    }
    return authorities == position.phrases().size()
        ? List.of(about.authorities().get(position.index()))
        : List.of();
  }

  /** Returns whether a grade is added to another: "outstanding for leadership and good overall". */
  private boolean isAdded(GradePosition position) {
    Span word = position.span();
    return ADDED.matcher(text).region(position.previous(), word.start()).matches()
        && OVERALL.matcher(text).region(word.end(), text.length()).lookingAt();
  }

  private boolean isRespective(Span sentence) {
    return RESPECTIVELY.matcher(text).region(sentence.start(), sentence.end()).find();
  }

  /** Returns whether a span names the service itself: "the council", "it", "services". */
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
        .anyMatch(q ->
            q.span().contains(word)
                && (q.span().length() > MAX_GRADE_NAME_LENGTH || isSentence(q.span(), word)));
  }

  /** Returns whether a short quotation is a sentence, not the name of a grade. */
  private boolean isSentence(Span quotation, Span word) {
    return SENTENCE.matcher(text).region(quotation.start(), quotation.end()).matches()
        && quotation.length() - word.length() > MIN_OTHER_WORDS;
  }
}
