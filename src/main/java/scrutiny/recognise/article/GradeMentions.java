package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import scrutiny.fact.Area;
import scrutiny.fact.Gss;
import scrutiny.recognise.article.GradeMention.Basis;
import scrutiny.recognise.article.Subjects.AuthorityGroup;
import scrutiny.recognise.explain.ExplainedGrade;
import scrutiny.recognise.explain.GradeOutcome;
import scrutiny.recognise.phrase.GradePhrases;
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

  private final Article article;
  private final String text;
  private final GradeTense tense;
  private final GradeDates dates;
  private final Verdicts verdicts;
  private final GradeEchoes echoes;
  private final GradedCouncils councils;
  private final GradeGuards guards;
  private final ListedAreas list;
  private final RemainingAreas remaining;
  private final CountedAreas counted;
  private final AllAreas all;
  private final GradeAppositions appositions;
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
    this.guards = new GradeGuards(article, verdicts, tense);
    this.list =
        new ListedAreas(
            article,
            i ->
                GradePhrases.in(text, article.sentences().get(i).span()).stream()
                    .map(phrase -> verdicts.of(i, phrase.span())));
    this.remaining = new RemainingAreas(article, list);
    this.counted = new CountedAreas(article);
    this.all = new AllAreas(article);
    this.appositions = new GradeAppositions(text);
  }

  /** Returns the grades of an article, in the order of the text. */
  static List<GradeMention> of(Article article) {
    List<GradeMention> all = LastingGrades.replaced(read(article).found, article);
    return AdoptionAgencies.remove(all, article.characters());
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

  private void inSentence(int number) {
    Span sentence = article.sentences().get(number).span();
    List<GradePhrases.GradePhrase> all = GradePhrases.in(text, sentence);
    listed(number).ifPresent(found::add);
    Optional<GradeOutcome> refused = refusal(number);
    if (refused.isPresent()) {
      all.forEach(phrase -> explain(verdicts.of(number, phrase.span()), refused.get(), List.of()));
      return;
    }
    GradeAreas areas = new GradeAreas(article, number);
    List<GradePhrases.GradePhrase> unexplained =
        new GradeScales(article, areas).withoutScaleExplanations(all);
    List<GradePhrases.GradePhrase> phrases =
        all.stream()
            .filter(phrase -> unexplained.contains(phrase) || isOfNamedCouncil(number, phrase, all))
            .toList();
    all.stream()
        .filter(phrase -> !phrases.contains(phrase))
        .forEach(
            phrase -> explain(verdicts.of(number, phrase.span()), GradeOutcome.SCALE, List.of()));
    int last = sentence.start();
    GradeOutcome previous = GradeOutcome.READ;
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
      boolean ofRefusedMove = previous != GradeOutcome.READ && tense.isNewGrade(phrases, i);
      boolean ofRefused = ofRefusedMove || appositions.isOfRefused(phrases, i, previous);
      GradeOutcome outcome =
          ofRefused ? previous : guards.outcome(position, last, about, areas, continues);
      List<GradeMention> read = List.of();
      if (outcome == GradeOutcome.READ) {
        Optional<GradeMention> joined =
            continues && !found.isEmpty() ? Optional.of(found.getLast()) : Optional.empty();
        read = mentions(position, about, areas, joined);
        last = word.end();
      }
      if (outcome == GradeOutcome.OF_SOMETHING_ELSE) {
        List<Area> rest = remaining.of(position.verdict());
        read =
            rest.isEmpty() ? read : ofAreas(position.verdict(), rest, sentence).stream().toList();
        outcome = read.isEmpty() ? outcome : GradeOutcome.READ;
      }
      read = withCountedAreas(read, position.verdict(), outcome);
      read = withAllAreas(read, position.verdict(), outcome);
      outcome = read.isEmpty() ? outcome : GradeOutcome.READ;
      found.addAll(read);
      previous = outcome;
      explain(
          position.verdict(),
          outcome,
          read.stream().flatMap(m -> m.areas().stream()).distinct().toList());
    }
    found.replaceAll(
        mention -> isReplacedIn(sentence, mention) ? mention.asPreviousGrade() : mention);
    found.addAll(echoes.in(number, found));
  }

  /** Returns whether a grade is the old one beside one of the same sentence that is so “now”. */
  private boolean isReplacedIn(Span sentence, GradeMention mention) {
    return sentence.contains(mention.word())
        && !mention.recalled()
        && mention.date().isEmpty()
        && !tense.isPresent(sentence, mention.word())
        && found.stream()
            .filter(m -> sentence.contains(m.word()) && m.grade() != mention.grade())
            .filter(m -> m.authority().equals(mention.authority()))
            .filter(m -> m.areas().stream().anyMatch(mention.areas()::contains))
            .anyMatch(m -> tense.isPresent(sentence, m.word()));
  }

  /** Returns the grade that a line of a list of areas gets from the sentence above the list. */
  private Optional<GradeMention> listed(int number) {
    Span line = article.sentences().get(number).span();
    return list.area(number)
        .flatMap(area -> list.above(number).flatMap(above -> ofAreas(above, List.of(area), line)));
  }

  /** Returns grades, or the one of the areas that the sentence counts, if it names these. */
  private List<GradeMention> withCountedAreas(
      List<GradeMention> read, StatedVerdict verdict, GradeOutcome outcome) {
    boolean stated =
        verdict.construction() == Construction.VERB || verdict.construction() == Construction.LINK;
    if (outcome != GradeOutcome.READ
        && outcome != GradeOutcome.OF_SOMETHING_ELSE
        && !(outcome == GradeOutcome.NO_GRADING && stated)) {
      return read;
    }
    List<Area> areas = counted.of(verdict);
    if (areas.isEmpty() || read.stream().anyMatch(m -> m.areas().containsAll(areas))) {
      return read;
    }
    if (!read.isEmpty()) {
      return read.stream().map(m -> m.withAreas(areas)).toList();
    }
    Span sentence = article.sentences().get(verdict.number()).span();
    Optional<GradeMention> counted = ofAreas(verdict, areas, sentence);
    return counted.stream().toList();
  }

  /** Returns grades and those of the areas that “in all areas” stands for. */
  private List<GradeMention> withAllAreas(
      List<GradeMention> read, StatedVerdict verdict, GradeOutcome outcome) {
    boolean recalled = read.stream().anyMatch(GradeMention::recalled);
    List<Area> areas = recalled ? all.namedWith(verdict) : all.of(verdict);
    Span sentence = article.sentences().get(verdict.number()).span();
    if (areas.isEmpty()) {
      return read;
    }
    if (read.isEmpty()) {
      return outcome == GradeOutcome.OF_SOMETHING_ELSE
          ? ofAreas(verdict, areas, sentence).stream().toList()
          : read;
    }
    Stream<GradeMention> ofAreas = read.stream().map(m -> m.withAreas(areas));
    return Stream.concat(read.stream(), ofAreas).toList();
  }

  /**
   * Returns the grade that a verdict gives to areas that other sentences name, if it is asserted.
   *
   * @param end where the words for the areas end, or the sentence itself
   */
  private Optional<GradeMention> ofAreas(StatedVerdict verdict, List<Area> areas, Span end) {
    Span sentence = article.sentences().get(verdict.number()).span();
    GradePhrases.GradePhrase grade =
        GradePhrases.in(text, sentence).stream()
            .filter(phrase -> verdict.token().span().contains(phrase.span()))
            .findFirst()
            .orElseThrow();
    AuthorityGroup about = councils.of(verdict);
    if (about.authorities().size() != 1
        || verdicts.isOpinion(verdict)
        || Assertions.isUnasserted(text, sentence, grade.span())
        || GradeClassifier.isDeniedOrHoped(
            grade, text.substring(sentence.start(), grade.span().start()))) {
      return Optional.empty();
    }
    Span before = new Span(sentence.start(), grade.span().start());
    return Optional.of(
        new GradeMention(
            sentence.to(end),
            grade.span(),
            about.authorities().getFirst(),
            areas,
            grade.grade(),
            Optional.empty(),
            tense.isRecalled(before, grade.span(), sentence),
            false,
            Basis.STATED));
  }

  /** Returns whether a grade is the first of its sentence and given to a council by its name. */
  private boolean isOfNamedCouncil(
      int number, GradePhrases.GradePhrase phrase, List<GradePhrases.GradePhrase> all) {
    StatedVerdict verdict = verdicts.of(number, phrase.span());
    return phrase.equals(all.getFirst())
        && verdict.construction() == Construction.VERB
        && !verdict.namedCouncils().isEmpty();
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
    boolean recalled = isRecalled(position) || isLookedBackAt(position, judgedAreas);
    Optional<ArticleDates.ArticleDate> date =
        dates.of(word, position.sentence(), position.clause(), position.phrases());
    if (date.isEmpty() && joined.isPresent() && !isRespective(position.sentence())) {
      date = joined.get().date();
      recalled = joined.get().recalled();
    }
    if (date.filter(d -> isOfNewGrade(position, d)).isPresent()) {
      date = Optional.empty();
    }
    boolean wasRecalled =
        recalled || (date.isEmpty() && dates.isBeforeDate(word, position.sentence()));
    Optional<ArticleDates.ArticleDate> when = date;
    boolean retained = !wasRecalled && tense.isRetained(before, word, position.sentence());
    Basis basis = guards.basis(position);
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
    if (position.index() > 0 && from == position.previous()) {
      from = tense.startOfTime(from, word.start());
    }
    Span sentence = position.sentence();
    Span time = new Span(sentence.start(), tense.endOfTime(word, position.next(), sentence));
    Span referent = dates.referent(sentence, position.clause());
    return tense.isReplaced(before, word)
        || tense.isBeforeNewer(position.phrases(), position.index(), sentence)
        || tense.isIntermediate(position.phrases(), position.index())
        || tense.isRecalled(new Span(from, word.start()), word, time)
        || tense.isRecalled(referent, word, time);
  }

  /**
   * Returns whether a grade without a date is older than another one in its sentence for the same
   * area: “rated good after it was given an ‘inadequate’ rating”.
   */
  private boolean isLookedBackAt(GradePosition position, List<Area> areas) {
    return found.stream()
        .filter(m -> position.sentence().contains(m.word()) && !m.recalled())
        .filter(m -> m.word().end() <= position.span().start())
        .filter(m -> councils.of(position.verdict()).authorities().contains(m.authority()))
        .filter(m -> m.grade() != position.phrase().grade())
        .filter(m -> m.areas().stream().anyMatch(areas::contains))
        .anyMatch(m -> tense.isLookedBackAt(m.word(), position.span()));
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
}
