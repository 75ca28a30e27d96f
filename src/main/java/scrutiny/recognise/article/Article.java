package scrutiny.recognise.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import scrutiny.fact.Body;
import scrutiny.fact.PartialDate;
import scrutiny.layout.LaidOut;
import scrutiny.recognise.article.Subjects.Group;
import scrutiny.reference.AuthorityFinder;
import scrutiny.reference.Naming;
import scrutiny.text.Quote;
import scrutiny.text.SourceText;
import scrutiny.text.Span;

/**
 * An article prepared for reading: its sentences, and which authorities each of them is about.
 *
 * @param characters all characters of the text that the article stands in; blanks of any kind are
 *     plain ones
 * @param written the day on which it was written, where it says so
 * @param writtenAt where it says so
 */
record Article(
    SourceText text,
    String characters,
    List<Sentence> sentences,
    List<Naming> namings,
    Subjects subjects,
    List<Quotation> quotations,
    Optional<LocalDate> written,
    Optional<Span> writtenAt) {

  /** An article's own date stands among its first lines. */
  private static final int DATE_WITHIN_BLOCKS = 7;

  private static final int LONGEST_DATE_LINE = 110;

  /** Blanks that do not break a line, or are narrow: each one character, as a plain one is. */
  private static final Pattern BLANK = Pattern.compile("[\u00a0\u2007\u2009\u202f]");

  private static final Pattern MINUTES =
      Pattern.compile(
          "\\s*(?:agenda item|minutes\\b|meeting:|resolved\\b|.{0,80}\\bcommittee"
              + " (?:noted|considered|received)\\b)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DATELINE = Pattern.compile("\\s*date \\d{4}-\\d\\d-\\d\\d");

  /** A line that tells of an inspection's dates, not of the article's own. */
  private static final Pattern TELLS =
      Pattern.compile(
          "\\b(?:will be|to be|to follow|by Ofsted|took place|conducted|carried"
              + " out|(?:visit|inspection) (?:on|in|of|from|conducted))\\b",
          Pattern.CASE_INSENSITIVE);

  /** Words before a day that somebody came or something began or ended, not of writing. */
  private static final Pattern LEADING_ELSEWHERE =
      Pattern.compile(
          "\\b(?:since|until|from|before|after|between|by)\\s+$", Pattern.CASE_INSENSITIVE);

  static Article of(LaidOut laidOut, AuthorityFinder finder) {
    SourceText text = laidOut.document().text();
    List<Sentence> sentences = Sentence.of(laidOut);
    String characters = BLANK.matcher(text.characters()).replaceAll(" ");
    List<Naming> namings = new ArrayList<>();
    for (Naming naming : finder.find(characters)) {
      if (sentences.stream().anyMatch(s -> s.span().contains(span(naming)))) {
        namings.add(naming);
      }
    }
    Optional<ArticleDates.Found> written = written(characters, sentences);
    return new Article(
        text,
        characters,
        sentences,
        List.copyOf(namings),
        Subjects.of(characters, sentences, namings),
        Quotation.of(characters, sentences),
        written.flatMap(ArticleDates.Found::start).map(PartialDate::earliest),
        written.map(ArticleDates.Found::span));
  }

  /** Whether it is the minutes of a meeting, which tell all that was said as past. */
  boolean isMinutes() {
    return sentences.stream()
        .anyMatch(s ->
            (s.block() < DATE_WITHIN_BLOCKS || s.opens())
                && MINUTES.matcher(text.words(s.span())).lookingAt());
  }

  /** The exact words of a part of the article. */
  Quote quote(Span span) {
    return text.quote(span);
  }

  /** The dates in a part of the article. */
  List<ArticleDates.Found> dates(Span part) {
    return ArticleDates.in(characters(), part, written).stream()
        .filter(d -> writtenAt.filter(d.span()::equals).isEmpty())
        .toList();
  }

  /** The authorities that a place of a sentence is about. */
  Group about(int sentence, Span place) {
    return subjects.at(characters(), sentences.get(sentence), sentence, place);
  }

  /** The council that a place is about. */
  Body councilAt(Span place) {
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).span().contains(place)) {
        Group about = about(i, place);
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

  static Span span(Naming naming) {
    return new Span(naming.start(), naming.end());
  }

  private static Optional<ArticleDates.Found> written(String text, List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      boolean dateline =
          DATELINE.matcher(text).region(sentence.span().start(), sentence.span().end()).lookingAt();
      if (sentence.block() >= DATE_WITHIN_BLOCKS) {
        break;
      }
      boolean tells =
          TELLS.matcher(text).region(sentence.span().start(), sentence.span().end()).find();
      if (!dateline && (tells || sentence.span().length() > LONGEST_DATE_LINE)) {
        continue;
      }
      for (ArticleDates.Found date : ArticleDates.in(text, sentence.span(), Optional.empty())) {
        boolean day = date.end().isEmpty() && date.start().filter(PartialDate::isDay).isPresent();
        String before = text.substring(sentence.span().start(), date.span().start());
        if (day && !LEADING_ELSEWHERE.matcher(before).find()) {
          return Optional.of(date);
        }
      }
    }
    return Optional.empty();
  }
}
