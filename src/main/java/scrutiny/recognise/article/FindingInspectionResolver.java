package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.Gss;
import scrutiny.recognise.phrase.GradePhrases;
import scrutiny.text.Span;

/** Determines which inspection a finding belongs to, and which part of it is about grades. */
final class FindingInspectionResolver {
  /** Matches right before an earlier state with which a finding is compared. */
  private static final Pattern BASELINE =
      Pattern.compile(
          "(?i)\\b(?:since|than|from|after|until|before|between|compared)\\b[^,.;]{0,60}$");

  /** Matches mentions of an earlier time that is left open. */
  private static final Pattern EARLIER_TIME =
      Pattern.compile(
          "(?i)^\\W*then\\b|\\b(?:at th(?:e|at) time|previously|had (?:been )?(?:found|said|warned"
              + "|rated|judged|criticised)|in the past|(?:last|previous|earlier) (?:\\w+"
              + " )?(?:visit|inspection|report)\\b(?! in | of ))");

  /** Matches the beginning of a sentence about the inspection mentioned last. */
  private static final Pattern BACK_THEN =
      Pattern.compile("(?i)\\W*(?:back )?(?:then|at th(?:e|at) time|on that occasion),?\\s");

  private static final Pattern CLAUSE_BREAK =
      Pattern.compile(
          "(?i);|,\\s+(?:and|but|while|although|with|(?:in )?which|who)\\b|\\s(?:since|despite|due"
              + " to|although)\\b");

  private static final Pattern REASON =
      Pattern.compile(
          "(?i)\\b(?:due to|because(?: of)?|owing to|after inspectors (?:had )?found)\\s+"
              + "(?:concerns? (?:that|about|over)\\s+)?(?:that\\s+)?");

  private final Article article;
  private final String text;
  private final List<InspectionDraft> inspections;

  FindingInspectionResolver(Article article) {
    this.article = article;
    this.text = article.characters();
    this.inspections = ArticleInspections.of(article);
  }

  boolean isEmpty() {
    return inspections.isEmpty();
  }

  /** Returns the id of the inspection that a finding belongs to; empty if it is ambiguous. */
  Optional<String> of(int number, Span sentence) {
    List<Gss> about = article.subjectAt(number, sentence).authorities();
    long named =
        article.authorityMentions().stream()
            .filter(mention -> sentence.contains(Article.span(mention)))
            .map(mention -> mention.authority().gss())
            .distinct()
            .count();
    if (about.size() != 1 || named > 1) {
      return Optional.empty();
    }
    List<InspectionDraft> all =
        inspections.stream()
            .filter(inspection -> inspection.firstMention().authority().equals(about.getFirst()))
            .toList();
    Optional<InspectionDraft> dated = dated(all, sentence);
    if (dated.isPresent()) {
      return dated.map(InspectionDraft::id);
    }
    if (BACK_THEN.matcher(text).region(sentence.start(), sentence.end()).lookingAt()) {
      return recalledBefore(number, all).map(InspectionDraft::id);
    }
    List<InspectionDraft> news =
        all.stream().filter(inspection -> !inspection.isRecalled()).toList();
    return news.size() == 1 && !mentionsEarlierTime(sentence)
        ? Optional.of(news.getFirst().id())
        : Optional.empty();
  }

  /** Returns the only inspection whose date the sentence states, other than to compare. */
  private Optional<InspectionDraft> dated(List<InspectionDraft> all, Span sentence) {
    List<InspectionDraft> matching = new ArrayList<>();
    for (ArticleDates.ArticleDate date : article.inspectionDates(sentence)) {
      if (!BASELINE.matcher(text.substring(sentence.start(), date.span().start())).find()) {
        all.stream()
            .filter(inspection ->
                inspection.date().flatMap(ArticleDates.ArticleDate::start).isPresent())
            .filter(inspection ->
                date.start()
                    .filter(
                        inspection.date().flatMap(ArticleDates.ArticleDate::start).orElseThrow()
                            ::agreesWith)
                    .isPresent())
            .filter(inspection -> !matching.contains(inspection))
            .forEach(matching::add);
      }
    }
    return matching.size() == 1 ? Optional.of(matching.getFirst()) : Optional.empty();
  }

  /** Returns the only earlier inspection that the sentence before mentions. */
  private Optional<InspectionDraft> recalledBefore(int number, List<InspectionDraft> all) {
    if (number == 0) {
      return Optional.empty();
    }
    Span before = article.sentences().get(number - 1).span();
    List<InspectionDraft> recalled =
        all.stream()
            .filter(InspectionDraft::isRecalled)
            .filter(inspection ->
                before.contains(inspection.firstMention().evidence())
                    || inspection.grades().stream().anyMatch(v -> before.contains(v.evidence())))
            .toList();
    return recalled.size() == 1 ? Optional.of(recalled.getFirst()) : Optional.empty();
  }

  private boolean mentionsEarlierTime(Span sentence) {
    Matcher earlier = EARLIER_TIME.matcher(text).region(sentence.start(), sentence.end());
    while (earlier.find()) {
      if (!BASELINE.matcher(text.substring(sentence.start(), earlier.start())).find()) {
        return true;
      }
    }
    return false;
  }

  /** The reason for a grade, and the id of its inspection. */
  record Reason(Span span, String inspection) {}

  /** Returns the reason for a grade, which follows it in the sentence after "due to". */
  Optional<Reason> reason(Span sentence) {
    List<InspectionDraft> drafts =
        inspections.stream()
            .filter(inspection ->
                inspection.grades().stream().anyMatch(v -> sentence.contains(v.evidence())))
            .toList();
    List<Span> grades = grades(sentence);
    if (drafts.size() != 1 || grades.size() != 1) {
      return Optional.empty();
    }
    Matcher reason = REASON.matcher(text).region(grades.getLast().end(), sentence.end());
    return reason.find()
        ? Optional.of(new Reason(new Span(reason.end(), sentence.end()), drafts.getFirst().id()))
        : Optional.empty();
  }

  /** Returns the spans of a sentence's grades that were given to somebody. */
  private List<Span> grades(Span sentence) {
    return GradePhrases.in(text, sentence).stream()
        .map(GradePhrases.GradePhrase::span)
        .filter(word ->
            inspections.stream()
                .flatMap(inspection -> inspection.grades().stream())
                .anyMatch(grade -> grade.evidence().contains(word)))
        .toList();
  }

  /** Returns the part of a sentence, from the clause with an offset on, that states no grade. */
  Optional<Span> withoutGrades(Span sentence, int from) {
    List<Span> grades = grades(sentence);
    if (grades.isEmpty()) {
      return Optional.of(sentence);
    }
    Span remaining = new Span(from, from);
    for (Span part : clauses(sentence)) {
      boolean graded = grades.stream().anyMatch(part::contains);
      boolean isBefore = part.end() <= from;
      if (graded && remaining.length() > 0) {
        break;
      }
      if (!graded && !isBefore) {
        remaining = remaining.length() > 0 ? remaining.to(part) : part;
      }
    }
    return remaining.length() > 0 ? Optional.of(stripped(remaining)) : Optional.empty();
  }

  private List<Span> clauses(Span sentence) {
    List<Span> parts = new ArrayList<>();
    Matcher part = CLAUSE_BREAK.matcher(text).region(sentence.start(), sentence.end());
    int start = sentence.start();
    while (part.find()) {
      parts.add(new Span(start, part.start()));
      start = part.start();
    }
    parts.add(new Span(start, sentence.end()));
    return parts;
  }

  /** Returns a part without the punctuation and blanks at its start. */
  private Span stripped(Span part) {
    int start = part.start();
    while (start < part.end() && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    return new Span(start, part.end());
  }
}
