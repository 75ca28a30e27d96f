package scrutiny.recognise.article;

import java.util.regex.Pattern;

/** Patterns of the phrases with which articles state when somebody took up or left a post. */
final class TenureWords {
  /** A regular expression for the text between a name and the verb after it. */
  private static final String INTERJECTION =
      "^(?:\\s*\\(\\p{L}[\\p{L}"
          + " ]{1,18}\\))?(?:,[^,;.]{2,90},)?,?\\s+(?:who\\s+)?(?:(?:has|had|was|is"
          + "|been|have|then|first|only|also|later|now|formally|officially|permanently|recently"
          + "|since|subsequently)\\s+){0,4}";

  /** Matches a verb for taking up a post; the post must be known from elsewhere. */
  static final Pattern BEGAN =
      Pattern.compile(
          INTERJECTION
              + "(?:t(?:ook|aken) over|t(?:ook|aken) up (?:the |her |his |their"
              + " )?(?:post|role|position|job|reins|appointment|office)|t(?:ook|aken) (?:on"
              + " )?(?:the (?:post|role|job|helm|reins)"
              + "|office|charge)|appointed|named|elected|promoted|installed|became|came"
              + " into (?:the )?post|stepped (?:in|up)|stood in|in (?:the |this |her |his |their"
              + " )?(?:post|role|job|position|charge|office)|held the (?:post|role|position)"
              + "|(?:joined|arrived|started|began|returned|moved)(?=[^.;,]{0,60}\\bas\\b))");

  /** Matches a verb for arriving; only for somebody whose post is that of the person before. */
  static final Pattern JOINED =
      Pattern.compile(INTERJECTION + "(?:joined|arrived|started|began|stood in|stepped in)\\b");

  /** Matches a verb for taking up a post in the future. */
  static final Pattern COMES =
      Pattern.compile(
          "^(?:,[^,;.]{2,90},)?,?\\s+(?:who\\s+)?(?:joins|takes (?:over|up)|starts|will"
              + " (?:join|take (?:over|up)|start|succeed|replace|become)|is (?:due|set) to"
              + " (?:join|take (?:over|up)|start|succeed|replace|become))\\b");

  /** Matches a verb for leaving a post; not one for leaving something unchanged. */
  static final Pattern LEFT =
      Pattern.compile(
          INTERJECTION
              + "(?:(?:left|departed|quit|resigned|retired|stood down|stepped (?:down|aside)|moved"
              + " on)(?:\\s+(?:from\\s+)?(?:(?:the|his|her|their)\\s+(?:council|authority|role|post|job|position"
              + "|borough|county|city|organisation|trust)|(?:\\p{Lu}[\\p{L}’'-]+\\s+){1,3}[Cc]ouncil))?"
              + "(?:\\s+as\\b[^,;.]{3,60}?)?(?=\\s*(?:$|[,.;:)]"
              + "|\\s(?:abruptly|suddenly|in|last|this|earlier|at|after|on|during|late|early|following|amid"
              + "|when|just|shortly|weeks|months|and)\\b))|(?:removed|sacked|dismissed|ousted|suspended)\\s+(?:from"
              + " (?:office|the post|the role)|(?=in\\s+(?:\\p{L}+\\s+){0,2}(?:19|20)\\d\\d)))");

  /** Matches right before the name of a replaced holder. */
  static final Pattern AFTER =
      Pattern.compile(
          "\\b(?:replac(?:ed|es|ing)|succeed(?:ed|s|ing)|t(?:ook|akes|aking|aken) over from)\\s+"
              + "(?:(?i:the|former|previous|then|interim|acting|mayor|cllr|councillor|mr|mrs|ms|dr|council"
              + "|leader|executive|corporate|strategic|director|chief|of|children[’']s|services|and|young|people)\\s+){0,9}$");

  /** Matches right before a role that is no longer held. */
  static final Pattern FORMER =
      Pattern.compile(
          "(?i)\\b(?:former|formerly|previous|previously|ex)\\b[\\s-]*(?:(?:the|a|an|council|cabinet)\\s+){0,2}$");

  /** Matches a title of a role that is no longer held. */
  static final Pattern FORMER_TITLE = Pattern.compile("(?i)^(?:the )?(?:former|previous|ex)\\b.*");

  /** Matches "previously" before an earlier post, with its auxiliary. */
  static final Pattern EARLIER =
      Pattern.compile(
          "\\b(?:(having|had)\\s+)?(?:previously|formerly)\\b(?!\\s+(?:inspected|rated|judged|found|said))");

  /** Matches between that and the role: uncapitalised words, such as "overseen both areas as". */
  static final Pattern TO_ROLE =
      Pattern.compile("^(?:\\s+(?!by\\b|rated\\b|inspected\\b)[\\p{Ll}’'-]+){0,9}\\s+$");

  /** Matches evidence that somebody came from elsewhere; an earlier post may then be anywhere. */
  static final Pattern FROM_ELSEWHERE =
      Pattern.compile(
          "(?i)\\b(?:join(?:s|ed|ing)|appoint\\w*|from|elsewhere|arriv\\w*|recruited)\\b");

  /** Matches between an event and its date. */
  static final Pattern TO_DATE =
      Pattern.compile(
          "^(?:(?!\\b(?:left|said|says|but|when|before|until|while|whose|which|inspect\\w*|rated|Ofsted"
              + "|report|previous(?:ly)?|former(?:ly)?)\\b)[^.;]){0,110}?\\b(?:in|since|on|from|during|last|this|of)\\s+"
              + "(?:(?:late|early|mid|the|end|start|spring|summer|autumn|winter|of|last|this)[\\s-]+){0,4}$");

  /** Matches between the end of a tenure and its date, with nothing else in between. */
  static final Pattern TO_END =
      Pattern.compile(
          "^(?:\\s+(?:from (?:office|the post|the"
              + " role)|abruptly|suddenly))?\\s*(?:(?:in|on|at|during|last|this|earlier|until)\\s+)?"
              + "(?:(?:late|early|mid|the|end|start|spring|summer|autumn|winter|of|last|this)[\\s-]+){0,4}$");

  /** Matches right before the date until which a role was held. */
  static final Pattern UNTIL =
      Pattern.compile(
          "\\buntil\\s+(?:(?:late|early|mid|the|end|start|spring|summer|autumn|winter|of|last|this)[\\s-]+){0,4}$");

  /** Matches right after a role, before the date since which it is held. */
  static final Pattern SINCE =
      Pattern.compile(
          "^(?:\\s+(?:at|of|for|in|with)\\s+[\\p{L}’' ]{2,50}?)?,?\\s+(?:there\\s+)?since\\s+"
              + "(?:(?:late|early|mid|the|end|start|spring|summer|autumn|winter|of|last|this)[\\s-]+){0,4}$");

  /** Matches the beginning of a sentence before a date that precedes the name. */
  static final Pattern HEAD =
      Pattern.compile(
          "(?:^|[.;]\\s+)[^\\p{L}]*(?:In|Since|On|From|During)\\s+(?:(?:late|early|mid|the|end|start|spring|summer|autumn|winter|of)[\\s-]+){0,4}$");

  /** Matches between a date and the name of somebody who took up a post then: "with". */
  static final Pattern WITH =
      Pattern.compile("^,?\\s+with\\s+(?:(?i:cllr|councillor|mr|mrs|ms|dr)\\s+)?$");

  /** Matches the verb after such a name. */
  static final Pattern WITH_BEGAN =
      Pattern.compile(
          "^,?\\s+(?:then\\s+)?(?:reverting|returning|moving|becoming|taking"
              + " (?:over|up|on)|stepping (?:in|up)|going back|promoted|appointed|made|being"
              + " (?:appointed|promoted|made))\\b");

  private TenureWords() {}
}
