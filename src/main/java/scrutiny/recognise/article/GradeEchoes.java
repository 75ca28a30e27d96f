package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.Area;
import scrutiny.recognise.annotate.WordSets;
import scrutiny.recognise.phrase.AreaPhrases;
import scrutiny.recognise.phrase.Phrases;
import scrutiny.recognise.phrase.Phrases.PhraseMatch;
import scrutiny.text.Span;

/**
 * Finds the areas that get the grade given before, in a sentence without its name: “The same grade
 * went to adoption.”, “So too is adoption.”
 */
final class GradeEchoes {
  private static final Phrases WORDS = Phrases.read("/lexicon/grade-echoes.tsv");
  private static final String GRADE = "grade";

  /** Matches the text before an area of the list that follows an echo. */
  private static final Pattern LISTED =
      Pattern.compile(
          "[\\s,;]*(?:(?:and|the|its|their|for|of|services|support|work|with)\\s+)*",
          Pattern.CASE_INSENSITIVE);

  /** Matches before a list of areas what counts them: “are four of the key areas:”. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "[^:.;]{0,40}\\b" + WordSets.expression("counted areas") + "[^:.;]{0,20}:\\s*",
          Pattern.CASE_INSENSITIVE);

  /** The maximum length of the words that state a grade and its echo, in characters. */
  private static final int MAX_EVIDENCE_LENGTH = 400;

  private final Article article;
  private final Verdicts verdicts;

  GradeEchoes(Article article, Verdicts verdicts) {
    this.article = article;
    this.verdicts = verdicts;
  }

  /**
   * Returns the mentions that the echoes of a sentence add.
   *
   * @param given the mentions before it in the text, and those in it
   */
  List<GradeMention> in(int number, List<GradeMention> given) {
    Span sentence = article.sentences().get(number).span();
    String text = article.text().substring(sentence);
    List<GradeMention> echoes = new ArrayList<>();
    for (PhraseMatch match : WORDS.in(Phrases.comparable(text))) {
      Span echo = new Span(sentence.start() + match.start(), sentence.start() + match.end());
      List<Area> areas =
          match.meaning().equals(GRADE)
              ? verdicts.areasOfEcho(number, echo)
              : areasAfter(new Span(echo.end(), sentence.end()));
      source(number, echo, given)
          .filter(s -> !areas.isEmpty())
          .map(s -> echo(s, areas, sentence))
          .ifPresent(echoes::add);
    }
    return echoes;
  }

  /** Returns the last mention before an echo, if it is in the same sentence or the one before. */
  private Optional<GradeMention> source(int number, Span echo, List<GradeMention> given) {
    int from = article.sentences().get(Math.max(0, number - 1)).span().start();
    return given.stream()
        .filter(m -> m.word().start() >= from && m.word().end() <= echo.start())
        .filter(m -> !m.recalled())
        .reduce((a, b) -> b);
  }

  private static GradeMention echo(GradeMention source, List<Area> areas, Span sentence) {
    Span both = source.evidence().to(sentence);
    Span evidence = both.length() <= MAX_EVIDENCE_LENGTH ? both : sentence;
    return new GradeMention(
        evidence,
        source.word(),
        source.authority(),
        areas,
        source.grade(),
        source.date(),
        false,
        false,
        source.basis());
  }

  /** Returns the areas that are all a part of a sentence names before its first verb or mark. */
  private List<Area> areasAfter(Span rest) {
    List<Area> areas = new ArrayList<>();
    Matcher counted = COUNTED.matcher(article.characters()).region(rest.start(), rest.end());
    int at = counted.lookingAt() ? counted.end() : rest.start();
    for (AreaPhrases.AreaMention area :
        AreaPhrases.in(article.characters(), new Span(at, rest.end()))) {
      String between = article.characters().substring(at, area.span().start());
      if (!LISTED.matcher(between).matches()) {
        break;
      }
      areas.add(area.area());
      at = area.span().end();
    }
    return areas;
  }
}
