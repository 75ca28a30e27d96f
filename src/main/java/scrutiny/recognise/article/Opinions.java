package scrutiny.recognise.article;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import scrutiny.recognise.annotate.Token;
import scrutiny.recognise.annotate.WordClass;
import scrutiny.recognise.annotate.WordSets;
import scrutiny.recognise.verdict.Construction;
import scrutiny.recognise.verdict.Sayers;
import scrutiny.recognise.verdict.Sayers.Sayer;

/** Determines whether a verdict is that of somebody else than the inspectors. */
final class Opinions {
  /** The maximum number of sentences between “the team” and the name of whose team it is. */
  private static final int MAX_SENTENCES_BACK = 6;

  /** Words for what people say of services. */
  private static final Set<String> PRAISE_OR_BLAME = WordSets.of("praise or blame");

  /** Prepositions before those who gave a grade. */
  private static final Set<String> AGENTS = Set.of("from", "by");

  /** The maximum number of tokens of “given by three of its users”. */
  private static final int MAX_AGENT = 6;

  private final AnnotatedArticle article;

  Opinions(AnnotatedArticle article) {
    this.article = article;
  }

  /** Returns whether a verdict is not that of the inspectors. */
  boolean isOne(StatedVerdict verdict) {
    if (verdict.construction() == Construction.DESCRIPTION && mayBePraiseOrBlame(verdict)) {
      return true;
    }
    if (isOfPeople(verdict)) {
      return true;
    }
    Sayer grader = Sayers.grader(verdict.sentence(), verdict.index());
    if (grader == Sayer.ANOTHER
        || (grader == Sayer.NAMED_BEFORE && judgeBefore(verdict) == Sayer.ANOTHER)) {
      return true;
    }
    return switch (Sayers.of(verdict.sentence(), verdict.index())) {
      case NOBODY, INSPECTORS -> false;
      case ANOTHER -> verdict.construction() == Construction.LINK;
      case NAMED_BEFORE ->
          verdict.construction() != Construction.VERB
              && verdict.construction() != Construction.COMPLEMENT
              && judgeBefore(verdict) != Sayer.INSPECTORS;
    };
  }

  /** Returns whether a sentence reports the words of the inspectors. */
  boolean isOfInspectors(StatedVerdict verdict) {
    return switch (Sayers.of(verdict.sentence(), verdict.index())) {
      case INSPECTORS -> true;
      case NAMED_BEFORE -> judgeBefore(verdict) == Sayer.INSPECTORS;
      case NOBODY, ANOTHER -> false;
    };
  }

  /** Returns whether people gave the grade: “a good rating from its users”. */
  private static boolean isOfPeople(StatedVerdict verdict) {
    List<Token> after =
        verdict.after().stream()
            .dropWhile(t -> t.is(WordClass.QUOTE, WordClass.RATING))
            .limit(MAX_AGENT)
            .takeWhile(t -> !t.is(WordClass.COMMA, WordClass.STOP))
            .toList();
    boolean given = !after.isEmpty() && after.getFirst().is(WordClass.GIVING);
    List<Token> agent = after.subList(given ? 1 : 0, after.size());
    return !agent.isEmpty()
        && AGENTS.contains(agent.getFirst().text())
        && agent.stream().noneMatch(t -> t.is(WordClass.INSPECTOR, WordClass.NUMBER))
        && ((given && agent.getFirst().text().equals("by"))
            || agent.stream().anyMatch(t -> t.is(WordClass.PEOPLE, WordClass.OTHER_JUDGE)));
  }

  /**
   * Returns whether the adjective may be the word of somebody who praises or blames: “critics
   * attacked the ‘inadequate’ services”.
   */
  private boolean mayBePraiseOrBlame(StatedVerdict verdict) {
    List<Token> clause =
        verdict.before().reversed().stream().takeWhile(t -> !t.text().equals(";")).toList();
    boolean byInspectors = clause.stream().anyMatch(t -> t.is(WordClass.INSPECTOR));
    return !article.namesInspectors()
        || (!byInspectors && clause.stream().anyMatch(t -> PRAISE_OR_BLAME.contains(t.text())));
  }

  /** Returns who was named last before a grade among those who judge. */
  private Sayer judgeBefore(StatedVerdict verdict) {
    return Stream.concat(
            Stream.of(Sayers.lastJudge(verdict.sentence(), verdict.index())),
            article.before(verdict.number(), MAX_SENTENCES_BACK).stream()
                .map(i -> Sayers.lastJudge(article.sentence(i), Integer.MAX_VALUE)))
        .filter(judge -> judge != Sayer.NOBODY)
        .findFirst()
        .orElse(Sayer.NOBODY);
  }
}
