package scrutiny.recognise.article;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import scrutiny.fact.Area;
import scrutiny.recognise.annotate.AnnotatedSentence;
import scrutiny.recognise.annotate.Token;
import scrutiny.recognise.annotate.WordClass;
import scrutiny.recognise.annotate.WordSets;
import scrutiny.recognise.phrase.AreaPhrases;
import scrutiny.recognise.verdict.Attributions;
import scrutiny.recognise.verdict.Bearer;
import scrutiny.recognise.verdict.Construction;
import scrutiny.recognise.verdict.Sayers;
import scrutiny.recognise.verdict.Sayers.Sayer;
import scrutiny.recognise.verdict.Topics;
import scrutiny.recognise.verdict.Verdict;
import scrutiny.recognise.verdict.VerdictReader;
import scrutiny.text.Span;

/** Determines what the grades of an article are for, and which of them sentences say were given. */
final class Verdicts {
  /** The maximum number of sentences between special needs and a grade that is about them. */
  private static final int MAX_SENTENCES_BACK = 2;

  private static final Pattern SPECIAL_NEEDS =
      Pattern.compile("\\bSEND\\b|(?i:\\bspecial educational needs\\b)");

  private static final Set<String> FIRST_PERSON = WordSets.of("first person");

  /** Areas in which no home or school is judged. */
  private static final Set<Area> OF_COUNCILS_ONLY =
      EnumSet.of(Area.CARE_LEAVERS, Area.IN_CARE_AND_CARE_LEAVERS, Area.ADOPTION, Area.LSCB);

  /** Nouns for one council's grades, one after the other: “a run of inadequate ratings”. */
  private static final Set<String> RUNS = WordSets.of("runs of grades");

  private static final Set<String> INDEFINITE = WordSets.of("indefinite");

  private static final Set<String> BOTH = WordSets.of("both");

  /** Words before parts of what was named: “the services, including adoption”. */
  private static final Set<String> LISTING = WordSets.of("listing");

  /** Words by which a label goes on that ends with its grade: “services ‘good’ despite”. */
  private static final Set<String> AFTER_LABEL = WordSets.of("after a labelled grade");

  private static final Set<String> NEIGHBOURING = WordSets.of("neighbouring");

  private final Article article;
  private final AnnotatedArticle annotated;
  private final Antecedents antecedents;
  private final Opinions opinions;

  Verdicts(Article article) {
    this.article = article;
    this.annotated = new AnnotatedArticle(article);
    this.antecedents = new Antecedents(annotated);
    this.opinions = new Opinions(annotated);
  }

  /** Returns the verdict of a grade at a span of a sentence. */
  StatedVerdict of(int number, Span grade) {
    return of(number, annotated.sentence(number), grade);
  }

  private StatedVerdict of(int number, AnnotatedSentence sentence, Span grade) {
    int index =
        sentence
            .indexOf(grade)
            .orElseThrow(() -> new IllegalArgumentException("no grade at " + grade));
    Verdict verdict = VerdictReader.read(sentence, index);
    return new StatedVerdict(
        number,
        sentence,
        index,
        verdict,
        antecedents.resolve(verdict.bearer(), number),
        antecedents.resolve(verdict.subject(), number));
  }

  /** Returns whether a verdict is not that of the inspectors. */
  boolean isOpinion(StatedVerdict verdict) {
    return opinions.isOne(verdict);
  }

  /** Returns whether a verdict is on something else than a council's services for children. */
  boolean isOnAnother(StatedVerdict verdict) {
    if (verdict.bearer() instanceof Bearer.Another
        || verdict.bearer() instanceof Bearer.SomeAreas
        || (verdict.subject() instanceof Bearer.Another && !isWelcomed(verdict))) {
      return true;
    }
    return switch (verdict.verdict().bearer()) {
      case Bearer.Another another -> true;
      case Bearer.SomeAreas some -> true;
      case Bearer.Pronoun pronoun -> isOfAnotherCouncil(verdict) || isUnknownService(verdict);
      case Bearer.Areas areas ->
          isOfNeighbour(verdict)
              || (isUnowned(verdict)
                  && areas(verdict).stream().noneMatch(OF_COUNCILS_ONLY::contains)
                  && antecedents.isSettingBefore(verdict.number()));
      case Bearer.Council council ->
          isOfSpecialNeeds(verdict.number()) || isOfAnotherCouncil(verdict);
      case Bearer.Unknown unknown ->
          namesOnlyAnother(verdict.sentence())
              || isOfSpecialNeeds(verdict.number())
              || isOfAnotherCouncil(verdict)
              || isOfMany(verdict)
              || isOfThingBefore(verdict);
    };
  }

  /**
   * Returns whether people only have the grade of the services for children that follow: “Staff
   * celebrate a good rating for children's services”.
   */
  private static boolean isWelcomed(StatedVerdict verdict) {
    boolean had =
        verdict.before().reversed().stream()
            .dropWhile(t ->
                t.is(WordClass.QUOTE, WordClass.DETERMINER, WordClass.ADJECTIVE, WordClass.OWN))
            .limit(1)
            .anyMatch(t -> t.is(WordClass.GETTING));
    return had
        && verdict.subject() instanceof Bearer.Another(List<Token> words)
        && words.stream()
            .noneMatch(t -> t.is(WordClass.THING, WordClass.OTHER_JUDGE, WordClass.ANOTHER_COUNCIL))
        && words.stream().anyMatch(t -> t.is(WordClass.PEOPLE))
        && verdict.bearer() instanceof Bearer.Council(List<Token> services)
        && services.stream().anyMatch(t -> t.is(WordClass.CHILDRENS_SERVICES));
  }

  /** Returns whether “that service” is one of which the text does not say which it is. */
  private static boolean isUnknownService(StatedVerdict verdict) {
    return verdict.bearer() instanceof Bearer.Unknown
        && verdict.verdict().bearer() instanceof Bearer.Pronoun(int pronoun)
        && verdict.sentence().tokens().get(pronoun).text().equals("that")
        && pronoun + 1 < verdict.index()
        && verdict.sentence().tokens().get(pronoun + 1).is(WordClass.SERVICE);
  }

  /** Returns whether a sentence speaks of “another authority” before a grade, and of no other. */
  private static boolean isOfAnotherCouncil(StatedVerdict verdict) {
    return verdict.before().stream().anyMatch(t -> t.is(WordClass.ANOTHER_COUNCIL))
        && verdict.before().stream().noneMatch(t -> t.is(WordClass.COUNCIL_NAME));
  }

  /** Returns whether areas are those of “neighbouring Bury”. */
  private static boolean isOfNeighbour(StatedVerdict verdict) {
    List<Token> before = verdict.before();
    return IntStream.range(1, before.size())
        .filter(i -> before.get(i).is(WordClass.NAME, WordClass.COUNCIL_NAME))
        .anyMatch(i -> NEIGHBOURING.contains(before.get(i - 1).text()));
  }

  /**
   * Returns whether a sentence that says only “the rating” follows one that names a setting last.
   */
  private boolean isOfThingBefore(StatedVerdict verdict) {
    return verdict.sentence().tokens().stream()
            .noneMatch(
                t -> t.isCouncil() || t.is(WordClass.AREA, WordClass.SERVICE, WordClass.PRONOUN))
        && annotated.before(verdict.number(), 1).stream()
            .anyMatch(i -> Topics.namesThingLast(annotated.sentence(i)));
  }

  /** Returns whether grades of several councils are spoken of, none of which is named. */
  private static boolean isOfMany(StatedVerdict verdict) {
    return verdict.before().stream().noneMatch(t -> RUNS.contains(t.text()))
        && verdict.after().stream()
            .dropWhile(t -> t.is(WordClass.QUOTE))
            .limit(1)
            .anyMatch(t -> t.is(WordClass.RATING) && t.text().endsWith("s"))
        && verdict.sentence().tokens().stream().noneMatch(t -> t.is(WordClass.COUNCIL_NAME));
  }

  /** Returns whether nothing in a sentence before a grade says whose area it is. */
  private static boolean isUnowned(StatedVerdict verdict) {
    return verdict.before().stream()
        .noneMatch(t -> t.isCouncil() || t.is(WordClass.SERVICE, WordClass.INSPECTOR));
  }

  /**
   * Returns whether a sentence that names no services for children follows one about special needs,
   * whose inspections give no such grade.
   */
  private boolean isOfSpecialNeeds(int number) {
    return Stream.concat(Stream.of(number), annotated.before(number, MAX_SENTENCES_BACK).stream())
        .takeWhile(i -> !namesServices(annotated.sentence(i)))
        .anyMatch(i -> SPECIAL_NEEDS.matcher(annotated.words(i)).find());
  }

  private static boolean namesServices(AnnotatedSentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(t -> t.is(WordClass.AREA, WordClass.CHILDRENS_SERVICES));
  }

  /** Returns whether a sentence names a setting, but no council in words and no services. */
  private static boolean namesOnlyAnother(AnnotatedSentence sentence) {
    return sentence.tokens().stream().anyMatch(t -> t.is(WordClass.THING))
        && sentence.tokens().stream()
            .noneMatch(t -> t.is(WordClass.AREA, WordClass.COUNCIL, WordClass.CHILDRENS_SERVICES));
  }

  /** Returns the areas that a verdict names; none if it is on all services or not known. */
  List<Area> areas(StatedVerdict verdict) {
    if (isOverallRating(verdict) || isWhole(verdict)) {
      return List.of(Area.OVERALL_EFFECTIVENESS);
    }
    if (!(verdict.bearer() instanceof Bearer.Areas(List<Token> named))) {
      return antecedents.isOverall(verdict.verdict().bearer(), verdict.number())
          ? List.of(Area.OVERALL_EFFECTIVENESS)
          : List.of();
    }
    List<Area> areas =
        named.stream()
            .flatMap(t -> AreaPhrases.in(article.characters(), t.span()).stream())
            .map(AreaPhrases.AreaMention::area)
            .distinct()
            .toList();
    if (InspectionTitles.areNamed(verdict, named, areas)) {
      return List.of(Area.OVERALL_EFFECTIVENESS);
    }
    return areas.equals(List.of(Area.IN_CARE_AND_CARE_LEAVERS))
            && isOfBoth(verdict, named.getLast())
        ? List.of(Area.IN_CARE, Area.CARE_LEAVERS)
        : areas;
  }

  /** Returns whether “both” stands between an area and its grade. */
  private static boolean isOfBoth(StatedVerdict verdict, Token area) {
    return verdict.before().stream()
        .dropWhile(t -> t.span().start() < area.span().end())
        .anyMatch(t -> BOTH.contains(t.text()));
  }

  /**
   * Returns whether a grade is that of all services, of which some are only named: “the services,
   * including fostering and adoption, were rated good”.
   */
  private static boolean isWhole(StatedVerdict verdict) {
    List<Token> before = verdict.before();
    return verdict.bearer() instanceof Bearer.Council
        && IntStream.range(2, before.size())
            .anyMatch(i ->
                LISTING.contains(before.get(i).text())
                    && before.get(i - 1).is(WordClass.COMMA)
                    && (before.get(i - 2).isCouncil() || before.get(i - 2).is(WordClass.SERVICE)));
  }

  /** Returns whether a grade is that of “an overall ‘good’ rating” or of “services overall”. */
  private static boolean isOverallRating(StatedVerdict verdict) {
    List<Token> before =
        verdict.before().reversed().stream()
            .dropWhile(t -> t.is(WordClass.QUOTE) || t.text().equals("as"))
            .limit(2)
            .toList();
    if (before.isEmpty() || !before.getFirst().text().equals("overall")) {
      return false;
    }
    boolean services =
        before.getLast().isCouncil()
            || before.getLast().is(WordClass.SERVICE, WordClass.CHILDRENS_SERVICES);
    boolean rating =
        verdict.after().stream()
            .dropWhile(t -> t.is(WordClass.QUOTE))
            .limit(1)
            .anyMatch(t -> t.is(WordClass.RATING));
    return services || (rating && !(verdict.verdict().bearer() instanceof Bearer.Areas));
  }

  /** Returns the areas to which a sentence gives the grade that other words at a span stand for. */
  List<Area> areasOfEcho(int number, Span words) {
    StatedVerdict verdict = of(number, annotated.sentence(number).withGradeAt(words), words);
    boolean given =
        verdict.construction() == Construction.VERB
            || verdict.construction() == Construction.COMPLEMENT;
    return given ? areas(verdict) : List.of();
  }

  /**
   * Returns whether a sentence says that a grade was given to a council's services or an area.
   *
   * @param speech whether the sentence is somebody's speech
   */
  boolean isGiven(StatedVerdict verdict, boolean speech) {
    boolean area = verdict.bearer() instanceof Bearer.Areas;
    boolean council =
        (area || verdict.bearer() instanceof Bearer.Council)
            && !(speech && verdict.isReferredTo(FIRST_PERSON));
    return switch (verdict.construction()) {
      case VERB -> council;
      case LINK ->
          (area && (!speech || opinions.isOfInspectors(verdict)))
              || (council && isLinkedAsGrade(verdict, speech));
      case LABEL -> !speech && (area || (council && endsSentence(verdict)));
      case COMPLEMENT -> council && !isGoodFor(verdict);
      case DESCRIPTION -> council && !speech && isNamed(verdict);
      case OWNER, NONE -> false;
    };
  }

  /**
   * Returns whether an adjective is the name of a grade: “the council's ‘inadequate’ children's
   * services”, “good-rated Bury”, but no council is “an ‘outstanding’ one”.
   */
  private static boolean isNamed(StatedVerdict verdict) {
    List<Token> before = verdict.before().reversed();
    boolean quoted = !before.isEmpty() && before.getFirst().is(WordClass.QUOTE);
    Token grade = verdict.sentence().tokens().get(verdict.index());
    boolean indefinite =
        before.stream()
            .dropWhile(t -> t.is(WordClass.QUOTE))
            .limit(1)
            .anyMatch(t -> INDEFINITE.contains(t.text()));
    return (quoted || grade.text().endsWith("-rated"))
        && !indefinite
        && verdict.bearer() instanceof Bearer.Council(List<Token> words)
        && words.stream().anyMatch(Token::isCouncil);
  }

  /** Returns whether “is good” is a grade by who says so, by “overall” or by “the rating is”. */
  private static boolean isLinkedAsGrade(StatedVerdict verdict, boolean speech) {
    return (!speech && Attributions.start(verdict.after(), 0).filter(i -> i <= 2).isPresent())
        || Sayers.of(verdict.sentence(), verdict.index()) == Sayer.INSPECTORS
        || verdict.after().stream().limit(1).anyMatch(t -> t.text().equals("overall"))
        || (!speech && (verdict.isReferredTo(WordClass.RATING) || isOfYear(verdict)));
  }

  /** Returns whether a year follows: “was inadequate in 2014”. */
  private static boolean isOfYear(StatedVerdict verdict) {
    List<Token> after =
        verdict.after().stream()
            .dropWhile(t -> t.is(WordClass.QUOTE))
            .filter(t -> !t.is(WordClass.NAME))
            .limit(2)
            .toList();
    return after.size() > 1
        && (after.get(0).text().equals("in") || after.get(0).text().equals("by"))
        && after.get(1).is(WordClass.NUMBER)
        && after.get(1).text().length() == "2014".length();
  }

  /** Returns whether a grade is that of “It is good for our care leavers”. */
  private static boolean isGoodFor(StatedVerdict verdict) {
    List<Token> before = verdict.before().reversed();
    return verdict.sentence().tokens().get(verdict.index()).text().equals("good")
        && before.size() >= 2
        && before.get(0).is(WordClass.LINKING)
        && before.get(1).is(WordClass.PRONOUN, WordClass.DETERMINER);
  }

  /**
   * Returns whether nothing follows a grade in its sentence but “overall”, its year, other grades
   * with theirs, the inspectors who say so, and what came before it or is added to it: “services
   * ‘good’ with outstanding features”.
   */
  private static boolean endsSentence(StatedVerdict verdict) {
    List<Token> after = verdict.after();
    int end =
        IntStream.range(0, after.size())
            .filter(i -> isAddition(after, i))
            .findFirst()
            .orElse(Attributions.start(after, 0).orElse(after.size()));
    return after.subList(0, end).stream()
        .allMatch(t ->
            t.text().equals("overall")
                || t.text().equals("in")
                || t.is(
                    WordClass.STOP,
                    WordClass.QUOTE,
                    WordClass.GRADE,
                    WordClass.NUMBER,
                    WordClass.COMMA,
                    WordClass.CONJUNCTION,
                    WordClass.OPENING,
                    WordClass.CLOSING));
  }

  private static boolean isAddition(List<Token> after, int index) {
    boolean graded =
        after.get(index).text().equals("with")
            && after.subList(index, after.size()).stream().anyMatch(t -> t.is(WordClass.GRADE));
    return graded || AFTER_LABEL.contains(after.get(index).text());
  }
}
