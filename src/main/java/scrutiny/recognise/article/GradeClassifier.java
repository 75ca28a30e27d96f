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

  private static final Pattern HOPED =
      Pattern.compile(
          "\\b(?:aims?|aiming|aimed|ambitions?|ambitious|hop(?:e|es|ed|ing)|wants?|wish(?:es|ed)?|striv(?:e|es|ing)|goals?|targets?|towards?|closer|nearer|journey|path|could|would|should|might|can|will|must|if|whether|until|becom(?:e|ing)|achieve|achieving|attain|attaining|expect(?:s|ed)?|potential(?:ly)?|next|aspir\\w*|determined|on"
              + " track|so that|in order to|able to|(?<!continues )(?<!continue )(?<!continued )to"
              + " be|get|getting|reach|steps?|commit\\w*|plans? (?:is |are )?to|seeks?|seeking|to"
              + " make|to deliver|to provide|spoken of|looks?"
              + " to|consistently|enough|proposed|any)\\b[^.;:]{0,70}$",
          FLAGS);

  /** Matches words of a wish in what states a verdict: “noted to be”, “help that families get”. */
  private static final Pattern NO_WISH =
      Pattern.compile(
          "\\b(?:judged|rated|graded|deemed|noted|considered|described|assessed|reported|confirmed|found|seen|thought|said|shown|held)"
              + " to be\\b|(?<!\\b(?:to|of|for|at|on|in|towards)"
              + " )\\b(?:achieving|attaining|getting)\\b|\\b(?:must|has to|have to) (?:settle"
              + " for|make do with|accept)\\b|\\bso that (?:the|its|their) (?:overall"
              + " )?(?:rating|grade|judge?ment) (?:is|was)\\b|\\bwill \\p{L}+ (?:\\p{L}+"
              + " ){1,3}which (?:saw|had|was|were)\\b|\\bthat (?:\\p{L}+"
              + " ){1,3}(?:get|reach|need)\\b",
          FLAGS);

  /** Matches what says that a grade stays as it is, which is no wish: “will retain its”. */
  private static final Pattern KEPT =
      Pattern.compile("\\bwill\\s+" + WordSets.expression("keeping of a grade"), FLAGS);

  /** Matches before the name of a grade that something came after: “following its”. */
  private static final Pattern PRESUPPOSED =
      Pattern.compile(
          WordSets.expression("before an earlier grade") + "\\s+(?:its|their|the)" + OPEN + "$",
          FLAGS);

  /** Matches a change from an earlier grade, not a step towards one. */
  private static final Pattern STEP =
      Pattern.compile("\\bsteps? " + WordSets.expression("ways of a step") + " from\\b", FLAGS);

  /** Matches “to be” where it says what happened: “went on to be”, “among ten to be”. */
  private static final Pattern TO_BE =
      Pattern.compile(WordSets.expression("before to be") + "[^.;]{0,60}?\\bto\\s+be\\b", FLAGS);

  private static final Pattern CONDITION =
      Pattern.compile("\\b(?:if|unless|whether|hop(?:e|es|ed|ing)|should)\\b", FLAGS);

  /** Matches a time after a grade: “rated good earlier this year”. */
  private static final Pattern TIME_AFTER =
      Pattern.compile("^\\s+" + WordSets.expression("times after a grade"), FLAGS);

  private static final Pattern MODAL_MAY = Pattern.compile("\\bmay\\b[^.;:]{0,40}$");

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
              + " (?:these|them|those)\\b|\\b(?:quarter|third|half|majority|proportion|percentage|number)"
              + " of\\b|\\b(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|most|many|some|several|few(?:er)?|more|other|any|those|these|such|all|no|none|which|england[’']s|where|of)"
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

  /**
   * Matches text that reads like a wish but is none: "judged to be good", "one of three to be rated
   * good".
   */
  private static final Pattern JUDGED_TO_BE =
      Pattern.compile(
          "(?:\\b(?:found|judged|judging|deemed|said|considered|rated|assessed)|"
              + WordSets.expression("showing")
              + ")(?:\\s+\\S+){0,14}?"
              + " to be"
              + OPEN
              + "$|\\b(?:one of|only|first|latest)\\b[^.;]{0,60} to be"
              + " (?:rated|judged|graded|deemed|given)[^.;]{0,20}$",
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
          "^[)\\].,;:!?–—/]|^-(?!rated|graded)|^\\s*$|^\\s+(?:ratings?|judge?ments?|grad(?:e|es|ing)|verdict|overall|marks?|scores?|brackets?|bands?|tiers?|levels?|too|also|tag|label|status|category|results?|outcome|findings?|ofsted|report|issued|given|published|awarded|received|made|in|for|around|regarding|about|both|within|by|after|following|at|on|with|and|or|to|from|across|but|when|since|while|last|under|as|which|who|until|again|once|two|three|four|five|just|then|during|throughout|less|only|is|was|were|are|went|goes|follow(?:s|ed)|comes?|came|means|meant|marks|marked|reflect(?:s|ed)|of|rather|amid|over|it|he|she|they|this|that|now|already|today|tonight|currently|yesterday|recently|previously|according|says?|said|found|ever|before|because|despite|although|though|where|how|alongside|compared|up|down|being|having|back|inspectors?|due|thanks|owing|largely|partly|mainly|one|a|an|the|\\()\\b|^\\s+[–—(/\\[‘“\"'-]|^\\s+(?:19|20)\\d\\d|^[\\t\\n]",
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
    String after = rest.replaceFirst("^[’”\"']+", "");
    boolean strong = word.grade() == Grade.INADEQUATE || word.grade() == Grade.REQUIRES_IMPROVEMENT;
    boolean ofServices =
        (strong || word.quotedOrCapitalised()) && OF_SERVICES.matcher(after).find();
    boolean ofArea = subject.areaAfter() && word.quotedOrCapitalised();
    boolean ends =
        NAME_GOES_ON.matcher(after).find()
            || TIME_AFTER.matcher(after).find()
            || isNameOfGrade(after);
    if ((!ends && !ofServices && !ofArea)
        || DENIED.matcher(NOW.matcher(before).replaceFirst("")).find()
        || OTHER_AREAS.matcher(before).find()) {
      return false;
    }
    boolean doubtful = CONDITION.matcher(before).find();
    String kept =
        doubtful ? before : STEP.matcher(KEPT.matcher(before).replaceAll(" keep ")).replaceAll(" ");
    String asserted =
        subject.borne()
            ? NO_WISH.matcher(TO_BE.matcher(kept).replaceAll(" ")).replaceAll(" ")
            : kept;
    boolean hoped = HOPED.matcher(asserted).find() || MODAL_MAY.matcher(asserted).find();
    boolean presupposed = PRESUPPOSED.matcher(before).find() && isNameOfGrade(after);
    boolean judgedToBe = hoped && JUDGED_TO_BE.matcher(before).find();
    if ((hoped || (doubtful && KEPT.matcher(before).find())) && !judgedToBe && !presupposed) {
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
    return DENIED.matcher(clause).find() || (!strong && HOPED.matcher(clause).find());
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
            + " -]?)?(?:rating|judge?ment|grade|grading|verdict|score|overall|in all|by ofsted|for"
            + " (?:its |the )?(?:council|children)).*");
  }

  private static boolean endsClause(String after) {
    return after.isBlank()
        || after.matches(
            "(?is)^[’”\"']?\\s*(?:[.,;]|overall|after|following|and|while|in all|now|in (?:\\p{L}+"
                + " )?(?:19|20)\\d\\d).*");
  }
}
