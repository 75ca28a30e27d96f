package scrutiny.recognise.phrase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.Role;
import scrutiny.text.Span;

/** Finds the phrases by which running text states a person's role. */
public final class RolePhrases {
  private static final String CHILDREN =
      "(?:child(?:ren)?(?:[’']?s?[’']?)|young people|families|people)";
  private static final String MODIFIERS =
      "(?:(?:interim|acting|former|new|newly"
          + " appointed|outgoing|incoming|permanent|then|corporate|executive|strategic|statutory|group|service)"
          + " )*";

  /** In the order in which they are tried: a narrower role before a wider one. */
  private static final List<Map.Entry<String, Role>> PHRASES =
      List.of(
          Map.entry(
              MODIFIERS
                  + "(?:(?:(?:deputy|assistant|associate|junior|shadow)"
                  + " (?:cabinet|lead|executive|portfolio)[- ](?:member|holder|councillor)(?:"
                  + " (?:with )?(?:responsib(?:le|ility) )?(?:for|on) [\\p{L}’'&,"
                  + " -]{2,60})?)|(?:deputy|assistant) chief exec(?:utive)?(?: officer)?|deputy"
                  + " (?:city |elected |executive )*mayor(?! for policing))|"
                  + MODIFIERS
                  + "(?:assistant|deputy|associate|area|regional"
                  + " improvement|divisional|operational|operations|service|finance|programme|clinical|policy|managing)"
                  + " (?:\\w+ )?director(?: (?:of|for) [\\w’'&,"
                  + " -]{2,60}?(?=[,.;:)]|$|(?-i:\\s\\p{Lu}\\p{Ll}+ \\p{Lu})))?",
              Role.OTHER),
          Map.entry(
              "Ofsted(?:[’']s)? (?:chief (?:operating|executive|strategy)[\\w ]{0,12}officer|chief"
                  + " executive|deputy chief inspector|(?:corporate|strategic|deputy )*director(?:"
                  + " (?:of|for) \\p{L}[\\w ,]+)?)|(?:Ofsted[’']s )?(?:national|regional)"
                  + " director(?: (?:of|for) (?:social care|\\p{Lu}[\\w ]+))?|(?:her majesty[’']s"
                  + " |his majesty[’']s |Ofsted[’']s )?chief inspector(?: of schools)?(?!"
                  + " (?:of|for|at)"
                  + " (?:adult|hospital|general|primary|constabulary|probation|prison|care|CQC|the"
                  + " CQC))|HMCI",
              Role.OFSTED_NATIONAL),
          Map.entry(
              MODIFIERS
                  + "director (?:of|for) children[’']?s?[’']? social (?:care|work)(?! (?:and|&)"
                  + " (?:education|learning|skills|schools))",
              Role.OTHER),
          Map.entry(
              MODIFIERS
                  + "director(?: (?:of|for)|[,:]| [–-]| [–-] the)? (?:the )?(?:[\\w’'&]+,? (?:and"
                  + " )?){0,4}"
                  + CHILDREN
                  + "(?:[’']s)?(?:(?:,| and| &)? ?(?:services?|family services|young"
                  + " people(?:[’']s)?|families|futures?|education|learning|skills|schools|adults?|communities|culture|lifelong"
                  + " learning|social care|safeguarding|commissioning|wellbeing|health|early"
                  + " help|department)\\b)*|"
                  + MODIFIERS
                  + "director (?:of|for) the (?:children[’']?s?[’']?"
                  + " )?(?:department|service|directorate)|"
                  + MODIFIERS
                  + "DCS|"
                  + MODIFIERS
                  + "children[’']?s?[’']? (?:services"
                  + " )?(?:director|chief(?! exec)|boss)|(?:(?:interim|acting|new|permanent|former)"
                  + " )*(?:head|boss|chief(?: officer)?) (?:of|for) (?:[\\p{L}’']+ (?:council[’']s"
                  + " )?)?child(?:ren)?[’']?s?[’']? services",
              Role.DIRECTOR_OF_CHILDRENS_SERVICES),
          Map.entry(
              "who (?:runs|heads|heads up|is in charge of|is responsible for running) (?:the"
                  + " )?(?:[\\p{L}’']+ ){0,3}?children[’']?s[’']? (?:services|social"
                  + " care|department)",
              Role.DIRECTOR_OF_CHILDRENS_SERVICES),
          Map.entry(
              "(?:(?:executive|corporate|strategic|interim|senior)"
                  + " )*(?:director|officer|boss|official) (?:in charge of|responsible for|who"
                  + " runs|overseeing) (?:the )?(?:[\\p{L}’']+ ){0,2}?children[’']?s[’']?"
                  + " (?:services|social care|department)(?: department)?",
              Role.DIRECTOR_OF_CHILDRENS_SERVICES),
          Map.entry(
              "(?:whose|with a) (?:cabinet )?(?:portfolio|brief|responsibilities) (?:that"
                  + " )?(?:covers?|includes?|takes? in|covering|including) (?:[\\p{L}’']+"
                  + " ){0,4}?children(?:[’']s)?(?: (?:services|social care))?|cabinet[’']s member"
                  + " for children(?:[’']s services)?",
              Role.CABINET_MEMBER),
          Map.entry(
              "(?:independent )?chair(?:man|woman|person)? of (?:the )?(?:board of )?[\\p{L}’'&"
                  + " -]{0,60}?(?:children[’']?s?|families) (?:services )?trust(?:[’']s board)?"
                  + "|chair(?:man|woman|person)? of (?:the )?(?:board of (?:the"
                  + " )?trust|trust(?:[’']s)?(?: board)?)|(?<=children[’']s )trust(?:[’']s)?"
                  + " chair(?:man|woman|person)?",
              Role.BOARD_CHAIR),
          Map.entry(
              "(?:group |opposition |labour |conservative |lib(?:eral)? dem(?:ocrat)? |green"
                  + " |independent )(?:group )?leader(?: of the opposition| of the [\\w ]{3,20}"
                  + " group)?|leader of the (?:opposition|[\\w ]{3,20} group)|deputy (?:council"
                  + " )?leader(?: of the council)?",
              Role.OTHER),
          Map.entry(
              "(?:the )?(?:council(?:[’']s)? |authority[’']s"
                  + " )?(?:lead|cabinet|executive(?:"
                  + " board)?|portfolio)[- ]?(?:member|holder|lead|councillor|minister)(?: (?:with"
                  + " )?(?:responsib(?:le|ility) )?(?:for|of|on) [\\p{L}’'&, -]{2,90})?|assistant"
                  + " city mayor(?: (?:with responsibility )?for [\\p{L}’'&, -]{2,90})?|(?:shadow"
                  + " )?cabinet (?:spokes\\w+)(?: (?:for|on) [\\p{L}’'&, -]{2,60})?",
              Role.CABINET_MEMBER),
          Map.entry(
              "executive for (?:children|education|families)[\\p{L}’'&,"
                  + " -]{0,60}|responsib(?:le|ility) for children[\\p{L}’'&, -]{0,60}? (?:on|in)"
                  + " the (?:council[’']s )?(?:cabinet|executive)",
              Role.CABINET_MEMBER),
          Map.entry("council and (?:\\p{L}+ ){1,3}group leader", Role.COUNCIL_LEADER),
          Map.entry(
              "(?:(?:council|authority|borough|county|city)(?:[’']s)? )?leader(?: of (?:the"
                  + " )?(?:[\\p{Lu}][\\p{L}’'-]+ ){0,5}[cC]ouncil)?|(?:elected |city |executive"
                  + " |former |then )*mayor(?: of [\\p{Lu}]\\p{L}+(?: \\p{Lu}\\p{L}+)?)?",
              Role.COUNCIL_LEADER),
          Map.entry(
              MODIFIERS
                  + "chief exec(?:utive)?(?: officer)?|CEO|managing director|head of paid service",
              Role.CHIEF_EXECUTIVE),
          Map.entry(
              "(?:independent )?chair(?:man|woman|person)?(?: and [\\w ]{3,20})? of (?:the"
                  + " )?[\\p{L}’'& -]{0,60}?(?:(?:safeguarding|improvement|intervention)[\\p{L}’'"
                  + " ]{0,30}(?:board|partnership)|LSCB)|(?:independent )?(?:(?:children[’']s"
                  + " )?(?:services )?(?:improvement|intervention)|safeguarding(?: children)?)"
                  + " (?:board|partnership) chair(?:man|woman|person)?",
              Role.BOARD_CHAIR),
          Map.entry(
              "(?:deputy|assistant) police(?:,? fire)?,? (?:and|&) crime commissioner|deputy mayor"
                  + " for policing(?: and crime)?|(?:metropolitan|met) police commissioner"
                  + "|commissioner of (?:the )?(?:metropolitan police|met)\\b",
              Role.OTHER),
          Map.entry(
              "police(?:,? fire)?,? (?:and|&) crime commissioner(?: for"
                  + " (?-i:\\p{Lu}[\\p{L}-]+(?:(?: and(?: the)?)?\\s\\p{Lu}[\\p{L}-]+){0,3}))?",
              Role.POLICE_AND_CRIME_COMMISSIONER),
          Map.entry(
              "children[’']s commissioner(?= (?:at|to|in|over)"
                  + " |[^.;“”]{0,60}\\b(?:appointed by|(?:government|department for"
                  + " education|DfE|secretary of state|ministers) (?:has |had )?appointed)\\b)",
              Role.COMMISSIONER),
          Map.entry("(?:england[’']s )?children[’']s commissioner(?: for england)?", Role.OTHER),
          Map.entry(
              "(?:government[- ]appointed |DfE |children[’']s services |lead |external"
                  + " |non-executive )*(?:improvement )?commissioner(?: for [\\p{L}’' ]{3,40})?",
              Role.COMMISSIONER),
          Map.entry(
              "(?:(?:children(?:[’']s)?(?: and"
                  + " families)?|education|families|schools|care|junior|shadow)"
                  + " )+(?:minister|secretary)|minister (?:of state )?for [\\p{L}’', -]{3,50}|prime"
                  + " minister|(?:parliamentary )?(?:under[- ])?secretary of state(?: for [\\p{L}’'"
                  + " -]{3,40})?",
              Role.MINISTER),
          Map.entry("(?:Ofsted )?lead inspector", Role.LEAD_INSPECTOR),
          Map.entry("fellow inspector", Role.TEAM_INSPECTOR),
          Map.entry(
              "(?:senior )?(?:Ofsted |HM |her majesty[’']s |his majesty[’']s )?inspector|(?:senior"
                  + " )?HMI",
              Role.LEAD_INSPECTOR),
          Map.entry(
              "(?:local democracy |political |senior |chief |education |social care |politics"
                  + " )*(?:reporter|correspondent|journalist)",
              Role.JOURNALIST),
          Map.entry(
              "spokes(?:man|woman|person)(?: (?:for|on) [\\p{L}’'& -]{3,50})?", Role.SPOKESPERSON),
          Map.entry(
              "(?:vice[- ])?chair(?:man|woman|person)?(?: of [\\p{L}’'&, -]{3,80})?|(?:interim"
                  + " |acting |executive |joint |service )?head of [\\p{L}’'& -]{3,60}|(?:labour"
                  + " |conservative |tory |independent |local )*(?:MPs?|councillor)(?: for"
                  + " [\\p{L}’' -]{3,40})?|(?:general secretary|president|vice[-"
                  + " ]president|principal social worker|social worker|service manager|(?:executive"
                  + " |strategic |corporate"
                  + " )?director|adviser|advisor|professor|trustee|solicitor|judge|founder|consultant|campaigner|officer|manager|lecturer)(?:"
                  + " (?:of|for|at) [\\p{L}’'& -]{3,60})?",
              Role.OTHER));

  private static final List<Map.Entry<Pattern, Role>> PATTERNS =
      PHRASES.stream()
          .map(e ->
              Map.entry(
                  Pattern.compile(
                      "\\b(?:" + e.getKey().replace(" ", "\\s") + ")(?![\\p{L}])",
                      Pattern.CASE_INSENSITIVE),
                  e.getValue()))
          .toList();

  private static final Pattern OVERRUN =
      Pattern.compile(
          ",?\\s+(?:said|says|told|tells|added|adds)\\b|,?\\s+(?:said|says|told|tells|added|adds|explained|introduced|presented|welcomed|thanked|praised|commented|reported|highlighted|outlined|apologised|described|called|confirmed|advised|stated|noted|wrote|responded|provided|gave|pointed|read|proposed|and|at|in|who|which|that|has|have|had|is|was|are|were|will|would|also|since|from|on"
              + " the|to"
              + " the)\\b(?!\\s+(?:crime|young|families|families[’']|children|education|skills|learning|culture|communities|care|care\\b|lifelong|early|adult|adults|health|wellbeing|protection|safeguarding|schools?|youth|inclusion|social|housing|public|leisure|equal\\w*|com\\w+|services?|\\p{Ll}+"
              + " services))|,?\\s+and\\s*$|[\\s,]+$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern INTERIM =
      Pattern.compile("\\b(interim|acting)\\b", Pattern.CASE_INSENSITIVE);

  private RolePhrases() {}

  /**
   * A phrase that states a person's role.
   *
   * @param interim whether it says that the person holds the post temporarily
   */
  public record RoleMention(Span span, Role role, boolean interim) {}

  /**
   * Returns the first such phrase within a span of a text; of several that begin at the same place,
   * that of the narrowest role.
   */
  public static Optional<RoleMention> first(CharSequence text, Span within) {
    Optional<RoleMention> first = Optional.empty();
    for (Map.Entry<Pattern, Role> entry : PATTERNS) {
      Matcher phrase =
          entry
              .getKey()
              .matcher(text)
              .region(within.start(), within.end())
              .useTransparentBounds(true);
      if (phrase.find() && first.map(f -> phrase.start() < f.span().start()).orElse(true)) {
        Span span = new Span(phrase.start(), trimmedEnd(text, phrase.start(), phrase.end()));
        boolean interim = INTERIM.matcher(phrase.group()).find();
        first = Optional.of(new RoleMention(span, entry.getValue(), interim));
      }
    }
    return first;
  }

  /** Returns where a phrase ends, without words about what its holder said or did. */
  private static int trimmedEnd(CharSequence text, int start, int end) {
    Matcher overrun = OVERRUN.matcher(text).region(start, end);
    return overrun.find() ? overrun.start() : end;
  }

  /** Returns the last such phrase within a span of a text. */
  public static Optional<RoleMention> last(CharSequence text, Span within) {
    Optional<RoleMention> last = Optional.empty();
    Optional<RoleMention> next = first(text, within);
    while (next.isPresent()) {
      last = next;
      next = first(text, new Span(next.get().span().end(), within.end()));
    }
    return last;
  }
}
