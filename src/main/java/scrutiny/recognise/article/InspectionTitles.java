package scrutiny.recognise.article;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import scrutiny.fact.Area;
import scrutiny.recognise.annotate.Token;
import scrutiny.recognise.annotate.WordClass;
import scrutiny.recognise.annotate.WordSets;

/**
 * Recognises the title of the inspections of 2013 to 2017, which names those whom all services are
 * for: “services for children in need of help and protection, children looked after and care
 * leavers”. A grade of these services is the one for all of them.
 */
final class InspectionTitles {
  /** The maximum number of tokens between “services” and those whom they are for. */
  private static final int MAX_DISTANCE = 5;

  private static final Set<String> EACH = WordSets.of("all without exception");

  private static final Set<Area> LOOKED_AFTER =
      EnumSet.of(Area.LOOKED_AFTER_CHILDREN, Area.LOOKED_AFTER_AND_PERMANENCE, Area.IN_CARE);

  private InspectionTitles() {}

  /** Returns whether areas of a verdict are those that the title names, and not “each” of them. */
  static boolean areNamed(StatedVerdict verdict, List<Token> named, List<Area> areas) {
    // “services for …, and the experience of care leavers”: the areas, not the title
    if (named.getLast().text().contains("experience")) {
      return false;
    }
    List<Token> tokens = verdict.sentence().tokens();
    int start = tokens.indexOf(named.getFirst());
    int from = Math.max(0, start - MAX_DISTANCE);
    return areas.size() == 3
        && areas.get(0) == Area.HELP_AND_PROTECTION
        && LOOKED_AFTER.contains(areas.get(1))
        && areas.get(2) == Area.CARE_LEAVERS
        && tokens.subList(from, start).stream()
            .anyMatch(t -> t.is(WordClass.SERVICE, WordClass.CHILDRENS_SERVICES))
        && tokens.subList(from, Math.max(start, verdict.index())).stream()
            .noneMatch(t -> EACH.contains(t.text()));
  }
}
