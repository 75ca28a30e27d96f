package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.Gss;
import scrutiny.recognise.phrase.GradePhrases;
import scrutiny.text.Span;

/** Which inspection's finding a sentence tells, and what of the sentence tells a grade instead. */
final class FindingInspectionResolver {
  /** What was before, with which the finding is compared. */
  private static final Pattern BASELINE =
      Pattern.compile(
          "(?i)\\b(?:since|than|from|after|until|before|between|compared)\\b[^,.;]{0,60}$");

  /** What was found at another time, that the words leave open. */
  private static final Pattern EARLIER_TIME =
      Pattern.compile(
          "(?i)^\\W*then\\b|\\b(?:at th(?:e|at) time|previously|had (?:been )?(?:found|said|warned"
              + "|rated|judged|criticised)|in the past|(?:last|previous|earlier) (?:\\w+"
              + " )?(?:visit|inspection|report)\\b(?! in | of ))");

  /** What begins so was found at the inspection that was spoken of last. */
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
  private final List<ArticleInspections.InspectionDraft> inspections;

  FindingInspectionResolver(Article article) {
    this.article = article;
    this.text = article.characters();
    this.inspections = ArticleInspections.of(article);
  }

  boolean isEmpty() {
    return inspections.isEmpty();
  }

  /** The article's id of the inspection at which something was found; empty where it is open. */
  Optional<String> of(int number, Span sentence) {
    List<Gss> about = article.subjectAt(number, sentence).authorities();
    long named =
        article.namings().stream()
            .filter(naming -> sentence.contains(Article.span(naming)))
            .map(naming -> naming.authority().gss())
            .distinct()
            .count();
    if (about.size() != 1 || named > 1) {
      return Optional.empty();
    }
    List<ArticleInspections.InspectionDraft> all =
        inspections.stream()
            .filter(one -> one.firstMention().authority().equals(about.getFirst()))
            .toList();
    Optional<ArticleInspections.InspectionDraft> dated = dated(all, sentence);
    if (dated.isPresent()) {
      return dated.map(ArticleInspections.InspectionDraft::id);
    }
    if (BACK_THEN.matcher(text).region(sentence.start(), sentence.end()).lookingAt()) {
      return recalledBefore(number, all).map(ArticleInspections.InspectionDraft::id);
    }
    List<ArticleInspections.InspectionDraft> news =
        all.stream().filter(one -> !one.isRecalled()).toList();
    return news.size() == 1 && !mentionsEarlierTime(sentence)
        ? Optional.of(news.getFirst().id())
        : Optional.empty();
  }

  /** The one inspection whose date the sentence tells, other than to compare. */
  private Optional<ArticleInspections.InspectionDraft> dated(
      List<ArticleInspections.InspectionDraft> all, Span sentence) {
    List<ArticleInspections.InspectionDraft> meant = new ArrayList<>();
    for (ArticleDates.ArticleDate date : article.dates(sentence)) {
      if (!BASELINE.matcher(text.substring(sentence.start(), date.span().start())).find()) {
        all.stream()
            .filter(one -> one.date().flatMap(ArticleDates.ArticleDate::start).isPresent())
            .filter(one ->
                date.start()
                    .filter(
                        one.date().flatMap(ArticleDates.ArticleDate::start).orElseThrow()
                            ::agreesWith)
                    .isPresent())
            .filter(one -> !meant.contains(one))
            .forEach(meant::add);
      }
    }
    return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
  }

  /** The one earlier inspection that the sentence before tells of. */
  private Optional<ArticleInspections.InspectionDraft> recalledBefore(
      int number, List<ArticleInspections.InspectionDraft> all) {
    if (number == 0) {
      return Optional.empty();
    }
    Span before = article.sentences().get(number - 1).span();
    List<ArticleInspections.InspectionDraft> recalled =
        all.stream()
            .filter(ArticleInspections.InspectionDraft::isRecalled)
            .filter(one ->
                before.contains(one.firstMention().evidence())
                    || one.verdicts().stream().anyMatch(v -> before.contains(v.evidence())))
            .toList();
    return recalled.size() == 1 ? Optional.of(recalled.getFirst()) : Optional.empty();
  }

  private boolean mentionsEarlierTime(Span sentence) {
    Matcher then = EARLIER_TIME.matcher(text).region(sentence.start(), sentence.end());
    while (then.find()) {
      if (!BASELINE.matcher(text.substring(sentence.start(), then.start())).find()) {
        return true;
      }
    }
    return false;
  }

  /** What a grade was given for, and at which inspection. */
  record Reason(Span span, String inspection) {}

  /** What stands in a sentence behind "due to" as the reason of the grade before. */
  Optional<Reason> reason(Span sentence) {
    List<ArticleInspections.InspectionDraft> judged =
        inspections.stream()
            .filter(one -> one.verdicts().stream().anyMatch(v -> sentence.contains(v.evidence())))
            .toList();
    List<Span> grades = grades(sentence);
    if (judged.size() != 1 || grades.size() != 1) {
      return Optional.empty();
    }
    Matcher reason = REASON.matcher(text).region(grades.getLast().end(), sentence.end());
    return reason.find()
        ? Optional.of(new Reason(new Span(reason.end(), sentence.end()), judged.getFirst().id()))
        : Optional.empty();
  }

  /** The words for grades of a sentence that were given to somebody. */
  private List<Span> grades(Span sentence) {
    return GradePhrases.in(text, sentence).stream()
        .map(GradePhrases.GradePhrase::span)
        .filter(word ->
            inspections.stream()
                .flatMap(one -> one.verdicts().stream())
                .anyMatch(verdict -> verdict.evidence().contains(word)))
        .toList();
  }

  /** The part of a sentence, from the one with an offset on, that tells no grade. */
  Optional<Span> withoutGrades(Span sentence, int from) {
    List<Span> grades = grades(sentence);
    if (grades.isEmpty()) {
      return Optional.of(sentence);
    }
    Span kept = new Span(from, from);
    for (Span part : clauses(sentence)) {
      boolean graded = grades.stream().anyMatch(part::contains);
      boolean ahead = part.end() <= from;
      if (graded && kept.length() > 0) {
        break;
      }
      if (!graded && !ahead) {
        kept = kept.length() > 0 ? kept.to(part) : part;
      }
    }
    return kept.length() > 0 ? Optional.of(stripped(kept)) : Optional.empty();
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

  /** A part without the mark and the blanks that part it from the one before. */
  private Span stripped(Span part) {
    int start = part.start();
    while (start < part.end() && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    return new Span(start, part.end());
  }
}
