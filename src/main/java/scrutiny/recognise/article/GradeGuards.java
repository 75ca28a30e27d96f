package scrutiny.recognise.article;

import java.util.regex.Pattern;
import scrutiny.recognise.annotate.WordSets;
import scrutiny.recognise.article.GradeMention.Basis;
import scrutiny.recognise.article.Subjects.AuthorityGroup;
import scrutiny.recognise.explain.GradeOutcome;
import scrutiny.recognise.phrase.AreaPhrases;
import scrutiny.recognise.phrase.Judges;
import scrutiny.recognise.verdict.Bearer;
import scrutiny.recognise.verdict.Construction;
import scrutiny.text.Span;

/** Decides of each grade in a sentence whether it was given to a council's services. */
final class GradeGuards {
  /** The maximum length of a quoted grade name; a longer quotation is somebody's speech. */
  private static final int MAX_GRADE_NAME_LENGTH = 45;

  /** Matches a quotation that begins and ends like a sentence. */
  private static final Pattern SENTENCE =
      Pattern.compile("[“\"‘']?\\p{Lu}.*[.,!?][”\"’']?", Pattern.DOTALL);

  /** The minimum length of the words beside the grade of such a quotation, in characters. */
  private static final int MIN_OTHER_WORDS = 12;

  /**
   * Words between a grade and one that describes areas: “a good rating, backed by ‘outstanding’”.
   */
  private static final Pattern JOINING =
      Pattern.compile(
          "[’”'\"]?[^.;:!?]{0,60}?(?<!compared\\s)"
              + WordSets.expression("joining a description")
              + "(?:\\s+(?:an?|its|the|their))?\\s+[‘“'\"]?",
          Pattern.CASE_INSENSITIVE);

  /** Matches between a grade and the adjective of an area without quotation marks: “good with”. */
  private static final Pattern WITH =
      Pattern.compile(
          "[’”'\"]?(?:\\s+overall|\\s+for\\s+(?:its\\s+)?children[’']s services)?,?\\s+with\\s+",
          Pattern.CASE_INSENSITIVE);

  /** Matches before a rating that was given before what is wished: “vows to improve after a”. */
  private static final Pattern PRESUPPOSED =
      Pattern.compile(
          "\\b(?:after|following)\\s+(?:(?:an?|its|the|ofsted)\\s+)*[‘“'\"]?$",
          Pattern.CASE_INSENSITIVE);

  /** Matches before an adjective that compares: “has stayed just as good”. */
  private static final Pattern COMPARING =
      Pattern.compile(
          WordSets.expression("before a comparison") + "\\s+as\\s+$", Pattern.CASE_INSENSITIVE);

  private final Article article;
  private final String text;
  private final Verdicts verdicts;
  private final GradeTense tense;
  private final ArticleTopic topic;

  GradeGuards(Article article, Verdicts verdicts, GradeTense tense) {
    this.article = article;
    this.text = article.characters();
    this.verdicts = verdicts;
    this.tense = tense;
    this.topic = new ArticleTopic(article);
  }

  /**
   * Returns whether a grade was given.
   *
   * @param last the end of the grade read before it in its sentence, or the start of the sentence
   * @param continues whether it shares what is said of that grade
   */
  GradeOutcome outcome(
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
    if (COMPARING.matcher(before(sentence, word)).find()
        && Character.isLowerCase(text.charAt(word.start()))) {
      return GradeOutcome.NO_GRADING;
    }
    if (verdicts.isOpinion(verdict)
        || Judges.isOther(
            text.substring(sentence.start(), Math.max(before.end(), sentence.start())))) {
      return GradeOutcome.OPINION;
    }
    boolean speech = isInSpeech(word);
    boolean given = verdicts.isGiven(verdict, speech);
    if (Assertions.isUnasserted(text, sentence, word)
        || WishedGrades.isAim(verdict)
        || (WishedGrades.isWished(text.substring(position.clause().start(), word.start()))
            && !PRESUPPOSED.matcher(before(sentence, word)).find())
        || isWishedMove(position)) {
      return GradeOutcome.NOT_ASSERTED;
    }
    if (!given
        && !CouncilCues.isAboutCouncil(article, position.number(), word)
        && !topic.isOfServices(verdict)) {
      return GradeOutcome.NOT_ABOUT_A_COUNCIL;
    }
    if (isJoinedDescription(position, last)) {
      return GradeOutcome.READ;
    }
    if (!given
        && verdict.construction() == Construction.DESCRIPTION
        && !position.phrase().quotedOrCapitalised()) {
      return GradeOutcome.NO_GRADING;
    }
    String clauseBefore = text.substring(position.clause().start(), word.start());
    if (!given && tense.isReplaced(before, word) && GradeClassifier.isAboutAnother(clauseBefore)) {
      return GradeOutcome.OF_SOMETHING_ELSE;
    }
    boolean named =
        GradeClassifier.isNamed(position.phrase(), text.substring(word.end(), sentence.end()));
    if (tense.isUnprevented(sentence, word)
        || (tense.isReplaced(before, word) && named)
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
            about.authorities().size() > 1 || (given && verdict.namesCouncil()),
            given);
    boolean classified =
        GradeClassifier.isGiven(
            position.phrase(),
            given ? withoutAreas(new Span(from, word.start())) : text.substring(from, word.start()),
            text.substring(word.end(), position.sentence().end()),
            subject,
            speech);
    return classified ? GradeOutcome.READ : GradeOutcome.NO_GRADING;
  }

  /**
   * Returns whether a grade, in quotation marks, describes areas right after a grade that was read:
   * “a ‘good’ rating, underpinned by ‘outstanding’ leadership”.
   */
  private boolean isJoinedDescription(GradePosition position, int last) {
    return position.index() > 0
        && last == position.previous()
        && position.verdict().construction() == Construction.DESCRIPTION
        && position.verdict().bearer() instanceof Bearer.Areas
        && (position.phrase().quotedOrCapitalised() ? JOINING : WITH)
            .matcher(text)
            .region(last, position.span().start())
            .matches();
  }

  /** Returns whether a grade is the old or the new one of a move that is only wished for. */
  private boolean isWishedMove(GradePosition position) {
    int old =
        tense.isNewGrade(position.phrases(), position.index())
            ? position.phrases().get(position.index() - 1).span().start()
            : position.span().start();
    if (WishedGrades.isAnyMove(
        text.substring(position.sentence().start(), old),
        text.substring(position.span().end(), position.sentence().end()))) {
      return true;
    }
    Span before = new Span(position.clause().start(), Math.max(old, position.clause().start()));
    return tense.isReplaced(before, new Span(before.end(), before.end()))
        && WishedGrades.isWishedMove(text.substring(before.start(), before.end()));
  }

  /** Returns how certain it is that a grade was given that this has let pass. */
  Basis basis(GradePosition position) {
    StatedVerdict verdict = position.verdict();
    if (verdict.construction() == Construction.DESCRIPTION) {
      return Basis.STANDING;
    }
    return verdicts.isGiven(verdict, isInSpeech(position.span())) ? Basis.STATED : Basis.ASSUMED;
  }

  private String before(Span sentence, Span word) {
    return text.substring(sentence.start(), word.start());
  }

  /** Returns the text of a span without the names of areas, such as “achieving permanence”. */
  private String withoutAreas(Span span) {
    StringBuilder without = new StringBuilder();
    int at = span.start();
    for (AreaPhrases.AreaMention area : AreaPhrases.in(text, span)) {
      without.append(text, at, Math.max(at, area.span().start())).append("area");
      at = area.span().end();
    }
    return without.append(text, Math.min(at, span.end()), span.end()).toString();
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
