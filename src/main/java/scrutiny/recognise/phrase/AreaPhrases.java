package scrutiny.recognise.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scrutiny.fact.Area;
import scrutiny.text.Span;

/** Finds the phrases by which running text names areas of judgement. */
public final class AreaPhrases {
  private static final String EXPERIENCES_OF =
      "(?:(?:the )?(?:overall )?experiences?(?: and progress)? of )?";

  /** Words before the leadership of a council, by which the people are meant and not the area. */
  private static final String NOT_JUDGED =
      "(?<!\\b(?:conservative|labour|tory|green|political|party) )"
          + "(?<!\\b(?:present|current|new|old|former|previous|permanent|interim) )";

  /** In the order in which they are tried: a longer phrase before one that it contains. */
  private static final List<Map.Entry<Area, String>> PHRASES =
      List.of(
          Map.entry(Area.OVERALL_EFFECTIVENESS, "overall effectiveness"),
          Map.entry(
              Area.IN_CARE_AND_CARE_LEAVERS,
              EXPERIENCES_OF
                  + "(?:children in care and (?:care leavers|those leaving care)|(?:children|those)"
                  + " in (?:(?:or|and) leaving care|care (?:or|and) leaving (?:it|care)))"),
          Map.entry(
              Area.LEADERSHIP_MANAGEMENT_GOVERNANCE,
              "leadership,? management,? and governance|(?:leadership|management) and governance"),
          Map.entry(
              Area.LEADERS_IMPACT,
              "(?:the )?impact (?:(?:that )?leaders (?:have|had) on (?:social work )?practice(?:"
                  + " with children and families)?|of social work practice(?: with children and"
                  + " families)?|of (?:its |their |the )?(?:\\p{L}+[’']s? )?(?:senior"
                  + " )?leaders(?:hip)?(?: on (?:social work )?practice(?: with children and"
                  + " families)?)?)|leaders[’']? impact(?: on (?:social work )?practice(?: with"
                  + " children and families)?)?|leadership and management|management and"
                  + " leadership|"
                  + NOT_JUDGED
                  + "leadership"),
          Map.entry(
              Area.HELP_AND_PROTECTION,
              EXPERIENCES_OF
                  + "(?:(?:children|those|young people|families)(?: and families)?(?: who| that)?"
                  + " )?(?:in )?need(?:ing)?(?: of)?(?: early)? help (?:and|or) protection|help and"
                  + " protection|"
                  + EXPERIENCES_OF
                  + "(?:children|those|young people)(?: and families)? (?:(?:who|that) need|in need"
                  + " of) (?:help|protection)(?! (?:to|with|from)\\b)|(?:the )?protection of"
                  + " children|services to (?:help and protect|protect and help) children|ability"
                  + " to (?:keep children safe|protect children)|child(?:ren[’']s)? protection(?:"
                  + " services| arrangements)?"),
          Map.entry(
              Area.LOOKED_AFTER_AND_PERMANENCE,
              EXPERIENCES_OF
                  + "(?:children looked after|looked[- ]after children)(?: services)? and"
                  + " (?:(?:achieving|help(?:ing)? them (?:to )?achieve) )?permanence|achieving"
                  + " permanence"),
          Map.entry(
              Area.LOOKED_AFTER_CHILDREN,
              EXPERIENCES_OF
                  + "(?:care )?(?:children (?:who are )?looked[- ]after|looked[- ]after"
                  + " children)(?:[’']s? services)?"),
          Map.entry(
              Area.IN_CARE,
              EXPERIENCES_OF
                  + "(?:children|those|youngsters|young people) (?:who are )?in"
                  + " care|children[’']?s? experiences? in care|in-care services"),
          Map.entry(
              Area.CARE_LEAVERS,
              EXPERIENCES_OF
                  + "(?:care[- ]experienced(?: young)? (?:people|adults)|care[- ]leavers?(?:"
                  + " services| support| provision)?|(?:young people|youngsters|those|children)"
                  + " (?:leaving|who (?:leave|(?:have )?left)) (?:(?:its|their|(?:the"
                  + " )?(?:council|authority|borough|county|city)[’']s) )?care|leaving[- ]care(?:"
                  + " (?:services?|team|category|area)))"),
          Map.entry(Area.ADOPTION, "adoption(?: performance| services?| support| work)?"),
          Map.entry(
              Area.LSCB,
              "(?:local )?(?:child(?:ren(?:[’']s)?)? )?safeguarding (?:children[’']?s?[’']?"
                  + " )?board|children[’']s safeguarding board|LSCB|LCSB"),
          Map.entry(Area.SAFEGUARDING, "safeguarding(?: services)?"));

  private static final Pattern ANY_PHRASE = anyPhrase();

  private AreaPhrases() {}

  /** A phrase that names an area. */
  public record AreaMention(Span span, Area area) {}

  /** Returns the areas named within a span of a text, in text order. */
  public static List<AreaMention> in(CharSequence text, Span within) {
    List<AreaMention> found = new ArrayList<>();
    Matcher phrase = ANY_PHRASE.matcher(text).region(within.start(), within.end());
    while (phrase.find()) {
      for (int i = 0; i < PHRASES.size(); i++) {
        if (phrase.group("a" + i) != null) {
          found.add(
              new AreaMention(new Span(phrase.start(), phrase.end()), PHRASES.get(i).getKey()));
        }
      }
    }
    return found;
  }

  private static Pattern anyPhrase() {
    List<String> groups = new ArrayList<>();
    for (int i = 0; i < PHRASES.size(); i++) {
      groups.add("(?<a" + i + ">" + PHRASES.get(i).getValue() + ")");
    }
    return Pattern.compile("\\b(?:" + String.join("|", groups) + ")\\b", Pattern.CASE_INSENSITIVE);
  }
}
