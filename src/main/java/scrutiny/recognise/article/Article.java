package scrutiny.recognise.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import scrutiny.fact.Body;
import scrutiny.fact.Gss;
import scrutiny.fact.PartialDate;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.article.Subjects.AuthorityGroup;
import scrutiny.reference.AuthorityFinder;
import scrutiny.reference.AuthorityMention;
import scrutiny.text.Quote;
import scrutiny.text.SourceText;
import scrutiny.text.Span;

/**
 * An article prepared for reading: its sentences, and the authorities that each of them is about.
 *
 * @param characters all characters of the document's text, with blanks of any kind as plain ones
 * @param authorityMentions the mentions of authorities in the sentences
 * @param written the day on which the article was written, if stated
 * @param writtenSpan the span of that day
 */
record Article(
    SourceText text,
    String characters,
    List<Sentence> sentences,
    List<AuthorityMention> authorityMentions,
    Subjects subjects,
    List<Quotation> quotations,
    Optional<LocalDate> written,
    Optional<Span> writtenSpan) {

  /** The number of blocks at the top in which an article's own date is looked for. */
  private static final int MAX_DATE_BLOCKS = 7;

  private static final int MAX_DATE_LINE_LENGTH = 110;

  /** Matches non-breaking and narrow blanks, each one character like a plain one. */
  private static final Pattern BLANK = Pattern.compile("[\u00a0\u2007\u2009\u202f]");

  private static final Pattern MINUTES =
      Pattern.compile(
          "\\s*(?:agenda item|minutes\\b|meeting:|resolved\\b|.{0,80}\\bcommittee"
              + " (?:noted|considered|received)\\b)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DATELINE = Pattern.compile("\\s*date \\d{4}-\\d\\d-\\d\\d");

  /** Matches a line with the dates of an inspection, not the article's own. */
  private static final Pattern INSPECTION_DATE_LINE =
      Pattern.compile(
          "\\b(?:will be|to be|to follow|by Ofsted|took place|conducted|carried"
              + " out|(?:visit|inspection) (?:on|in|of|from|conducted))\\b",
          Pattern.CASE_INSENSITIVE);

  /** Matches right before a day on which something began or ended, not that of writing. */
  private static final Pattern PRECEDES_OTHER_DATE =
      Pattern.compile(
          "\\b(?:since|until|from|before|after|between|by)\\s+$|\\b(?:updated|modified|amended|edited"
              + "|revised|reviewed|changed|corrected)\\b[:\\s]*(?:(?:on|at|last)\\s+)?(?:\\d\\d?[:.]\\d\\d\\W*)?(?:\\p{L}+day,?"
              + "\\s+)?$",
          Pattern.CASE_INSENSITIVE);

  /** Returns an article with its sentences, subjects, quotations and date. */
  static Article of(StructuredDocument laidOut, AuthorityFinder finder) {
    SourceText text = laidOut.document().text();
    List<Sentence> sentences = Sentence.of(laidOut);
    String characters = BLANK.matcher(text.characters()).replaceAll(" ");
    List<AuthorityMention> authorityMentions = new ArrayList<>();
    for (AuthorityMention mention : finder.find(characters)) {
      if (sentences.stream().anyMatch(s -> s.span().contains(span(mention)))) {
        authorityMentions.add(mention);
      }
    }
    Optional<ArticleDates.ArticleDate> written = written(characters, sentences);
    Optional<LocalDate> day =
        written.flatMap(ArticleDates.ArticleDate::start).map(PartialDate::earliest);
    List<AuthorityMention> councils = FormerCouncils.resolve(characters, authorityMentions, day);
    return new Article(
        text,
        characters,
        sentences,
        councils,
        Subjects.of(characters, sentences, councils),
        Quotation.of(characters, sentences),
        day,
        written.map(ArticleDates.ArticleDate::span));
  }

  /** Returns whether it is the minutes of a meeting, which report everything in the past tense. */
  boolean isMinutes() {
    return sentences.stream()
        .anyMatch(s ->
            (s.block() < MAX_DATE_BLOCKS || s.startsBlock())
                && MINUTES.matcher(text.substring(s.span())).lookingAt());
  }

  /** Returns the exact text of a part of the article. */
  Quote quote(Span span) {
    return text.quote(span);
  }

  /** Returns the dates in a part of the article, except its own. */
  List<ArticleDates.ArticleDate> dates(Span part) {
    return ArticleDates.in(characters(), part, written).stream()
        .filter(d -> writtenSpan.filter(d.span()::equals).isEmpty())
        .toList();
  }

  /** Returns the dates in a part of the article on which something may have been inspected. */
  List<ArticleDates.ArticleDate> inspectionDates(Span part) {
    return dates(part).stream()
        .filter(d -> !ArticleDates.isOfFoundation(characters(), d.span()))
        .toList();
  }

  /** Returns the authorities that a span of a sentence is about. */
  AuthorityGroup subjectAt(int sentence, Span span) {
    return subjects.at(characters(), sentences.get(sentence), sentence, span);
  }

  /** Returns the full name of an authority that the article names; empty for any other. */
  String fullName(Gss authority) {
    return authorityMentions.stream()
        .map(AuthorityMention::authority)
        .filter(a -> a.gss().equals(authority.code()))
        .map(a -> a.fullName())
        .findFirst()
        .orElse("");
  }

  /** Returns the council that a span is about. */
  Body councilAt(Span span) {
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).span().contains(span)) {
        AuthorityGroup about = subjectAt(i, span);
        if (!about.isEmpty()) {
          return new Body.Council(about.authorities().getFirst());
        }
      }
    }
    return subjects.all().stream()
        .findFirst()
        .<Body>map(Body.Council::new)
        .orElse(new Body.Other("council"));
  }

  /** Returns the span of a mention. */
  static Span span(AuthorityMention mention) {
    return new Span(mention.start(), mention.end());
  }

  private static Optional<ArticleDates.ArticleDate> written(String text, List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      boolean dateline =
          DATELINE.matcher(text).region(sentence.span().start(), sentence.span().end()).lookingAt();
      if (sentence.block() >= MAX_DATE_BLOCKS) {
        break;
      }
      boolean hasInspectionDate =
          INSPECTION_DATE_LINE
              .matcher(text)
              .region(sentence.span().start(), sentence.span().end())
              .find();
      if (!dateline && (hasInspectionDate || sentence.span().length() > MAX_DATE_LINE_LENGTH)) {
        continue;
      }
      for (ArticleDates.ArticleDate date :
          ArticleDates.in(text, sentence.span(), Optional.empty())) {
        boolean day = date.end().isEmpty() && date.start().filter(PartialDate::isDay).isPresent();
        String before = text.substring(sentence.span().start(), date.span().start());
        if (day && !PRECEDES_OTHER_DATE.matcher(before).find()) {
          return Optional.of(date);
        }
      }
    }
    return Optional.empty();
  }
}
