package scrutiny.recognise.verdict;

import java.util.List;
import java.util.Set;
import scrutiny.recognise.annotate.Token;
import scrutiny.recognise.annotate.WordClass;
import scrutiny.recognise.annotate.WordSets;

/** Finds what the pronoun of a relative clause stands for. */
record RelativeClauses(TokenRow row, PhraseBounds bounds, SubjectFinder subjects) {
  private static final Set<String> COUNCILS = WordSets.of("more than one council");

  private static final Set<String> INDEFINITE = WordSets.of("indefinite");

  private static final Set<String> PLURAL = WordSets.of("plural auxiliaries");

  private static final Set<String> PROVIDING = WordSets.of("providing");

  /** Returns what a relative pronoun stands for; in apposition to an area, that area. */
  Bearer antecedent(int relative) {
    int before = row.left(relative - 1, WordClass.COMMA, WordClass.QUOTE, WordClass.NUMBER);
    if (row.is(before, WordClass.GRADE)
        || (row.is(before, Set.of("in")) && row.is(before + 1, WordClass.NUMBER))) {
      // “was rated good in 2012, which was upped to”
      return subjects.coordinated(relative);
    }
    int i = row.is(relative - 1, WordClass.COMMA) ? relative - 2 : relative - 1;
    int start = bounds.start(i + 1);
    Bearer named = row.denoted(start, i + 1);
    if (named instanceof Bearer.Another(List<Token> words)
        && words.stream().noneMatch(t -> t.is(WordClass.THING, WordClass.PART))
        && !row.is(i - 1, INDEFINITE)
        && (row.isCouncil(i)
            || row.is(i, WordClass.AREA)
            || (row.is(i, WordClass.SERVICE) && row.is(i - 1, WordClass.AREA)))) {
      // A relative clause specifies the noun next to it: “work in children's services, which”.
      return subjects.nextTo(row.is(i, WordClass.SERVICE) ? i - 1 : i);
    }
    if (named instanceof Bearer.Areas(List<Token> areas)
        && areas.size() == 1
        && row.is(i, WordClass.CHILDRENS_SERVICES, WordClass.SERVICE)
        && row.text(i).endsWith("s")
        && !areas.getFirst().text().endsWith("s")
        && row.is(row.right(relative + 1, WordClass.ADVERB), PLURAL)) {
      // “the leadership of children's services, which are rated good”: the services
      return row.denoted(i, i + 1);
    }
    if (named instanceof Bearer.Council
        && Quantities.isOneArea(row.tokens().subList(start, i + 1))) {
      named = new Bearer.SomeAreas();
    }
    if (named instanceof Bearer.SomeAreas && row.is(start - 1, WordClass.LINKING)) {
      // “Adoption was another area that Ofsted rated good.”
      return subjects.of(start - 1);
    }
    boolean provided = row.is(start - 1, PROVIDING);
    if (named instanceof Bearer.Council && (provided || row.is(start - 1, WordClass.GETTING))) {
      // “Care leavers get services that are good.” “For them the council provides services that”
      Bearer subject = subjects.of(start - 1);
      return subject instanceof Bearer.Areas
          ? subject
          : provided ? subjects.placed(bounds.start(start - 1), named) : named;
    }
    boolean inApposition = row.is(start - 1, WordClass.COMMA) && row.is(start - 2, WordClass.AREA);
    return named instanceof Bearer.Unknown && inApposition
        ? new Bearer.Areas(List.of(row.tokens().get(start - 2)))
        : named;
  }

  /**
   * Returns what is graded in “a council whose services were rated” and “whose services Ofsted
   * rated”.
   *
   * @param relative the index of “whose”
   * @param noun the index of the last word of the phrase
   * @param phrase what the phrase denotes by itself
   */
  Bearer owned(int relative, int noun, Bearer phrase) {
    if (row.is(row.left(relative - 1, WordClass.COMMA), WordClass.TRANSPARENT)
        && row.is(noun, WordClass.TRANSPARENT)) {
      // “praise for the new leadership, whose impact was judged good”: not all that the council
      // does
      return new Bearer.Another(row.tokens().subList(relative, noun + 1));
    }
    boolean any = row.is(relative - 1, COUNCILS) && !row.is(relative - 2, WordClass.COUNCIL_NAME);
    if (any) {
      // “help for councils whose services were rated inadequate”: any of them
      return new Bearer.Another(row.tokens().subList(relative - 1, relative));
    }
    Bearer owner = antecedent(relative);
    return isSomethingElse(owner) ? owner : phrase;
  }

  /** Returns whether a phrase is about a thing that no inspector of councils grades. */
  static boolean isSomethingElse(Bearer owner) {
    return owner instanceof Bearer.Another(List<Token> words)
        && words.stream().anyMatch(t -> t.is(WordClass.THING, WordClass.OTHER_JUDGE));
  }
}
