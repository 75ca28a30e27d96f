package scrutiny.recognise.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import scrutiny.fact.Area;
import scrutiny.recognise.annotate.AnnotatedSentence;
import scrutiny.recognise.annotate.Token;
import scrutiny.recognise.annotate.WordClass;
import scrutiny.recognise.phrase.AreaPhrases;
import scrutiny.recognise.verdict.Bearer;
import scrutiny.recognise.verdict.Construction;
import scrutiny.recognise.verdict.Judging;
import scrutiny.recognise.verdict.Sayers;
import scrutiny.recognise.verdict.Sayers.Sayer;
import scrutiny.recognise.verdict.Topics;
import scrutiny.recognise.verdict.Verdict;
import scrutiny.recognise.verdict.VerdictReader;
import scrutiny.text.Span;

/** Determines what the grades of an article are for, and whose verdicts they are. */
final class Verdicts {
  /** The maximum number of sentences between a pronoun and what it stands for. */
  private static final int MAX_SENTENCES_BACK = 4;

  private static final Pattern SPECIAL_NEEDS =
      Pattern.compile("\\bSEND\\b|(?i:\\bspecial educational needs\\b)");

  private static final Pattern OTHER = Pattern.compile(".*\\b(?:council|authorit(?:y|ies))s?");

  private static final Set<String> FIRST_PERSON = Set.of("we", "us", "i");

  private final Article article;
  private final List<Span> councils;
  private final Map<Integer, AnnotatedSentence> annotated = new TreeMap<>();

  Verdicts(Article article) {
    this.article = article;
    this.councils = article.authorityMentions().stream().map(Article::span).toList();
  }

  /** Returns the verdict of a grade at a span of a sentence. */
  Verdict of(int number, Span grade) {
    AnnotatedSentence sentence = sentence(number);
    return VerdictReader.read(sentence, index(sentence, grade));
  }

  /** Returns whether a verdict is on something else than a council's services for children. */
  boolean isOnAnother(Verdict verdict, int number, Span grade) {
    if (verdict.subject() instanceof Bearer.Pronoun(int subject)
        && antecedent(number, subject) instanceof Bearer.Another) {
      return true;
    }
    return switch (verdict.bearer()) {
      case Bearer.Another another -> true;
      case Bearer.Pronoun(int index) ->
          antecedent(number, index) instanceof Bearer.Another || isOfAnotherCouncil(number, grade);
      case Bearer.Areas areas -> isUnowned(number, grade) && isAnotherBefore(number);
      case Bearer.Council council -> isOfSpecialNeeds(number) || isOfAnotherCouncil(number, grade);
      case Bearer.Unknown unknown ->
          namesOnlyAnother(sentence(number)) || isOfAnotherCouncil(number, grade);
    };
  }

  /** Returns whether a sentence speaks of “another authority” before a grade, and of no other. */
  private boolean isOfAnotherCouncil(int number, Span grade) {
    List<Token> before =
        sentence(number).tokens().stream()
            .takeWhile(t -> t.span().start() < grade.start())
            .toList();
    return before.stream().anyMatch(t -> t.is(WordClass.PART) && OTHER.matcher(t.text()).matches())
        && before.stream().noneMatch(t -> councils.contains(t.span()));
  }

  /**
   * Returns whether a sentence that names no services for children follows one about special needs,
   * whose inspections give no such grade.
   */
  private boolean isOfSpecialNeeds(int number) {
    for (int i = number; i >= Math.max(0, number - 2); i--) {
      String text = article.text().substring(article.sentences().get(i).span());
      if (namesServices(sentence(i))) {
        return false;
      }
      if (SPECIAL_NEEDS.matcher(text).find()) {
        return true;
      }
    }
    return false;
  }

  private boolean namesServices(AnnotatedSentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(t ->
            t.is(WordClass.AREA)
                || (t.is(WordClass.COUNCIL)
                    && t.text().contains("child")
                    && !councils.contains(t.span())));
  }

  /** Returns whether a sentence names something that is graded, but no services for children. */
  private boolean namesOnlyAnother(AnnotatedSentence sentence) {
    return sentence.tokens().stream().anyMatch(t -> t.is(WordClass.THING))
        && sentence.tokens().stream()
            .noneMatch(t ->
                t.is(WordClass.AREA) || (t.is(WordClass.COUNCIL) && !councils.contains(t.span())));
  }

  /** Returns whether somebody else than the inspectors says what a verdict says. */
  boolean isOpinion(Verdict verdict, int number, Span grade) {
    AnnotatedSentence sentence = sentence(number);
    Sayer sayer = Sayers.of(sentence, index(sentence, grade));
    boolean judged =
        verdict.construction() == Construction.VERB
            || verdict.construction() == Construction.COMPLEMENT;
    Judging.Judge judge = Judging.judge(sentence, index(sentence, grade));
    if (judge == Judging.Judge.PEOPLE
        || (judge == Judging.Judge.PRONOUN && lastJudgeBefore(number) == Sayer.ANOTHER)) {
      return true;
    }
    return switch (sayer) {
      case NOBODY, INSPECTORS -> false;
      case UNRELIABLE -> true;
      case ANOTHER -> !judged && verdict.construction() == Construction.LINK;
      case NAMED_BEFORE -> !judged && lastJudgeBefore(number) != Sayer.INSPECTORS;
    };
  }

  /** Returns the areas that a verdict is on; none if it is on all services or not known. */
  List<Area> areas(Verdict verdict, int number) {
    if (!(resolved(verdict, number) instanceof Bearer.Areas(List<Token> named))) {
      return List.of();
    }
    return named.stream()
        .flatMap(t -> AreaPhrases.in(article.characters(), t.span()).stream())
        .map(AreaPhrases.AreaMention::area)
        .distinct()
        .toList();
  }

  /**
   * Returns whether a sentence says that a grade was given to a council's services or an area.
   *
   * @param speech whether the sentence is somebody's speech
   */
  boolean isGiven(Verdict verdict, int number, Span grade, boolean speech) {
    Bearer bearer = resolved(verdict, number);
    boolean area = bearer instanceof Bearer.Areas;
    boolean council =
        (area || bearer instanceof Bearer.Council) && !(speech && isFirstPerson(verdict, number));
    return switch (verdict.construction()) {
      case VERB -> council;
      case LINK ->
          (area && !speech)
              || (council
                  && (isSaidByInspectors(number, grade)
                      || isOverall(number, grade)
                      || (!speech && isOfOverallRating(verdict, number))));
      case LABEL -> !speech && (area || (council && endsAfter(number, grade)));
      case COMPLEMENT ->
          (council && !isGoodFor(number, grade)) || verdict.bearer() instanceof Bearer.Pronoun;
      case DESCRIPTION, OWNER, NONE -> false;
    };
  }

  /** Returns the areas to which a sentence gives the grade that other words at a span stand for. */
  List<Area> areasOfEcho(int number, Span words) {
    AnnotatedSentence sentence = sentence(number).withGradeAt(words);
    Verdict verdict = VerdictReader.read(sentence, index(sentence, words));
    boolean given =
        verdict.construction() == Construction.VERB
            || verdict.construction() == Construction.COMPLEMENT;
    return given ? areas(verdict, number) : List.of();
  }

  /** Returns whether the bearer is “the overall rating”, of whatever was named before. */
  private boolean isOfOverallRating(Verdict verdict, int number) {
    return verdict.bearer() instanceof Bearer.Pronoun(int index)
        && sentence(number).tokens().get(index).is(WordClass.RATING);
  }

  /** Returns whether the bearer is “we”, in speech whoever speaks. */
  private boolean isFirstPerson(Verdict verdict, int number) {
    return verdict.bearer() instanceof Bearer.Pronoun(int index)
        && FIRST_PERSON.contains(sentence(number).tokens().get(index).text());
  }

  /** Returns the bearer of a verdict, or what its pronoun stands for. */
  private Bearer resolved(Verdict verdict, int number) {
    return verdict.bearer() instanceof Bearer.Pronoun(int index)
        ? antecedent(number, index)
        : verdict.bearer();
  }

  /** Returns whether a grade is that of “It is good for our care leavers”. */
  private boolean isGoodFor(int number, Span grade) {
    List<Token> tokens = sentence(number).tokens();
    int i = index(sentence(number), grade);
    return i >= 2
        && tokens.get(i).text().equals("good")
        && tokens.get(i - 1).is(WordClass.LINKING)
        && tokens.get(i - 2).is(WordClass.PRONOUN, WordClass.DETERMINER);
  }

  private boolean isOverall(int number, Span grade) {
    AnnotatedSentence sentence = sentence(number);
    int next = index(sentence, grade) + 1;
    return next < sentence.tokens().size() && sentence.tokens().get(next).text().equals("overall");
  }

  /** Returns whether nothing but “overall” follows a grade in its sentence. */
  private boolean endsAfter(int number, Span grade) {
    AnnotatedSentence sentence = sentence(number);
    return sentence.tokens().stream()
        .skip(index(sentence, grade) + 1L)
        .allMatch(t -> t.is(WordClass.STOP, WordClass.QUOTE) || t.text().equals("overall"));
  }

  private boolean isSaidByInspectors(int number, Span grade) {
    AnnotatedSentence sentence = sentence(number);
    return Sayers.of(sentence, index(sentence, grade)) == Sayer.INSPECTORS;
  }

  private Sayer lastJudgeBefore(int number) {
    for (int i = number; i >= Math.max(0, number - MAX_SENTENCES_BACK); i--) {
      Sayer judge = Sayers.lastJudge(sentence(i));
      if (judge != Sayer.NOBODY) {
        return judge;
      }
    }
    return Sayer.NOBODY;
  }

  /** Returns what the pronoun at an index of a sentence stands for. */
  private Bearer antecedent(int number, int pronoun) {
    String word = sentence(number).tokens().get(pronoun).text();
    Bearer topic = topic(number, pronoun, word);
    for (int i = number - 1;
        topic instanceof Bearer.Unknown && i >= Math.max(0, number - MAX_SENTENCES_BACK);
        i--) {
      topic = topic(i, Integer.MAX_VALUE, word);
    }
    return topic;
  }

  private Bearer topic(int number, int end, String pronoun) {
    return switch (pronoun) {
      case "each" -> Topics.ofEach(sentence(number), end);
      case "this" ->
          end == Integer.MAX_VALUE ? Topics.lastArea(sentence(number)) : new Bearer.Unknown();
      default -> Topics.of(sentence(number), end);
    };
  }

  /** Returns whether nothing in a sentence before a grade says whose area it is. */
  private boolean isUnowned(int number, Span grade) {
    return sentence(number).tokens().stream()
        .takeWhile(t -> t.span().start() < grade.start())
        .noneMatch(t -> t.is(WordClass.COUNCIL, WordClass.SERVICE, WordClass.INSPECTOR));
  }

  private boolean isAnotherBefore(int number) {
    for (int i = number - 1; i >= Math.max(0, number - 2); i--) {
      Bearer topic = Topics.of(sentence(i), Integer.MAX_VALUE);
      if (!(topic instanceof Bearer.Unknown)) {
        return topic instanceof Bearer.Another(List<Token> words)
            && words.stream().anyMatch(t -> t.is(WordClass.THING));
      }
    }
    return false;
  }

  private AnnotatedSentence sentence(int number) {
    return annotated.computeIfAbsent(
        number,
        n ->
            AnnotatedSentence.of(
                article.characters(), article.sentences().get(n).span(), councils));
  }

  private static int index(AnnotatedSentence sentence, Span grade) {
    Optional<Integer> index = sentence.indexOf(grade);
    return index.orElseThrow(() -> new IllegalArgumentException("no grade at " + grade));
  }
}
