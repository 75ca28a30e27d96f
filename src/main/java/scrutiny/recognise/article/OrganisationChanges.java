package scrutiny.recognise.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.OrganisationChanged.Change;
import scrutiny.text.Span;

/** Finds statements that the organisation of services has changed. */
final class OrganisationChanges {
  private static final String HAD = "(?:(?:was|were|has|have|had|been|then|also|since|later)\\s+)*";
  private static final String DEPARTMENTS = "\\b(?:[Dd]irectorates?|departments?|divisions?)\\b";
  private static final String SERVICES =
      "\\b[Cc]hild(?:ren)?[’']?s?[’']?(?:\\s+and\\s+(?:family|adults?[’']?s?[’']?|young"
          + " people[’']s))?\\s+(?:social"
          + "\\s+(?:care|work)(?:\\s+services)?|services|department|directorate)\\b";
  private static final String BODY =
      "\\b(?:(?:children[’']s|independent|arm[’']s[- ]length|not-for-profit|wholly[-"
          + " ]owned|new)\\s+)*(?:children[’']s\\s+(?:services\\s+)?)?(?:trust|company|community"
          + " interest company)\\b";
  private static final String SET_UP = "(?:set up|established|created|formed|launched|founded)";

  /** The patterns of each change, in the order in which they are tried. */
  private static final List<Map.Entry<Change, Pattern>> ALL =
      List.of(
          entry(
              Change.TAKEN_BACK,
              SERVICES
                  + "[^.;:]{0,50}?\\b"
                  + HAD
                  + "(?:returned|handed back|transferred back|brought back|taken back|came"
                  + " back|went back|moved back)\\s+(?:to|under|into|in-house|in"
                  + " house)\\b[^.;:]{0,40}?(?:\\b(?:council|authority|in-house|in house)\\b)?"),
          entry(
              Change.TAKEN_BACK,
              "\\b(?:[Cc]ouncil|[Aa]uthority)\\s+"
                  + HAD
                  + "(?:took back|taken back|brought back|resumed)\\s+(?:control|responsibility|the"
                  + " running)?[^.;:]{0,20}?"
                  + SERVICES),
          entry(
              Change.HANDED_OVER,
              SERVICES
                  + "[^.;:]{0,50}?\\b"
                  + HAD
                  + "(?:transferred|moved|handed over|handed|passed|outsourced|spun"
                  + " out)\\s+(?:over\\s+)?(?:to|into)\\s+(?:an?|the|its)\\s+[^.;:]{0,30}?"
                  + BODY),
          entry(
              Change.HANDED_OVER,
              BODY
                  + "\\s+"
                  + HAD
                  + "(?:took over|taken over|took on|assumed)\\s+(?:control of |responsibility for"
                  + " |the running of |running )?(?:the\\s+)?[^.;:]{0,30}?"
                  + SERVICES),
          entry(
              Change.SEPARATED,
              "\\b(?:split|separated|parted|divided)\\s+(?:up\\s+)?[^.;:]{0,20}?"
                  + SERVICES
                  + "[^.;:]{0,60}?\\b(?:into|from|apart)\\b[^.;:]{0,30}?(?:"
                  + DEPARTMENTS
                  + "|\\badults?\\b)"),
          entry(
              Change.SEPARATED,
              "\\badults?[’']?s?[’']?\\s+and\\s+"
                  + SERVICES
                  + "\\s+(?:was|were)\\s+(?:split|separated|parted|divided)\\b"),
          entry(
              Change.SEPARATED,
              "\\b(?:split|separated|parted|divided)\\s+(?:its\\s+|the\\s+)?[^.;:]{0,60}?"
                  + DEPARTMENTS
                  + "[^.;:]{0,20}?\\b(?:in(?:to)?\\s+two|apart)\\b"),
          entry(
              Change.SEPARATED,
              DEPARTMENTS
                  + "\\s+(?:was|were)\\s+(?:split|separated|parted|divided)\\b(?:\\s+(?:in(?:to)?\\s+two|up))?"),
          entry(
              Change.JOINED,
              "\\b(?:merged|combined|amalgamated|brought"
                  + " together)\\s+(?:its\\s+|the\\s+)?[^.;:]{0,20}?"
                  + SERVICES
                  + "[^.;:]{0,60}?"
                  + DEPARTMENTS),
          entry(
              Change.JOINED,
              SERVICES
                  + "[^.;:]{0,30}?\\b(?:was|were)\\s+(?:merged|combined|amalgamated)\\s+(?:with|into)\\b[^.;:]{0,50}?"
                  + DEPARTMENTS),
          entry(
              Change.BODY_ENDED,
              BODY
                  + "\\s+"
                  + HAD
                  + "(?:wound up|dissolved|abolished|disbanded|closed down|scrapped)\\b"),
          entry(
              Change.BODY_SET_UP,
              BODY
                  + "\\s+(?:was\\s+|had been\\s+|has been\\s+)"
                  + SET_UP
                  + "\\b[^.;:]{0,40}?(?:\\bto"
                  + " (?:run|deliver|provide|improve|take)\\b[^.;:]{0,30}?\\bservices\\b)?"),
          entry(
              Change.BODY_SET_UP,
              "\\b(?:[Cc]ouncil|[Aa]uthority)\\s+"
                  + HAD
                  + SET_UP
                  + "\\s+(?:an?|the)\\s+[^.;:]{0,20}?"
                  + BODY
                  + "\\s+to\\s+(?:run|deliver|provide)\\b[^.;:]{0,30}?\\bservices\\b"),
          entry(
              Change.COUNCIL_REPLACED,
              "\\b(?:[Cc]ouncils?|authorit(?:y|ies))\\s+"
                  + HAD
                  + "(?:abolished|replaced by|succeeded by|came into being|came into"
                  + " existence|ceased to exist)\\b"));

  /** Matches phrases for what is hoped, planned or thought, or did not happen. */
  private static final Pattern NOT_FACTUAL =
      Pattern.compile(
          "\\b(?:(?i:will|would|could|should|might|plan(?:s|ned|ning)?|propos\\w+|consider\\w*|if|unless|hop(?:es?|ed|ing)|intend(?:s|ed)?|to"
              + " be|not(?!-)|never|whether|call(?:s|ed|ing)?"
              + " for|recommend\\w*|want(?:s|ed)?|orders?|ordered|must|due|threat\\w*|risk(?:s|ed)?|possib\\w+|specula\\w+|understood|rumou?r\\w*|instead"
              + " of|rather than|avoid\\w*|about to|set"
              + " to|calls|options?|wonder\\w*|fear\\w*|without)|may)\\b|\\?");

  /** Matches the beginning of a clause. */
  private static final Pattern CLAUSE =
      Pattern.compile(
          "[,;:(–—]\\s*|\\b(?:but|and then|after|when|since|before|because|that|while)\\s+");

  private static final Pattern TO_DATE =
      Pattern.compile(
          "^[^.;:]{0,40}?\\b(?:in|on|from|since|last)\\s+(?:(?:late|early|mid)[\\s-]+)?$");

  private OrganisationChanges() {}

  /** A change that a sentence states, with its date. */
  record ChangeMention(Span span, Change change, Optional<ArticleDates.ArticleDate> date) {}

  /** Returns the change that a sentence states as a fact; empty if it states none. */
  static Optional<ChangeMention> in(Article article, Span sentence) {
    String text = article.characters();
    for (Map.Entry<Change, Pattern> entry : ALL) {
      Matcher match = entry.getValue().matcher(text).region(sentence.start(), sentence.end());
      if (match.find()) {
        Span clause = new Span(clause(text, sentence, match.start()), match.end());
        Optional<ArticleDates.ArticleDate> date = date(article, clause, match.start(), sentence);
        Span evidence = date.map(d -> clause.to(d.span())).orElse(clause);
        boolean factual = !NOT_FACTUAL.matcher(text.substring(clause.start(), match.end())).find();
        boolean quoted = article.quotations().stream().anyMatch(q -> q.span().contains(clause));
        return factual && !quoted
            ? Optional.of(new ChangeMention(evidence, entry.getKey(), date))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static int clause(String text, Span sentence, int verb) {
    Matcher clauseStart = CLAUSE.matcher(text).region(sentence.start(), verb);
    int start = sentence.start();
    while (clauseStart.find()) {
      start = clauseStart.end();
    }
    return start;
  }

  private static Optional<ArticleDates.ArticleDate> date(
      Article article, Span clause, int from, Span sentence) {
    String text = article.characters();
    return article.dates(new Span(clause.start(), sentence.end())).stream()
        .filter(d -> d.end().isEmpty() && d.start().isPresent())
        .filter(d ->
            d.span().start() < clause.end()
                || TO_DATE.matcher(text.substring(clause.end(), d.span().start())).find())
        .min((a, b) ->
            Integer.compare(Math.abs(a.span().start() - from), Math.abs(b.span().start() - from)));
  }

  private static Map.Entry<Change, Pattern> entry(Change change, String pattern) {
    return Map.entry(change, Pattern.compile(pattern));
  }
}
