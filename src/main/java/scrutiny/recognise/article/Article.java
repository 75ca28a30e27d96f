package scrutiny.recognise.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import scrutiny.fact.Body;
import scrutiny.fact.PartialDate;
import scrutiny.layout.StructuredDocument;
import scrutiny.recognise.article.Subjects.AuthorityGroup;
import scrutiny.reference.AuthorityFinder;
import scrutiny.reference.AuthorityMention;
import scrutiny.text.Quote;
import scrutiny.text.SourceText;
import scrutiny.text.Span;

/**
 * An article prepared for reading: its sentences, and which authorities each of them is about.
 *
 * @param characters all characters of the text that the article stands in; blanks of any kind are
 *     plain ones
 * @param written the day on which it was written, where it says so
 * @param writtenSpan where it says so
 */
record Article(
    SourceText text,
    String characters,
    List<Sentence> sentences,
    List<AuthorityMention> namings,
    Subjects subjects,
    List<Quotation> quotations,
    Optional<LocalDate> written,
    Optional<Span> writtenSpan) {

  /** An article's own date stands among its first lines. */
  private static final int MAX_DATE_BLOCKS = 7;

  private static final int MAX_DATE_LINE_LENGTH = 110;

  /** Blanks that do not break a line, or are narrow: each one character, as a plain one is. */
  private static final Pattern BLANK = Pattern.compile("[\u00a0\u2007\u2009\u202f]");

  private static final Pattern MINUTES =
      Pattern.compile(
          "\\s*(?:agenda item|minutes\\b|meeting:|resolved\\b|.{0,80}\\bcommittee"
              + " (?:noted|considered|received)\\b)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DATELINE = Pattern.compile("\\s*date \\d{4}-\\d\\d-\\d\\d");

  /** A line that tells of an inspection's dates, not of the article's own. */
  private static final Pattern INSPECTION_DATE_LINE =
      Pattern.compile(
          "\\b(?:will be|to be|to follow|by Ofsted|took place|conducted|carried"
              + " out|(?:visit|inspection) (?:on|in|of|from|conducted))\\b",
          Pattern.CASE_INSENSITIVE);

  /** Words before a day that somebody came or something began or ended, not of writing. */
  private static final Pattern PRECEDES_OTHER_DATE =
      Pattern.compile(
          "\\b(?:since|until|from|before|after|between|by)\\s+$", Pattern.CASE_INSENSITIVE);

  static Article of(StructuredDocument laidOut, AuthorityFinder finder) {
    SourceText text = laidOut.document().text();
    List<Sentence> sentences = Sentence.of(laidOut);
    String characters = BLANK.matcher(text.characters()).replaceAll(" ");
    List<AuthorityMention> namings = new ArrayList<>();
    for (AuthorityMention naming : finder.find(characters)) {
      if (sentences.stream().anyMatch(s -> s.span().contains(span(naming)))) {
        namings.add(naming);
      }
    }
    Optional<ArticleDates.ArticleDate> written = written(characters, sentences);
    return new Article(
        text,
        characters,
        sentences,
        List.copyOf(namings),
        Subjects.of(characters, sentences, namings),
        Quotation.of(characters, sentences),
        written.flatMap(ArticleDates.ArticleDate::start).map(PartialDate::earliest),
        written.map(ArticleDates.ArticleDate::span));
  }

  /** Whether it is the minutes of a meeting, which tell all that was said as past. */
  boolean isMinutes() {
    return sentences.stream()
        .anyMatch(s ->
            (s.block() < MAX_DATE_BLOCKS || s.startsBlock())
                && MINUTES.matcher(text.substring(s.span())).lookingAt());
  }

  /** The exact words of a part of the article. */
  Quote quote(Span span) {
    return text.quote(span);
  }

  /** The dates in a part of the article. */
  List<ArticleDates.ArticleDate> dates(Span part) {
    return ArticleDates.in(characters(), part, written).stream()
        .filter(d -> writtenSpan.filter(d.span()::equals).isEmpty())
        .toList();
  }

  /** The authorities that a place of a sentence is about. */
  AuthorityGroup subjectAt(int sentence, Span place) {
    return subjects.at(characters(), sentences.get(sentence), sentence, place);
  }

  /** The council that a place is about. */
  Body councilAt(Span place) {
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).span().contains(place)) {
        AuthorityGroup about = subjectAt(i, place);
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

  static Span span(AuthorityMention naming) {
    return new Span(naming.start(), naming.end());
  }

  private static Optional<ArticleDates.ArticleDate> written(String text, List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      boolean dateline =
          DATELINE.matcher(text).region(sentence.span().start(), sentence.span().end()).lookingAt();
      if (sentence.block() >= MAX_DATE_BLOCKS) {
        break;
      }
      boolean tells =
          INSPECTION_DATE_LINE
              .matcher(text)
              .region(sentence.span().start(), sentence.span().end())
              .find();
      if (!dateline && (tells || sentence.span().length() > MAX_DATE_LINE_LENGTH)) {
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
