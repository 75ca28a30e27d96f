package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.Gss;
import scrutiny.recognise.GradeWords;
import scrutiny.text.Span;

/** Which inspection's finding a sentence tells, and what of the sentence tells a grade instead. */
final class InspectionsOfFindings {
  /** What was before, with which the finding is compared. */
  private static final Pattern BASELINE =
      Pattern.compile(
          "(?i)\\b(?:since|than|from|after|until|before|between|compared)\\b[^,.;]{0,60}$");

  /** What was found at another time, that the words leave open. */
  private static final Pattern THEN =
      Pattern.compile(
          "(?i)^\\W*then\\b|\\b(?:at th(?:e|at) time|previously|had (?:been )?(?:found|said|warned"
              + "|rated|judged|criticised)|in the past|(?:last|previous|earlier) (?:\\w+"
              + " )?(?:visit|inspection|report)\\b(?! in | of ))");

  /** What begins so was found at the inspection that was spoken of last. */
  private static final Pattern BACK_THEN =
      Pattern.compile("(?i)\\W*(?:back )?(?:then|at th(?:e|at) time|on that occasion),?\\s");

  private static final Pattern PART =
      Pattern.compile(
          "(?i);|,\\s+(?:and|but|while|although|with|(?:in )?which|who)\\b|\\s(?:since|despite|due"
              + " to|although)\\b");

  private static final Pattern REASON =
      Pattern.compile(
          "(?i)\\b(?:due to|because(?: of)?|owing to|after inspectors (?:had )?found)\\s+"
              + "(?:concerns? (?:that|about|over)\\s+)?(?:that\\s+)?");

  private final Article article;
  private final String text;
  private final List<Inspections.Told> told;

  InspectionsOfFindings(Article article) {
    this.article = article;
    this.text = article.characters();
    this.told = Inspections.of(article);
  }

  boolean isEmpty() {
    return told.isEmpty();
  }

  /** The article's id of the inspection at which something was found; empty where it is open. */
  Optional<String> of(int number, Span sentence) {
    List<Gss> about = article.about(number, sentence).authorities();
    long named =
        article.namings().stream()
            .filter(naming -> sentence.contains(Article.span(naming)))
            .map(naming -> naming.authority().gss())
            .distinct()
            .count();
    if (about.size() != 1 || named > 1) {
      return Optional.empty();
    }
    List<Inspections.Told> all =
        told.stream().filter(one -> one.first().authority().equals(about.getFirst())).toList();
    Optional<Inspections.Told> dated = dated(all, sentence);
    if (dated.isPresent()) {
      return dated.map(Inspections.Told::id);
    }
    if (BACK_THEN.matcher(text).region(sentence.start(), sentence.end()).lookingAt()) {
      return recalledBefore(number, all).map(Inspections.Told::id);
    }
    List<Inspections.Told> news = all.stream().filter(one -> !one.isRecalled()).toList();
    return news.size() == 1 && !isThen(sentence)
        ? Optional.of(news.getFirst().id())
        : Optional.empty();
  }

  /** The one inspection whose date the sentence tells, other than to compare. */
  private Optional<Inspections.Told> dated(List<Inspections.Told> all, Span sentence) {
    List<Inspections.Told> meant = new ArrayList<>();
    for (ArticleDates.Found date : article.dates(sentence)) {
      if (!BASELINE.matcher(text.substring(sentence.start(), date.span().start())).find()) {
        all.stream()
            .filter(one -> one.date().flatMap(ArticleDates.Found::start).isPresent())
            .filter(one ->
                date.start()
                    .filter(one.date().flatMap(ArticleDates.Found::start).orElseThrow()::agreesWith)
                    .isPresent())
            .filter(one -> !meant.contains(one))
            .forEach(meant::add);
      }
    }
    return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
  }

  /** The one earlier inspection that the sentence before tells of. */
  private Optional<Inspections.Told> recalledBefore(int number, List<Inspections.Told> all) {
    if (number == 0) {
      return Optional.empty();
    }
    Span before = article.sentences().get(number - 1).span();
    List<Inspections.Told> recalled =
        all.stream()
            .filter(Inspections.Told::isRecalled)
            .filter(one ->
                before.contains(one.first().evidence())
                    || one.verdicts().stream().anyMatch(v -> before.contains(v.evidence())))
            .toList();
    return recalled.size() == 1 ? Optional.of(recalled.getFirst()) : Optional.empty();
  }

  private boolean isThen(Span sentence) {
    Matcher then = THEN.matcher(text).region(sentence.start(), sentence.end());
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
    List<Inspections.Told> judged =
        told.stream()
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
    return GradeWords.in(text, sentence).stream()
        .map(GradeWords.Found::span)
        .filter(word ->
            told.stream()
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
    for (Span part : parts(sentence)) {
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

  private List<Span> parts(Span sentence) {
    List<Span> parts = new ArrayList<>();
    Matcher part = PART.matcher(text).region(sentence.start(), sentence.end());
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
