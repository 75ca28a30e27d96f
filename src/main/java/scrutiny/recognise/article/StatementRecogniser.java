package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scrutiny.fact.Fact;
import scrutiny.fact.StatementMade;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.article.Attribution.AttributedQuotation;
import scrutiny.recognise.article.ReportedSpeech.ReportedWords;
import scrutiny.recognise.phrase.GradePhrases;
import scrutiny.recognise.spi.Reading;
import scrutiny.recognise.spi.Recogniser;
import scrutiny.reference.AuthorityFinder;
import scrutiny.text.Span;

/** Reads the quotations and the reported speech of an article with their speakers. */
public final class StatementRecogniser implements Recogniser {
  /** The minimum length of a statement; shorter quotations are abbreviations or slips. */
  private static final int MIN_LENGTH = 4;

  private static final Pattern TITLE =
      Pattern.compile(
          "\\p{Lu}[\\p{L}’'-]*((?:\\s+(?:(?:of|and|the|for|to|in|on|a|&)\\s+)*\\p{Lu}[\\p{L}’'-]*)+)?");

  private final AuthorityFinder finder;

  public StatementRecogniser(AuthorityFinder finder) {
    this.finder = finder;
  }

  @Override
  public Reading recognise(StructuredDocument document) {
    Article article = Article.of(document, finder);
    List<Quotation> spoken =
        article.quotations().stream().filter(q -> !isName(article.characters(), q.span())).toList();
    List<Fact> facts = new ArrayList<>();
    SpeakerMentions mentions = SpeakerMentions.of(article, ArticlePeople.of(article));
    List<AttributedQuotation> attributions = Attribution.of(article, mentions, spoken);
    for (AttributedQuotation attributed : withoutRepeats(article, attributions)) {
      Stream.concat(Stream.of(attributed.speaker()), attributed.others().stream())
          .map(speaker ->
              new StatementMade(
                  article.quote(attributed.quotation().span()),
                  speaker.name(),
                  speaker.organisation()))
          .forEach(facts::add);
    }
    List<Span> quoted = attributions.stream().map(a -> a.quotation().span()).toList();
    for (ReportedWords said : ReportedSpeech.of(article, mentions, quoted)) {
      said.speakers().stream()
          .map(speaker ->
              new StatementMade(
                  article.quote(said.words()), speaker.name(), speaker.organisation(), true))
          .forEach(facts::add);
    }
    return Reading.of(facts);
  }

  /** Returns each quotation once; those of the text take precedence over those of headings. */
  private static List<AttributedQuotation> withoutRepeats(
      Article article, List<AttributedQuotation> all) {
    Set<Integer> headings =
        article.sentences().stream()
            .filter(Sentence::heading)
            .map(Sentence::block)
            .collect(Collectors.toSet());
    Set<String> seen = new HashSet<>();
    List<AttributedQuotation> distinct = new ArrayList<>();
    for (boolean heading : new boolean[] {false, true}) {
      for (AttributedQuotation attributed : all) {
        String said = normalise(article, attributed.quotation().span());
        if (headings.contains(attributed.quotation().block()) == heading
            && seen.stream().noneMatch(s -> heading ? s.contains(said) : s.equals(said))) {
          seen.add(said);
          distinct.add(attributed);
        }
      }
    }
    distinct.sort(
        (a, b) -> Integer.compare(a.quotation().span().start(), b.quotation().span().start()));
    return distinct;
  }

  private static String normalise(Article article, Span span) {
    return article
        .text()
        .substring(span)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s\\p{Punct}]+", " ")
        .strip();
  }

  /** Returns whether a span is a title: capitalised words, or one of them within a sentence. */
  private static boolean isTitle(String text, Span span) {
    Matcher title = TITLE.matcher(text).region(span.start(), span.end());
    boolean within = span.start() >= 2 && Character.isWhitespace(text.charAt(span.start() - 2));
    return title.matches() && (title.group(1) != null || within);
  }

  /** Returns whether quotation marks only set off a grade or a name. */
  private static boolean isName(String text, Span span) {
    boolean grade =
        GradePhrases.in(text, span).stream()
            .anyMatch(g -> g.span().length() * 3 >= span.length() * 2);
    return grade || span.length() < MIN_LENGTH || isTitle(text, span);
  }
}
