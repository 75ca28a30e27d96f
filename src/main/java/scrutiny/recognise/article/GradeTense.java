package scrutiny.recognise.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.recognise.annotate.WordSets;
import scrutiny.recognise.phrase.GradePhrases;
import scrutiny.text.Span;

/** Distinguishes grades given now from those given before, replaced or retained. */
final class GradeTense {
  private static final Pattern REPLACED =
      Pattern.compile(
          "\\b(?:"
              + WordSets.expression("losing a grade")
              + "|from|no longer|out of|leaves?|left|leaving(?! it"
              + " (?:is|are|was|were)\\b)|sheds?|shedding|lost|loses|losing|removed|costs?(?:"
              + " \\w+){1,4}|lifted|(?<!narrowly )escap\\w+|previously|formerly|below"
              + " (?:the|its)|than (?:the|its)|replac\\w+)\\s+(?:(?:an?|its|their|the|being|having"
              + " been|it|was|were|both|overall|council[’']s?|rated|judged|graded|deemed|found|to"
              + " be|previous|former|earlier|old|existing|prior|ofsted|rating|grade|of|as)\\s+)*[\\s‘“'\"]*$",
          Pattern.CASE_INSENSITIVE);

  /** Matches right before a grade that nothing prevented: "did not save it from an". */
  private static final Pattern UNPREVENTED =
      Pattern.compile(
          "\\b(?:not|n[’']t|never|failed to|unable to|too little to|too late"
              + " to)\\s+(?:be\\s+|\\p{L}+ly\\s+)?"
              + "(?:sav|spar|stop|prevent|keep|kept|shield|protect|rescu|sufficient|enough)\\w*\\b[^.;]{0,70}"
              + "\\bfrom\\s+(?:(?:an?|being|getting|keeping|receiving|retaining|earning|another|its|the|rated|judged"
              + "|graded|found|overall|as)\\s+)*[‘“'\"]*$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern RECALLED =
      Pattern.compile(
          "\\b(?:back in|before that|previous(?:ly)?|(?:years?|months?) after(?=[^,]*$)|first"
              + " rated|last (?:\\w+"
              + " )?(?:inspect\\w+|visit\\w*|time|report|rat\\w+|judge?ment|verdict|grad\\w+|assess\\w+)|once(?!"
              + " more| again)|(?<!published )(?<!released )(?<!issued )earlier(?! (?:today|on|this"
              + " week))|last year|on from (?:when|an?|the|its)|spent (?:\\p{L}+"
              + " ){1,4}(?:years|months)|formerly|former (?:\\w+"
              + " )?(?:grade|rating|judge?ment|verdict)|had been|since(?!\\s[^,;]{2,40},"
              + " (?:and|but)\\b)|when it was|at (?:the|that) time|years (?:ago|prior|back)|years"
              + " previously|in the past|decade|prior|then[- ]|dates from|having"
              + " been|(?:report|inspection) of (?:\\p{L}+ )?20\\d\\d had|after (?:\\S+ ){1,3}years"
              + " (?:as|of"
              + " (?:being|saying|ratings?|judge?ments?|reports?|grades?)))\\b|\\b(?:following|after)"
              + " (?:(?:an?|its|the|two|three|four|several|repeated|consecutive|successive|straight|earlier)\\s+)+[‘“'\"]?$|\\bafter"
              + " (?:being|receiving)(?:"
              + " (?:rated|judged|graded|deemed|found|branded|declared|given|to|be|an?|its))*\\s*[‘“'\"]?$",
          Pattern.CASE_INSENSITIVE);

  /** Matches before a grade that was given again and again: “after eight years of”. */
  private static final Pattern YEARS_OF =
      Pattern.compile(
          "\\b(?:after|following)\\s+(?:\\S+\\s+){0,3}(?:years|decade)\\s+of\\b[^.;,]{0,40}$",
          Pattern.CASE_INSENSITIVE);

  /** Matches right before a grade that is the current one. */
  private static final Pattern NOW =
      Pattern.compile(
          "\\bnow (?:been )?(?:rated|judged|graded|deemed|classed|considered)(?: (?:as|to"
              + " be|overall))*[\\s‘“'\"]*$",
          Pattern.CASE_INSENSITIVE);

  /** Matches near before a grade that has taken the place of another one. */
  private static final Pattern PRESENT =
      Pattern.compile("\\b(?:now|today)\\b[^.;,]{0,30}$", Pattern.CASE_INSENSITIVE);

  /** Matches the phrase that minutes use for everything they report. */
  private static final Pattern HAD_BEEN = Pattern.compile("\\bhad been\\b");

  private static final Pattern RETAINED =
      Pattern.compile(
          "\\b(?:(?:held|holds|holding|clings?|clung) on to|hold on"
              + " to|retain(?:ed|s|ing)?|maintain(?:ed|s|ing)?|kept|keeps|keeping|remain(?:ed|s|ing)?|stay(?:ed|s|ing)?|still|again|once"
              + " more|another|second|consecutive|unchanged)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Matches a grade that is still short of good, whatever it was before. */
  private static final Pattern NEVERTHELESS =
      Pattern.compile("\\bstill[\\s‘“'\"]+requir(?:es?|ing) improvement", Pattern.CASE_INSENSITIVE);

  /** Matches right after a grade that was given for a second time, before what follows it. */
  private static final Pattern AGAIN =
      Pattern.compile("[’”\"')]*\\s+(?:again|once (?:more|again))\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern RETAINED_AFTER =
      Pattern.compile(
          "^[’”\"']?,? (?:just |exactly )?(?:as (?:it|they|in|at)|the same|for (?:a|the)"
              + " (?:second|third|fourth) (?:time|successive))\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern RECALLED_AFTER =
      Pattern.compile(
          "^[’”\"']?[^.;,]{0,40}\\b(?:previously|years?"
              + " (?:ago|earlier|previously|before|prior|back)|(?:it|which) (?:was|had)"
              + " (?:given|received|been)|(?:at|after|in|following) (?:its|their|our|the)"
              + " (?:last|previous)|for (?:more than |over |nearly |almost )?\\p{L}+ years?,"
              + " (?:but|until)|when (?:ofsted|inspectors|it|they) (?:were"
              + " |was )?last|it received|last time)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Matches the time of a grade right after it: “three years ago”. */
  private static final Pattern TIME_AFTER =
      Pattern.compile(
          "[’”\"')]*\\s+(?:rating |overall )?(?:\\p{L}+ ){0,3}(?:years?|months?|decades?)"
              + " (?:ago|earlier|before|prior|previously)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Matches before a grade that is the reason or the start of what stands before it. */
  private static final Pattern SUBORDINATE =
      Pattern.compile(WordSets.expression("before an earlier grade"), Pattern.CASE_INSENSITIVE);

  /** Matches right before a grade to which the main clause looks back: “after it was rated”. */
  private static final Pattern LOOKING_BACK =
      Pattern.compile(
          WordSets.expression("before an earlier grade") + "[^,;]*$", Pattern.CASE_INSENSITIVE);

  /** Matches before a grade that is newer than the one of the main clause. */
  private static final Pattern BEFORE_NEWER =
      Pattern.compile(
          WordSets.expression("before a newer grade") + "[^,;]*$", Pattern.CASE_INSENSITIVE);

  private static final Pattern NEW_GRADE =
      Pattern.compile(
          "[’”\"')]*(?:\\s*(?:\\([^)]{0,20}\\)|(?:awarded |given |received |of )?in \\d{4}(?: and"
              + " \\d{4})?|rating|overall))*,?\\s+(?:(?:and|and then|then)(?:,?"
              + " (?:finally|later))?(?:,? in (?:\\p{L}+ )?\\d{4})?,?\\s+)?(?:up |through"
              + " )?(?:to|into)\\s+(?:(?:an?|its|overall|being)\\s+)*[‘“'\"]?",
          Pattern.CASE_INSENSITIVE);

  /** The maximum length of the words that show a grade to be the old one, in characters. */
  private static final int MAX_REPLACED_LENGTH = 200;

  private final String text;
  private final boolean minutes;

  GradeTense(Article article) {
    this.text = article.characters();
    this.minutes = article.isMinutes();
  }

  /** Returns whether a grade is the new one of a change: "from inadequate to good". */
  boolean isNewGrade(List<GradePhrases.GradePhrase> words, int index) {
    if (index == 0) {
      return false;
    }
    Span previous = words.get(index - 1).span();
    Span next = words.get(index).span();
    return NEW_GRADE.matcher(text).region(previous.end(), next.start()).matches()
        && (isNewGrade(words, index - 1)
            || REPLACED
                .matcher(text)
                .region(Math.max(0, previous.start() - 60), previous.start())
                .find());
  }

  /** Returns whether a grade came between two others: “from inadequate to good and then to”. */
  boolean isIntermediate(List<GradePhrases.GradePhrase> words, int index) {
    return isNewGrade(words, index) && index + 1 < words.size() && isNewGrade(words, index + 1);
  }

  /** Returns whether a grade was given although something spoke against it: "not save it from". */
  boolean isUnprevented(Span sentence, Span word) {
    return UNPREVENTED.matcher(text).region(sentence.start(), word.start()).find();
  }

  /** Returns whether a grade is the old one of a change: "from inadequate to good". */
  boolean isReplaced(Span sentence, Span word) {
    if (isUnprevented(sentence, word)) {
      return false;
    }
    int from = Math.max(sentence.start(), word.start() - MAX_REPLACED_LENGTH);
    return REPLACED.matcher(text).region(from, word.start()).find();
  }

  /**
   * Returns whether a grade is that before a newer one: “was inadequate until it was rated good”.
   */
  boolean isBeforeNewer(List<GradePhrases.GradePhrase> words, int index, Span sentence) {
    int from = sentence.start();
    for (int i = 0; i < words.size(); i++) {
      Span other = words.get(i).span();
      if (i != index && BEFORE_NEWER.matcher(text).region(from, other.start()).find()) {
        return Math.abs(i - index) == 1;
      }
      from = other.end();
    }
    return false;
  }

  /** Returns whether the words right before a grade call it the present one. */
  boolean isPresent(Span sentence, Span word) {
    return PRESENT.matcher(text).region(sentence.start(), word.start()).find();
  }

  /** Returns where the words after a grade end that may say when it was given. */
  int endOfTime(Span word, int next, Span sentence) {
    if (next >= sentence.end()) {
      return sentence.end();
    }
    Matcher other = SUBORDINATE.matcher(text).region(word.end(), next);
    return other.find() ? other.start() : sentence.end();
  }

  /** Returns where the words before a grade start that may say when it was given. */
  int startOfTime(int previous, int word) {
    Matcher time = TIME_AFTER.matcher(text).region(previous, word);
    return time.lookingAt() ? time.end() : previous;
  }

  /** Returns whether a grade is that of a clause that looks back from the grade before it. */
  boolean isLookedBackAt(Span earlier, Span word) {
    return LOOKING_BACK.matcher(text).region(earlier.end(), word.start()).find();
  }

  /** Returns whether a grade is mentioned as one given before. */
  boolean isRecalled(Span before, Span word, Span sentence) {
    if (NOW.matcher(text).region(before.start(), before.end()).find()
        || PRESENT.matcher(text).region(before.start(), before.end()).find()) {
      return false;
    }
    return RECALLED
            .matcher(text)
            .region(before.start(), before.end())
            .results()
            .anyMatch(m -> !(minutes && HAD_BEEN.matcher(m.group()).matches()))
        || YEARS_OF.matcher(text).region(before.start(), before.end()).find()
        || RECALLED_AFTER.matcher(text).region(word.end(), sentence.end()).find();
  }

  /**
   * Returns whether a grade was the same before.
   *
   * @param before the text from its clause's start or from the grade given before it
   */
  boolean isRetained(Span before, Span word, Span sentence) {
    if (NEVERTHELESS.matcher(text).region(before.start(), word.end()).find()) {
      return false;
    }
    // In "'good' again, adoption 'inadequate'", the word is about the first grade only.
    Matcher again = AGAIN.matcher(text).region(before.start(), before.end());
    int start = again.lookingAt() ? again.end() : before.start();
    return RETAINED.matcher(text).region(start, before.end()).find()
        || RETAINED_AFTER.matcher(text).region(word.end(), sentence.end()).find();
  }
}
