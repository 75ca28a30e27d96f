package scrutiny.recognise.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.Grade;
import scrutiny.fact.Polarity;
import scrutiny.recognise.annotate.WordSets;
import scrutiny.recognise.phrase.GradePhrases;
import scrutiny.recognise.phrase.Judges;
import scrutiny.recognise.phrase.PolarityPhrases;

/** Distinguishes grades that were given from those hoped for, denied, counted or explained. */
final class GradeClassifier {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE;

  private static final String OPEN = "[\\s‘“'\"(]*";

  private static final Pattern VERDICT =
      Pattern.compile(
          "\\b(?:re-?rated?|rat(?:ed?|es|ing|ings)|grad(?:ed?|es|ing)|judg(?:ed?|es|ing)|judge?ments?|deem(?:ed|s)|classed|assessed|declared|brand(?:ed|s)|labell(?:ed|ing)|singled"
              + " out as|ranked|verdict|receiv(?:ed|es|ing)|award(?:ed|s)|given|gives|gave|handed|scored|earned|secured|gained|achieved|retain(?:ed|s)|kept|held|maintain(?:ed|ing|s)|downgraded|upgraded|moved|moves|improved|gone|risen|dropped|fallen|fell|slipped|lowered|remain(?:s|ed)?|stays|stayed|considered|led"
              + " to|resulted in|resulting in|leading"
              + " to|outcome|result|concluded|ranked|crowned|pronounced|climb(?:ed|s)|jump(?:ed|s)|leap(?:s|t|ed)|leapt|soar(?:ed|s)|rocket(?:ed|s)|slump(?:ed|s)|plunge[ds]?|plummet(?:ed|s)|sank|sunk|slid(?:es)?|tumble[ds]?|crash(?:ed|es)|rose|rises|dips?|dipped|scrape[ds]?|edge[ds]|clinch(?:ed|es)|scoop(?:ed|s)|land(?:ed|s)|net(?:ted|s)|bag(?:ged|s)|notch(?:ed|es)|collect(?:ed|s)|pick(?:ed|s)"
              + " up|(?:came|comes|come|walk(?:ed|s)|went) away with|ended up with|end(?:ed|s)"
              + " up|emerg(?:ed|es) (?:with|as)|hit with|hit"
              + " by|slapp?(?:ed|s)|stamp(?:ed|s)|bestow(?:ed|s)|confer(?:red|s)|hand(?:s|ing)|propel(?:led|s)|lift(?:ed|s)|boost(?:ed|s)|bump(?:ed|s)|catapult(?:ed|s)|relegat(?:ed|es)|demot(?:ed|es)|promot(?:ed|es)|elevat(?:ed|es)|put|plac(?:ed|es)|mov(?:ing)|swap(?:ped|s)|w[io]ns?|took|takes)\\b[^.;]{0,90}$",
          FLAGS);

  /** Matches inspectors calling something by the grade: "Ofsted called services inadequate". */
  private static final Pattern CALLED_BY_INSPECTORS =
      Pattern.compile(
          "\\b(?:ofsted|inspectors|watchdog|inspectorate|regulator)\\b[^.;,]{0,30}\\b(?:call(?:ed|s)|brand(?:ed|s)"
              + "|describ(?:ed|es|ing)|term(?:ed|s))\\b[^.;]{0,90}$",
          FLAGS);

  /** Matches after a grade that opens its sentence: "Good: that is Ofsted's verdict". */
  private static final Pattern VERDICT_AFTER =
      Pattern.compile(
          "^\\s*[:,–—-]\\s*(?:that|this|such|so)\\b[^.;]{0,40}\\b(?:ofsted|inspectors)[’']s?\\s+(?:overall"
              + " )?(?:verdict|judge?ment|rating|grade)\\b",
          FLAGS);

  /** Matches areas of which the text does not say which they are: "the rest", "other areas". */
  private static final Pattern OTHER_AREAS =
      Pattern.compile(
          "\\b(?:the rest|the remainder|everything else|elsewhere|(?:other|remaining) (?:\\w+"
              + " )?(?:areas?|categor(?:y|ies)|judge?ments?|aspects?|services|parts))\\b[^,;.]{0,60}$",
          FLAGS);

  /** Matches where a clause turns from what was before to what is now: "and now". */
  private static final Pattern NOW =
      Pattern.compile(
          "^.*\\b(?:and|but)\\s+(?:(?:it\\s+|they\\s+)?(?:is\\s+|are\\s+|has\\s+|have\\s+)?(?:now|instead)\\b"
              + "|(?:it\\s+|they\\s+)?(?:was|were|has\\s+been|have\\s+been)\\s+(?!not|never))",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Matches the text before the grade in "inspectors found services to be good". */
  private static final Pattern FOUND =
      Pattern.compile(
          "\\b(?:found|said|says|shows?|ruled|reported|found that|is|are|was|were|had been|has"
              + " been|have been)(?:\\s+(?:that|the|its|their|to"
              + " be|to|overall|services?|children[’']s|social"
              + " care|department|council|authority|local"
              + " authority|provision|it|they|is|are|was|were|be|been|a|an|still|now|both|all|also|providing|provide|provides|in"
              + " need of|in|[\\p{Lu}][\\p{L}’'-]*)){0,9}\\s*"
              + OPEN
              + "$",
          FLAGS);

  private static final Pattern COPULA =
      Pattern.compile(
          "(?:\\b(?:is|are|was|were|remains?|be|being|as|now|both|all|itself|also|still|which)\\b|[:\\t–-])"
              + OPEN
              + "$",
          FLAGS);

  /** Matches before the name of a grade that something came after: “following its”. */
  private static final Pattern PRESUPPOSED =
      Pattern.compile(
          WordSets.expression("before an earlier grade") + "\\s+(?:its|their|the)" + OPEN + "$",
          FLAGS);

  /** Matches before the name of a grade that something failed or was refused after: “after an”. */
  private static final Pattern FOLLOWING =
      Pattern.compile(
          WordSets.expression("before a rating") + "\\s+(?:an?|its|their|the)" + OPEN + "$", FLAGS);

  /** Matches an adverb before an adjective that is no grade: “particularly good”. */
  private static final Pattern DEGREE =
      Pattern.compile(WordSets.expression("degrees") + "\\s+$", FLAGS);

  /**
   * Matches right before the verb of “it will require improvement to be good”, which is no wish.
   */
  private static final Pattern WILL = Pattern.compile("\\bwill" + OPEN + "$", FLAGS);

  /** Matches a clause of time or reason that says by itself that a grade was given. */
  private static final Pattern OWN_CLAUSE =
      Pattern.compile(
          "^.*\\b(?="
              + WordSets.expression("conjunctions of time or reason")
              + "\\s+(?:that\\s+)?(?:[\\p{L}’'-]+\\s+){0,5}?"
              + WordSets.expression("past of a grading")
              + "[^,;]*$)",
          FLAGS | Pattern.DOTALL);

  /** Matches right before a grade that something is only compared with: “three were below”. */
  private static final Pattern SHORT_OF =
      Pattern.compile(WordSets.expression("short of a grade") + OPEN + "$", FLAGS);

  /** Matches a time after a grade: “rated good earlier this year”. */
  private static final Pattern TIME_AFTER =
      Pattern.compile(
          "^\\s+"
              + WordSets.expression("times after a grade")
              + "(?!\\s+(?:help|years|intervention)\\b)",
          FLAGS);

  private static final Pattern DENIED =
      Pattern.compile(
          "\\b(?:fail(?:s|ed|ing|ure)? to|narrowly"
              + " escap\\w+|den(?:y|ies|ied|ying)|disput\\w+|refut\\w+|not|never|no"
              + " longer|none|neither|nor|without|avoid(?:s|ed|ing)?|no (?:\\w+"
              + " ){0,4}(?:areas?|services?|council|authority|\\w*))\\b[^.;:,]{0,60}$|n[’']t\\b[^.;:,]{0,40}$",
          FLAGS);

  /** Matches text about the grades of many, some or any authorities, not of one. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "%|\\bper ?cent\\b|\\b\\w+ of"
              + " (?:these|them|those)\\b|\\b(?:quarter|third|half|majority|proportion|percentage)"
              + " of\\b|\\bnumber of (?!"
              + WordSets.expression("things of one council")
              + ")|\\b(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|most|many|some|several|few(?:er)?|more|other|any|those|these|such|all|no|none|which|england[’']s|where|of)"
              + " (?:of )?(?:the )?(?:\\w+ ){0,3}?(?:councils|authorities|departments|LAs|local"
              + " authorities)\\b|^\\W*(?:councils|authorities|local"
              + " authorities|departments|services) (?:that are |that were |which are"
              + " )?(?:rated|judged|graded)\\b",
          FLAGS);

  private static final Pattern OTHER_SUBJECT =
      Pattern.compile(
          "\\b(?:schools?|academ(?:y|ies)|nurser(?:y|ies)|college|care homes?|children[’']s"
              + " homes?|residential homes?|hospitals?|fostering|CQC|Care Quality"
              + " Commission|adult(?:s[’']?)?(?: social| services?| care)|adoption"
              + " agenc(?:y|ies)|fostering"
              + " agenc(?:y|ies)|providers?|audits?)\\b[^.;,]{0,50}$",
          FLAGS);

  /** Matches a part of the work, or the scale itself, where no construction says what is graded. */
  private static final Pattern OTHER_PART =
      Pattern.compile(
          "\\b(?:cases|plans|practice|what"
              + " (?:had|has|have|was|were|is|are)|aspects|elements|strands|quality"
              + " of|framework|scale|grades?: )\\b[^.;,]{0,50}$",
          FLAGS);

  /** Matches a possessive before a grade: "The council's outstanding Ofsted judgement". */
  private static final Pattern OWNER =
      Pattern.compile(
          "(?:[’']s?|\\b(?:its|their))\\s+(?:(?:new|latest|recent|overall|current)\\s+)*$", FLAGS);

  /** Matches before the grade that speakers have: “our ‘good’ rating”. */
  private static final Pattern OURS = Pattern.compile("\\b(?:our|this)" + OPEN + "$", FLAGS);

  /** Matches a single article before a grade: "A 'good' rating is the second". */
  private static final Pattern BARE = Pattern.compile("[\\s(]*(?:an?|the|any)" + OPEN, FLAGS);

  /** Matches what shows that a grade was given: “An ‘inadequate’ rating was the result”. */
  private static final Pattern GIVEN =
      Pattern.compile(
          "\\s+(?:ofsted"
              + " )?(?:rating|judge?ment|grade|verdict)\\s+(?:was|were|has\\s+been|is\\s+today)\\s+"
              + WordSets.expression("giving of a grade"),
          FLAGS);

  private static final Pattern DEFINITE = Pattern.compile("[\\s(]*the" + OPEN, FLAGS);

  /** Matches what only a grade that was given does: “The ‘good’ rating puts the council”. */
  private static final Pattern CAME =
      Pattern.compile(
          "\\s+(?:ofsted )?(?:rating|judge?ment|grade|verdict)\\s+"
              + WordSets.expression("consequences of a grade"),
          FLAGS);

  /** Matches what may follow the name of a grade; before another noun it is an adjective. */
  private static final Pattern NAME_GOES_ON =
      Pattern.compile(
          "^[)\\].,;:!?–—/]|^-(?!rated|graded)|^\\s*$|^\\s+"
              + WordSets.expression("after the name of a grade")
              + "|^\\s+[–—(/\\[‘“\"'-]|^\\s+(?:19|20)\\d\\d|^[\\t\\n]",
          FLAGS);

  /** Matches an adjective added to a grade, which is then an adjective too: "good and timely". */
  private static final Pattern ADDED_ADJECTIVE =
      Pattern.compile("^\\s+and\\s+(?!good\\b|outstanding\\b)(\\p{Ll}+)(?<!ed|ing)\\b");

  private static final Pattern OF_SERVICES = Pattern.compile("^\\s+services?\\b", FLAGS);

  private static final Pattern ELLIPSIS = Pattern.compile("\\s*(?:…|\\.{2,})\\s*");

  private GradeClassifier() {}

  /**
   * Returns whether a grade was given.
   *
   * @param clause the text of its clause before it
   * @param rest the text of its sentence after it
   * @param speech whether it is part of somebody's speech
   */
  static boolean isGiven(
      GradePhrases.GradePhrase word, String clause, String rest, Subject subject, boolean speech) {
    String before = ELLIPSIS.matcher(clause).replaceAll(" ");
    boolean required = word.grade() == Grade.REQUIRES_IMPROVEMENT && subject.borne();
    String stated = required ? WILL.matcher(before).replaceFirst("") : before;
    String own = subject.borne() ? OWN_CLAUSE.matcher(stated).replaceFirst("") : stated;
    String after = rest.replaceFirst("^[’”\"']+", "");
    boolean strong = word.grade() == Grade.INADEQUATE || word.grade() == Grade.REQUIRES_IMPROVEMENT;
    boolean ofServices =
        (strong || word.quotedOrCapitalised()) && OF_SERVICES.matcher(after).find();
    boolean ofArea = subject.areaAfter() && word.quotedOrCapitalised();
    boolean ends =
        NAME_GOES_ON.matcher(after).find()
            || TIME_AFTER.matcher(after).find()
            || isNameOfGrade(after);
    boolean following = FOLLOWING.matcher(before).find() && isNameOfGrade(after);
    if ((!ends && !ofServices && !ofArea)
        || (!following && DENIED.matcher(NOW.matcher(own).replaceFirst("")).find())
        || SHORT_OF.matcher(before).find()
        || (!strong && !word.quotedOrCapitalised() && DEGREE.matcher(before).find())
        || OTHER_AREAS.matcher(before).find()) {
      return false;
    }
    boolean hoped = GradeWishes.isHoped(own, subject.borne());
    boolean presupposed = PRESUPPOSED.matcher(before).find() && isNameOfGrade(after);
    boolean judgedToBe = hoped && GradeWishes.isJudgedToBe(before);
    if ((hoped || GradeWishes.isDoubted(own)) && !judgedToBe && !presupposed) {
      return false;
    }
    if ((COUNTED.matcher(before).find() && !subject.counted())
        || (!subject.areaBefore() && OTHER_SUBJECT.matcher(before).find())
        || (!subject.areaBefore() && !subject.borne() && OTHER_PART.matcher(before).find())
        || Judges.isOtherAfter(after)
        || (!subject.borne() && isAnyGrade(before, after))) {
      return false;
    }
    if (judgedToBe
        || presupposed
        || VERDICT.matcher(before).find()
        || CALLED_BY_INSPECTORS.matcher(before).find()
        || (before.isBlank() && VERDICT_AFTER.matcher(after).find())) {
      return true;
    }
    if (!strong && !word.quotedOrCapitalised() && isAdjective(after)) {
      return false;
    }
    if (subject.borne()) {
      return true;
    }
    boolean follows = FOUND.matcher(before).find() || COPULA.matcher(before).find();
    if (speech) {
      boolean ours = OURS.matcher(before).find() && word.quotedOrCapitalised();
      return (ours && isNameOfGrade(after))
          || (strong
              && subject.areaBefore()
              && (follows || word.grade() == Grade.REQUIRES_IMPROVEMENT));
    }
    if ((subject.areaBefore() && (follows || word.quotedOrCapitalised()))
        || (subject.areaAfter() && (word.quotedOrCapitalised() || isNameOfGrade(after)))) {
      return true;
    }
    return switch (word.grade()) {
      case INADEQUATE ->
          word.quotedOrCapitalised() || (subject.named() && follows) || isNameOfGrade(after);
      case REQUIRES_IMPROVEMENT ->
          word.quotedOrCapitalised()
              || subject.named()
              || subject.areaBefore()
              || follows
              || before.isBlank();
      default ->
          (word.quotedOrCapitalised() && (follows || before.isBlank() || isNameOfGrade(after)))
              || (subject.named() && FOUND.matcher(before).find() && endsClause(after))
              || (subject.named() && OWNER.matcher(before).find() && isNameOfGrade(after));
    };
  }

  /**
   * The context that shows what a grade belongs to.
   *
   * @param named whether the clause names an authority or its services before the grade
   * @param areaBefore whether it names an area of judgement before the grade
   * @param areaAfter whether it names one right after the grade
   * @param counted whether the authorities that it counts are the ones named
   * @param borne whether the construction of the sentence gives it to the services or an area
   */
  record Subject(
      boolean named, boolean areaBefore, boolean areaAfter, boolean counted, boolean borne) {}

  /** Returns whether a clause before a grade is about a school, a home or the like. */
  static boolean isAboutAnother(String clause) {
    return OTHER_SUBJECT.matcher(clause).find();
  }

  /** Returns whether a clause before a grade denies it or, of a good one, only hopes for it. */
  static boolean isDeniedOrHoped(GradePhrases.GradePhrase word, String clause) {
    boolean strong = word.grade() == Grade.INADEQUATE || word.grade() == Grade.REQUIRES_IMPROVEMENT;
    return DENIED.matcher(clause).find() || (!strong && GradeWishes.hopes(clause));
  }

  /**
   * Returns whether a word is the name of a grade rather than an adjective: “from ‘good’ to”, but
   * “from good help”.
   *
   * @param rest the text of its sentence after it
   */
  static boolean isNamed(GradePhrases.GradePhrase word, String rest) {
    boolean strong = word.grade() == Grade.INADEQUATE || word.grade() == Grade.REQUIRES_IMPROVEMENT;
    String after = rest.replaceFirst("^[’”\"']+", "");
    return strong
        || word.quotedOrCapitalised()
        || NAME_GOES_ON.matcher(after).find()
        || isNameOfGrade(after);
  }

  /** Returns whether a sentence is about a grade as such: “A ‘good’ rating is the second”. */
  private static boolean isAnyGrade(String before, String after) {
    return BARE.matcher(before).matches()
        && isNameOfGrade(after)
        && !GIVEN.matcher(after).lookingAt()
        && !(DEFINITE.matcher(before).matches() && CAME.matcher(after).lookingAt());
  }

  private static boolean isAdjective(String after) {
    Matcher added = ADDED_ADJECTIVE.matcher(after);
    return added.find()
        && PolarityPhrases.polarity(added.group(1)).filter(Polarity.POSITIVE::equals).isPresent();
  }

  private static boolean isNameOfGrade(String after) {
    return after.matches(
        "(?is)^\\s+(?:ofsted |inspection |headline |sub["
            + " -]?)?(?:rating|judge?ment|grade|grading|verdict|score|overall|in all|(?:by|from)"
            + " (?:ofsted|(?:the )?inspectors)|for (?:its |the )?(?:council|children)).*");
  }

  private static boolean endsClause(String after) {
    return after.isBlank()
        || after.matches(
            "(?is)^[’”\"']?\\s*(?:[.,;]|overall|after|following|and|while|in all|now|in (?:\\p{L}+"
                + " )?(?:19|20)\\d\\d).*");
  }
}
