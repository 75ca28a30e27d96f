package scrutiny.recognise.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.Area;
import scrutiny.fact.Gss;
import scrutiny.recognise.AreaPhrases;
import scrutiny.recognise.GradeWords;
import scrutiny.recognise.article.Subjects.Group;
import scrutiny.text.Span;

/** The grades that an article says were given, each with its authority, areas and date. */
final class Verdicts {
  private static final Pattern LEFT =
      Pattern.compile(
          "\\b(?:from|out"
              + " of|leaves?|left|leaving|sheds?|shedding|lost|loses|losing|removed|costs?(?:"
              + " \\w+){1,4}|lifted|escap\\w+|previously|formerly|below (?:the|its)|than"
              + " (?:the|its)|replac\\w+)\\s+(?:(?:an?|its|their|the|being|having"
              + " been|it|was|were|both|overall|council[’']s?|rated|judged|graded|deemed|found|to"
              + " be|previous|ofsted|rating|grade|of|as)\\s+)*[\\s‘“'\"]*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern RECALLED =
      Pattern.compile(
          "\\b(?:back in|previous(?:ly)?|(?:years?|months?) after|first rated|last (?:\\w+"
              + " )?(?:inspect\\w+|visit\\w*|time|report|rat\\w+|judge?ment)|earlier|formerly|had"
              + " been|since|when it was|at the time|years ago|years previously|in the"
              + " past|decade|prior|then[- ]|dates from|following (?:an?|its|the)|after"
              + " (?:an?|its|being|receiving)|having been)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HELD =
      Pattern.compile(
          "\\b(?:(?:held|holds|holding|clings?|clung) on to|hold on"
              + " to|retain(?:ed|s|ing)?|maintain(?:ed|s|ing)?|kept|keeps|keeping|remain(?:ed|s|ing)?|stay(?:ed|s|ing)?|still|again|once"
              + " more|another|second|consecutive|unchanged)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Of these, the one that minutes use of all that they report. */
  private static final Pattern HAD_BEEN = Pattern.compile("\\bhad been\\b");

  private static final Pattern HELD_AFTER =
      Pattern.compile(
          "^[’”\"']?,? (?:just |exactly )?(?:as (?:it|they|in|at)|the same|for (?:a|the)"
              + " (?:second|third|fourth) (?:time|successive))\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern RECALLED_AFTER =
      Pattern.compile(
          "^[’”\"']?[^.;,]{0,40}\\b(?:previously|years?"
              + " (?:ago|earlier|previously|before)|(?:it|which) (?:was|had)"
              + " (?:given|received|been)|at (?:its|the) (?:last|previous)|it received|last"
              + " time)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FOR =
      Pattern.compile(
          "^[’”\"']?\\s*(?:ratings?|judge?ments?|grad(?:e|es|ing)|verdicts?|marks?)?\\s*(?:for|in|at|on|regarding|in"
              + " relation to|across|when it comes"
              + " to)\\s+(?:(?:both|all|its|their|the|overall|areas? of|how|quality of|services"
              + " for|category of)\\s+)*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern JOINED =
      Pattern.compile(
          "\\s*(?:,|and|&|, and|as well as|, in addition"
              + " to|/|\\t)?\\s*(?:(?:for|its|their|the|both|in|overall|of)\\s+)*",
          Pattern.CASE_INSENSITIVE);

  /** What parts areas from each other, and from the grade that they were given. */
  private static final Pattern LINK =
      Pattern.compile(
          "(?:[\\s,:;/()‘’“”'\"\\t–-]|\\b(?:s|and|as|well|in|addition|to|for|its|their|the|a|an|of|on|also|both|all|again|now|still|just|only|itself|which|it|they|that|who|this|these|services?|support|performance|work|provision|arrangements|areas?|experiences?|progress|impact|quality|overall|effectiveness|category|section|children|people|families|those|is|are|was|were|be|been|being|has|have|had|remains?|remained|stays?|rat(?:ed?|es|ing)|judg(?:ed?|es|ing)|grad(?:ed?|es)|deem(?:ed|s)|found|considered|assessed|given|giv(?:es|ing)|received|receiving|awarded|scored|came"
              + " out|classed|inspectors|ofsted|rating|grade|judge?ment|council|authority|county|city|borough|while|whilst|at|by|from|last|month|year|[12]\\d{3}|\\p{Lu}[\\p{L}’'-]+)\\b){0,24}",
          0);

  private static final Pattern ALL_AREAS =
      Pattern.compile(
          "\\b(?:all|every|each|across)\\b (?:\\w+"
              + " ){0,3}(?:areas?|categor(?:y|ies)|judge?ments?|the board)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern RESPECTIVELY =
      Pattern.compile("\\brespectively\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern ARRIVED =
      Pattern.compile(
          "[’”\"')]*(?:\\s*(?:\\([^)]{0,20}\\)|in \\d{4}|rating|overall))*,?\\s+(?:up |through"
              + " )?(?:to|into)\\s+(?:(?:an?|its|overall|being)\\s+)*[‘“'\"]?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern REFERS =
      Pattern.compile("[,\\s]*(?:which|when|where|who)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern RIGHT_BEHIND =
      Pattern.compile(
          "[’”\"']?\\s*(?:(?:ratings?|judge?ment|grade|overall|verdict|back)\\s+)?(?:\\(|in\\s+|of\\s+|[–-]\\s*)?(?:late"
              + " |early )?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ADDED =
      Pattern.compile("[^.;]{0,60}(?:,|\\band|\\bbut)\\s+(?:just\\s+)?[‘“'\"]?");
  private static final Pattern OVERALL = Pattern.compile("[’”'\"]?\\s+overall\\b");

  /** Two grades of which one thing is said stand no farther apart: "good" and "adequate". */
  private static final int AND = 12;

  /** Words between two grades of an explained scale. */
  private static final int SCALE_GAP = 32;

  /** A longer quotation is somebody's speech, not the name of a grade. */
  private static final int LONGEST_NAME = 45;

  private final Article article;
  private final String text;

  private Verdicts(Article article) {
    this.article = article;
    this.text = article.characters();
  }

  static List<Verdict> of(Article article) {
    Verdicts verdicts = new Verdicts(article);
    List<Verdict> found = new ArrayList<>();
    for (int i = 0; i < article.sentences().size(); i++) {
      verdicts.inSentence(i, found);
    }
    return found;
  }

  private void inSentence(int number, List<Verdict> found) {
    Span sentence = article.sentences().get(number).span();
    List<AreaPhrases.Found> areas = AreaPhrases.in(text, sentence);
    List<GradeWords.Found> words = withoutScales(GradeWords.in(text, sentence), areas);
    int last = sentence.start();
    for (int i = 0; i < words.size(); i++) {
      GradeWords.Found word = words.get(i);
      Span clause = Clauses.around(text, sentence, word.span().start());
      int from = Math.max(clause.start(), last);
      Group about = article.about(number, word.span());
      Span before = new Span(Math.min(from, word.span().start()), word.span().start());
      Span since =
          i > 0 && word.span().start() - words.get(i - 1).span().end() > AND
              ? new Span(
                  Math.max(before.start(), words.get(i - 1).span().end()), word.span().start())
              : before;
      boolean left = LEFT.matcher(text).region(before.start(), before.end()).find();
      boolean areaBefore = !linked(areas, before, word.span()).isEmpty();
      boolean subject = !about.isEmpty() && (clause.contains(about.span()) || isService(before));
      if (!about.isEmpty()
          && (left
              || isArrived(words, i)
              || (i > 0
                  && last == words.get(i - 1).span().end()
                  && (isDealt(sentence) || isAdded(words, i)))
              || GradeSense.isGiven(
                  word,
                  text.substring(
                      clause.start() < last ? before.start() : clause.start(), word.span().start()),
                  text.substring(word.span().end(), sentence.end()),
                  new GradeSense.Subject(
                      subject,
                      areaBefore || isAfterArea(number),
                      isBeforeArea(word.span(), sentence, areas),
                      about.authorities().size() > 1),
                  inSpeech(word.span())))) {
        int next = i + 1 < words.size() ? words.get(i + 1).span().start() : sentence.end();
        List<Area> judged = areas(word.span(), sentence, before, next, areas, number);
        boolean recalled =
            left
                || isRecalled(
                    isDealt(sentence) ? new Span(clause.start(), before.end()) : since,
                    word.span(),
                    sentence)
                || isRecalled(referent(sentence, clause), word.span(), sentence);
        Optional<ArticleDates.Found> date = date(word.span(), sentence, clause, words);
        if (date.isEmpty() && i > 0 && last == words.get(i - 1).span().end() && isAdded(words, i)) {
          date = found.getLast().date();
          recalled = found.getLast().recalled();
        }
        Span evidence = clause.to(word.span());
        boolean held =
            !recalled
                && (HELD.matcher(text).region(before.start(), before.end()).find()
                    || HELD_AFTER.matcher(text).region(word.span().end(), sentence.end()).find());
        for (Gss authority : addressed(about, words, i, sentence)) {
          found.add(new Verdict(evidence, authority, judged, word.grade(), date, recalled, held));
        }
        last = word.span().end();
      }
    }
  }

  /** All authorities of a group, or the one in turn where a sentence deals grades out. */
  private List<Gss> addressed(Group about, List<GradeWords.Found> words, int index, Span sentence) {
    return isDealt(sentence) && about.authorities().size() == words.size()
        ? List.of(about.authorities().get(index))
        : about.authorities();
  }

  /** Whether a grade is told beside another: "outstanding for leadership and good overall". */
  private boolean isAdded(List<GradeWords.Found> words, int index) {
    int from = words.get(index - 1).span().end();
    Span word = words.get(index).span();
    return ADDED.matcher(text).region(from, word.start()).matches()
        && OVERALL.matcher(text).region(word.end(), text.length()).lookingAt();
  }

  private boolean isDealt(Span sentence) {
    return RESPECTIVELY.matcher(text).region(sentence.start(), sentence.end()).find();
  }

  private List<GradeWords.Found> withoutScales(
      List<GradeWords.Found> words, List<AreaPhrases.Found> areas) {
    List<GradeWords.Found> kept = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      int end = i + 1;
      while (end < words.size() && isNext(words.get(end - 1), words.get(end), areas)) {
        end++;
      }
      List<GradeWords.Found> run = words.subList(i, end);
      long different = run.stream().map(GradeWords.Found::grade).distinct().count();
      boolean either =
          run.size() == 2
              && text.substring(run.get(0).span().end(), run.get(1).span().start())
                  .matches("(?i)[’”'\"]?\\s+or\\s+[‘“'\"]?");
      if (different < 3 && !either) {
        kept.addAll(run);
      }
      i = end;
    }
    return kept;
  }

  private boolean isNext(
      GradeWords.Found one, GradeWords.Found next, List<AreaPhrases.Found> areas) {
    Span gap = between(one.span(), next.span());
    return gap.length() <= SCALE_GAP
        && areas.stream().noneMatch(a -> gap.contains(a.span()))
        && article.namings().stream().noneMatch(n -> gap.contains(Article.span(n)))
        && text.substring(gap.start(), gap.end()).chars().noneMatch(Character::isDigit);
  }

  /** Whether the words name the service itself: "the council", "it", "services". */
  private boolean isService(Span before) {
    return Pattern.compile(
            "\\b(?:council|authority|department|service|services|it|they|county|borough|city|rating|judge?ment|both)\\b(?!"
                + " (?:for|to))",
            Pattern.CASE_INSENSITIVE)
        .matcher(text)
        .region(before.start(), before.end())
        .find();
  }

  private boolean inSpeech(Span word) {
    return article.quotations().stream()
        .anyMatch(q -> q.span().contains(word) && q.span().length() > LONGEST_NAME);
  }

  /** Whether a sentence stands behind one that is nothing but an area, as a table's row does. */
  private boolean isAfterArea(int number) {
    return areaLine(number - 1).isPresent();
  }

  private Optional<Area> areaLine(int number) {
    if (number < 0) {
      return Optional.empty();
    }
    Span line = article.sentences().get(number).span();
    return AreaPhrases.in(text, line).stream()
        .filter(a -> a.span().length() * 10 >= line.length() * 7)
        .findFirst()
        .map(AreaPhrases.Found::area);
  }

  private List<Area> areas(
      Span word, Span sentence, Span before, int next, List<AreaPhrases.Found> areas, int number) {
    List<Area> following = new ArrayList<>();
    int at = word.end();
    for (AreaPhrases.Found area : areas) {
      if (area.span().start() < word.end() || area.span().end() > next) {
        continue;
      }
      Matcher joint =
          (following.isEmpty() ? FOR : JOINED).matcher(text).region(at, area.span().start());
      if (!joint.matches()) {
        break;
      }
      following.add(area.area());
      at = area.span().end();
    }
    if (!following.isEmpty()) {
      return following.stream().distinct().toList();
    }
    boolean overall =
        text.substring(word.end(), Math.min(sentence.end(), word.end() + 12))
                .matches("(?is)^[’”\"']?\\s*overall\\b.*")
            || ALL_AREAS
                .matcher(text)
                .region(before.start(), Math.min(next, sentence.end()))
                .find();
    if (overall) {
      return List.of(Area.OVERALL_EFFECTIVENESS);
    }
    List<Area> preceding = linked(areas, before, word);
    if (preceding.isEmpty() && refersBack(before)) {
      preceding =
          areas.stream()
              .filter(a -> a.span().end() <= before.start())
              .map(AreaPhrases.Found::area)
              .distinct()
              .toList();
    }
    if (preceding.isEmpty() && word.start() - sentence.start() <= 2) {
      preceding = areaLine(number - 1).map(List::of).orElse(List.of());
    }
    return preceding.isEmpty() ? List.of(Area.OVERALL_EFFECTIVENESS) : preceding;
  }

  /** The areas before a grade that nothing but a verdict's words part from it. */
  private List<Area> linked(List<AreaPhrases.Found> areas, Span before, Span word) {
    List<Area> linked = new ArrayList<>();
    int to = word.start();
    for (AreaPhrases.Found area : areas.reversed()) {
      if (!before.contains(area.span()) || area.span().end() > to) {
        continue;
      }
      if (!LINK.matcher(text).region(area.span().end(), to).matches()) {
        break;
      }
      linked.addFirst(area.area());
      to = area.span().start();
    }
    return linked.stream().distinct().toList();
  }

  private boolean isBeforeArea(Span word, Span sentence, List<AreaPhrases.Found> areas) {
    return areas.stream()
        .filter(a -> a.span().start() >= word.end() && a.span().start() <= sentence.end())
        .findFirst()
        .map(a -> FOR.matcher(text).region(word.end(), a.span().start()).matches())
        .orElse(false);
  }

  /** Whether a clause judges what the one before it named. */
  private boolean refersBack(Span before) {
    return Pattern.compile(
            "^[,\\s]*(?:which|while|whereas)\\b|\\b(?:both|these|those|the two)"
                + " (?:areas|services|of)?\\b",
            Pattern.CASE_INSENSITIVE)
        .matcher(text)
        .region(before.start(), before.end())
        .find();
  }

  private boolean isRecalled(Span before, Span word, Span sentence) {
    return RECALLED
            .matcher(text)
            .region(before.start(), before.end())
            .results()
            .anyMatch(m -> !(article.isMinutes() && HAD_BEEN.matcher(m.group()).matches()))
        || RECALLED_AFTER.matcher(text).region(word.end(), sentence.end()).find();
  }

  /** The nearest date of the clause with no other grade between; never one of publication. */
  private Optional<ArticleDates.Found> date(
      Span word, Span sentence, Span clause, List<GradeWords.Found> words) {
    Optional<ArticleDates.Found> nearest = Optional.empty();
    int least = Integer.MAX_VALUE;
    Span reach = referent(sentence, clause).to(clause);
    for (ArticleDates.Found date : article.dates(sentence)) {
      Span between =
          date.span().start() > word.end()
              ? between(word, date.span())
              : new Span(Math.min(date.span().end(), word.start()), word.start());
      boolean parted =
          words.stream().anyMatch(w -> between.contains(w.span()) && !isLeft(sentence, w.span()));
      boolean behind = date.span().start() > word.end();
      if (behind
          && between.length() > 14
          && text.substring(between.start(), between.end()).contains(",")) {
        continue;
      }
      if (isTaken(date.span(), word, words)) {
        continue;
      }
      boolean near = reach.contains(date.span()) || between.length() < 25;
      if (near
          && !parted
          && between.length() < least
          && !Publication.dates(text, sentence, date.span())) {
        nearest = Optional.of(date);
        least = between.length();
      }
    }
    return nearest;
  }

  /** The clause that a clause with "which" or "when" goes on about; empty for any other. */
  private Span referent(Span sentence, Span clause) {
    boolean refers = REFERS.matcher(text).region(clause.start(), clause.end()).lookingAt();
    return refers && clause.start() > sentence.start()
        ? Clauses.around(text, sentence, clause.start() - 1)
        : new Span(clause.start(), clause.start());
  }

  /** Whether a grade is the one arrived at: "from inadequate to good". */
  private boolean isArrived(List<GradeWords.Found> words, int index) {
    if (index == 0) {
      return false;
    }
    Span one = words.get(index - 1).span();
    Span next = words.get(index).span();
    return ARRIVED.matcher(text).region(one.end(), next.start()).matches()
        && LEFT.matcher(text).region(Math.max(0, one.start() - 60), one.start()).find();
  }

  /** Whether a grade is the one that was left behind: "from inadequate to good". */
  private boolean isLeft(Span sentence, Span word) {
    return LEFT.matcher(text).region(sentence.start(), word.start()).find();
  }

  /** What stands between two parts of a text, the first one told first. */
  private static Span between(Span one, Span next) {
    int start = one.end();
    int end = next.start();
    return new Span(start, end);
  }

  /** Whether a date stands right behind an earlier grade, and so is that one's. */
  private boolean isTaken(Span date, Span word, List<GradeWords.Found> words) {
    return words.stream()
        .map(GradeWords.Found::span)
        .filter(w -> w.end() <= date.start() && date.end() <= word.start())
        .anyMatch(w -> RIGHT_BEHIND.matcher(text).region(w.end(), date.start()).matches());
  }
}
