package scrutiny.recognise.article;

import java.util.List;
import java.util.regex.Pattern;
import scrutiny.recognise.annotate.WordSets;
import scrutiny.reference.AuthorityMention;
import scrutiny.text.Cancellation;
import scrutiny.text.Span;

/**
 * Recognises councils that a sentence names without being about them: one that helps or employs
 * somebody, with which another is compared, or which says where a place is.
 */
final class IncidentalCouncils {
  /** Matches right before the name of an authority that employs somebody. */
  private static final Pattern EMPLOYER =
      Pattern.compile(
          "\\b(?:director|DCS|executive|leader|member|head|manager|chair\\w*|officer|commissioner|role|post|job|worked|career|came|comes|arrived|recruited|hired|join(?:s|ed)|moved)\\b[^.;,:]{0,60}\\b(?:at|of|for|with|from|to|in)\\s+(?:the\\s+)?$|\\b(?:run|managed|overseen|led|controlled)"
              + " by\\s+(?:the\\s+)?$",
          Pattern.CASE_INSENSITIVE);

  /** Matches right after the name of such an authority: "Merton's former director". */
  private static final Pattern EMPLOYER_AFTER =
      Pattern.compile(
          "[’']s?\\s+(?:(?:then|former|ex|previous|interim|acting|own|current)[\\s-]+)?(?:director|DCS|chief"
              + " executive|leader|mayor|head of|cabinet member|lead member)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Matches right before the name of an authority that helps, or is only compared with. */
  private static final Pattern INCIDENTAL_BEFORE =
      Pattern.compile(
          "(?:\\b(?:support|help|advice|mentor\\w*|partnered?|partnership|working|assistance|expertise|peers?)\\s+(?:from|by|with|at)\\s+(?:[\\w-]+\\s+){0,3}|\\b(?:led"
              + " by|partner|alongside|unlike|like|neighbouring(?: [\\w-]+)?|near|such"
              + " as|(?<!^)including|outside|similar to|modelled on|as well as)\\s+(?:the\\s+)?)$",
          Pattern.CASE_INSENSITIVE);

  /** Matches right before the name of an authority from which somebody comes. */
  private static final Pattern LEFT =
      Pattern.compile(
          WordSets.expression("moves of a person") + "\\s+from\\s+(?:the\\s+)?$",
          Pattern.CASE_INSENSITIVE);

  /** Matches right before the name of an authority at which somebody works. */
  private static final Pattern WORKPLACE =
      Pattern.compile(
          WordSets.expression("workplaces of a person") + "\\s+(?:the\\s+)?$",
          Pattern.CASE_INSENSITIVE);

  /** Matches right before the council that helps: “For Bury it is Kent”. */
  private static final Pattern HELPER =
      Pattern.compile(
          "\\bfor\\s+(?-i:\\p{Lu})[^.;:,]{2,30}\\s+it\\s+(?:is|was)\\s+$",
          Pattern.CASE_INSENSITIVE);

  /** Matches right before the name of the place of a health body: “NHS Kent and Medway”. */
  private static final Pattern HEALTH_BODY =
      Pattern.compile("\\bNHS\\s+(?:\\p{Lu}[\\p{L}-]+,?\\s+(?:and|&)\\s+)?$");

  /** Matches right before a council whose paper says something: “according to a Kent report”. */
  private static final Pattern PAPER =
      Pattern.compile("\\baccording\\s+to\\s+an?\\s+$", Pattern.CASE_INSENSITIVE);

  /** Matches right after the name of a place by which a court, a review or a child is called. */
  private static final Pattern CALLED_BY_PLACE =
      Pattern.compile(
          "(?:[’']s)?\\s+(?:"
              + WordSets.expression("called by a place")
              + "|(?-i:Review|Inquiry))\\b",
          Pattern.CASE_INSENSITIVE);

  /** Matches right after the name of an authority that helps, or whose document says something. */
  private static final Pattern INCIDENTAL_AFTER =
      Pattern.compile(
          "\\s+(?:report|paper|document)\\s+(?:says|said|adds|states|notes)\\b|[^.;]{0,60}?\\b(?:will|to|is|are|has"
              + " been|was|which)\\s+(?:\\w+\\s+){0,4}?(?:support(?:ing)?|help(?:ing)?|partner|assist|advise|given"
              + " charge|put in charge|asked to run|brought in|drafted in|work(?:ing)? with)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Matches right after the name of an authority that is only compared with, or takes over. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?:\\s+(?:city|county|borough|council))*\\s+"
              + WordSets.expression("said of another council"),
          Pattern.CASE_INSENSITIVE);

  /** Matches around the name of a county that only says where a town is: “the Kent town”. */
  private static final Pattern TOWN =
      Pattern.compile(
          "\\s+(?:market |seaside |coastal )?(?:town|village|resort)(?!"
              + " (?:hall|centre|council))\\b",
          Pattern.CASE_INSENSITIVE);

  /** Matches right before the name of a place of which only a part is meant. */
  private static final Pattern PART_OF =
      Pattern.compile("\\bparts?\\s+of\\s+(?:the\\s+)?$", Pattern.CASE_INSENSITIVE);

  /** The maximum distance between a council and the county that it is in, in characters. */
  private static final int MAX_LOCATION_GAP = 6;

  private IncidentalCouncils() {}

  /** Returns whether a name only says where something is: “St Helens in Lancashire”. */
  static boolean isLocation(
      String text, AuthorityMention mention, List<AuthorityMention> mentions) {
    Cancellation.check();
    return PART_OF.matcher(text).region(0, mention.start()).find()
        || TOWN.matcher(text).region(mention.end(), text.length()).lookingAt()
        || mentions.stream()
            .filter(m -> m.end() < mention.start() && mention.start() - m.end() <= MAX_LOCATION_GAP)
            .anyMatch(m -> text.substring(m.end(), mention.start()).matches(",?\\s+in\\s+"));
  }

  static boolean isEmployer(String text, Span sentence, AuthorityMention mention) {
    return EMPLOYER.matcher(text.substring(sentence.start(), mention.start())).find()
        || EMPLOYER_AFTER.matcher(text).region(mention.end(), sentence.end()).lookingAt();
  }

  static boolean isIncidental(String text, Span sentence, AuthorityMention mention) {
    String before = text.substring(sentence.start(), mention.start());
    return INCIDENTAL_BEFORE.matcher(before).find()
        || LEFT.matcher(before).find()
        || WORKPLACE.matcher(before).find()
        || HELPER.matcher(before).find()
        || HEALTH_BODY.matcher(before).find()
        || PAPER.matcher(before).find()
        || CALLED_BY_PLACE.matcher(text).region(mention.end(), sentence.end()).lookingAt()
        || INCIDENTAL_AFTER.matcher(text).region(mention.end(), sentence.end()).lookingAt()
        || BESIDE.matcher(text).region(mention.end(), sentence.end()).lookingAt();
  }
}
