package scrutiny.recognise.article;

import java.util.regex.Pattern;

/** The wordings by which articles tell when somebody came into a post or left it. */
final class TenureWords {
  /** What may stand between a name and what is told of its holder. */
  private static final String ASIDE =
      "^(?:\\s*\\(\\p{L}[\\p{L}"
          + " ]{1,18}\\))?(?:,[^,;.]{2,90},)?,?\\s+(?:who\\s+)?(?:(?:has|had|was|is"
          + "|been|have|then|first|only|also|later|now|formally|officially|permanently|recently"
          + "|since|subsequently)\\s+){0,4}";

  /** Comes into a post; what the post is must be known from elsewhere. */
  static final Pattern BEGAN =
      Pattern.compile(
          ASIDE
              + "(?:t(?:ook|aken) over|t(?:ook|aken) up (?:the |her |his |their"
              + " )?(?:post|role|position|job|reins|appointment|office)|t(?:ook|aken) (?:on"
              + " )?(?:the (?:post|role|job|helm|reins)"
              + "|office|charge)|appointed|named|elected|promoted|installed|became|came"
              + " into (?:the )?post|stepped (?:in|up)|stood in|in (?:the |this |her |his |their"
              + " )?(?:post|role|job|position|charge|office)|held the (?:post|role|position)"
              + "|(?:joined|arrived|started|began|returned|moved)(?=[^.;,]{0,60}\\bas\\b))");

  /** Comes; only of somebody whose post is told by that of the one before. */
  static final Pattern JOINED =
      Pattern.compile(ASIDE + "(?:joined|arrived|started|began|stood in|stepped in)\\b");

  /** Is to come. */
  static final Pattern COMES =
      Pattern.compile(
          "^(?:,[^,;.]{2,90},)?,?\\s+(?:who\\s+)?(?:joins|takes (?:over|up)|starts|will"
              + " (?:join|take (?:over|up)|start|succeed|replace|become)|is (?:due|set) to"
              + " (?:join|take (?:over|up)|start|succeed|replace|become))\\b");

  /** Goes, of the end of a holding; not of what somebody leaves as it is. */
  static final Pattern LEFT =
      Pattern.compile(
          ASIDE
              + "(?:(?:left|departed|quit|resigned|retired|stood down|stepped (?:down|aside)|moved"
              + " on)(?:\\s+(?:from\\s+)?(?:(?:the|his|her|their)\\s+(?:council|authority|role|post|job|position"
              + "|borough|county|city|organisation|trust)|(?:\\p{Lu}[\\p{L}’'-]+\\s+){1,3}[Cc]ouncil))?"
              + "(?:\\s+as\\b[^,;.]{3,60}?)?(?=\\s*(?:$|[,.;:)]"
              + "|\\s(?:abruptly|suddenly|in|last|this|earlier|at|after|on|during|late|early|following|amid"
              + "|when|just|shortly|weeks|months|and)\\b))|(?:removed|sacked|dismissed|ousted|suspended)\\s+(?:from"
              + " (?:office|the post|the role)|(?=in\\s+(?:\\p{L}+\\s+){0,2}(?:19|20)\\d\\d)))");

  /** Before the name of one who has gone. */
  static final Pattern AFTER =
      Pattern.compile(
          "\\b(?:replac(?:ed|es|ing)|succeed(?:ed|s|ing)|t(?:ook|akes|aking|aken) over from)\\s+"
              + "(?:(?i:the|former|previous|then|interim|acting|mayor|cllr|councillor|mr|mrs|ms|dr|council"
              + "|leader|executive|corporate|strategic|director|chief|of|children[’']s|services|and|young|people)\\s+){0,9}$");

  /** Before a role that is held no more. */
  static final Pattern FORMER =
      Pattern.compile(
          "(?i)\\b(?:former|formerly|previous|previously|ex)\\b[\\s-]*(?:(?:the|a|an|council|cabinet)\\s+){0,2}$");

  /** A role within somebody's title that is held no more. */
  static final Pattern FORMER_TITLE = Pattern.compile("(?i)^(?:the )?(?:former|previous|ex)\\b.*");

  /** What was held before, and how. */
  static final Pattern EARLIER =
      Pattern.compile(
          "\\b(?:(having|had)\\s+)?(?:previously|formerly)\\b(?!\\s+(?:inspected|rated|judged|found|said))");

  /** Between that and the role: words without capitals, such as "overseen both areas as". */
  static final Pattern TO_ROLE =
      Pattern.compile("^(?:\\s+(?!by\\b|rated\\b|inspected\\b)[\\p{Ll}’'-]+){0,9}\\s+$");

  /** What shows that somebody came from elsewhere, so that an earlier post may be anywhere. */
  static final Pattern FROM_ELSEWHERE =
      Pattern.compile(
          "(?i)\\b(?:join(?:s|ed|ing)|appoint\\w*|from|elsewhere|arriv\\w*|recruited)\\b");

  /** Between what is told and its date. */
  static final Pattern TO_DATE =
      Pattern.compile(
          "^(?:(?!\\b(?:left|said|says|but|when|before|until|while|whose|which|inspect\\w*|rated|Ofsted"
              + "|report|previous(?:ly)?|former(?:ly)?)\\b)[^.;]){0,110}?\\b(?:in|since|on|from|during|last|this|of)\\s+"
              + "(?:(?:late|early|mid|the|end|start|spring|summer|autumn|winter|of|last|this)[\\s-]+){0,4}$");

  /** Between what has ended and its date: nothing else. */
  static final Pattern TO_END =
      Pattern.compile(
          "^(?:\\s+(?:from (?:office|the post|the"
              + " role)|abruptly|suddenly))?\\s*(?:(?:in|on|at|during|last|this|earlier|until)\\s+)?"
              + "(?:(?:late|early|mid|the|end|start|spring|summer|autumn|winter|of|last|this)[\\s-]+){0,4}$");

  /** Until which a role was held. */
  static final Pattern UNTIL =
      Pattern.compile(
          "\\buntil\\s+(?:(?:late|early|mid|the|end|start|spring|summer|autumn|winter|of|last|this)[\\s-]+){0,4}$");

  /** Since which a role is held, straight behind it. */
  static final Pattern SINCE =
      Pattern.compile(
          "^(?:\\s+(?:at|of|for|in|with)\\s+[\\p{L}’' ]{2,50}?)?,?\\s+(?:there\\s+)?since\\s+"
              + "(?:(?:late|early|mid|the|end|start|spring|summer|autumn|winter|of|last|this)[\\s-]+){0,4}$");

  /** A date at the head of what is told, up to the name. */
  static final Pattern HEAD =
      Pattern.compile(
          "(?:^|[.;]\\s+)[^\\p{L}]*(?:In|Since|On|From|During)\\s+(?:(?:late|early|mid|the|end|start|spring|summer|autumn|winter|of)[\\s-]+){0,4}$");

  /** A date before "with", and somebody who comes into a post with what happened then. */
  static final Pattern WITH =
      Pattern.compile("^,?\\s+with\\s+(?:(?i:cllr|councillor|mr|mrs|ms|dr)\\s+)?$");

  /** What they did then. */
  static final Pattern WITH_BEGAN =
      Pattern.compile(
          "^,?\\s+(?:then\\s+)?(?:reverting|returning|moving|becoming|taking"
              + " (?:over|up|on)|stepping (?:in|up)|going back|promoted|appointed|made|being"
              + " (?:appointed|promoted|made))\\b");

  private TenureWords() {}
}
