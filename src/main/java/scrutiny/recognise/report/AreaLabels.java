package scrutiny.recognise.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import scrutiny.fact.Area;

/** The labels that reports print beside their grades, in the wording of every framework. */
final class AreaLabels {
  private record Label(Area area, Pattern pattern) {}

  /** Tried in this order, since a label may contain the words of another. */
  private static final List<Label> LABELS =
      List.of(
          label(Area.OVERALL_EFFECTIVENESS, "(the )?overall effectiveness\\b.*"),
          label(Area.LEADERS_IMPACT, "(the )?impact of leaders\\b.*"),
          label(
              Area.IN_CARE_AND_CARE_LEAVERS,
              ".*\\bin care and (of )?(young people leaving care|care leavers)"),
          label(Area.CARE_LEAVERS, ".*\\b(care leavers|leaving care)"),
          label(
              Area.IN_CARE,
              "(the )?experiences? and progress of (children|those|young people).* in care"),
          label(Area.HELP_AND_PROTECTION, ".*\\bchildren who need help (and|or) protection"),
          label(
              Area.LOOKED_AFTER_AND_PERMANENCE,
              ".*\\b(children )?looked.after( children)? and achieving permanence"),
          label(Area.ADOPTION, ".*\\badoption( performance)?"),
          label(
              Area.LEADERSHIP_MANAGEMENT_GOVERNANCE,
              "(the )?leadership,? management,? and governance"),
          label(Area.LSCB, ".*\\blocal safeguarding children('s)? board( \\(lscb\\))?"),
          label(Area.QUALITY_OF_PRACTICE, "(the )?quality of practice.*"),
          label(Area.CAPACITY_TO_IMPROVE, "capacity to improve.*"),
          label(Area.OUTCOMES_FOR_LOOKED_AFTER_CHILDREN, "outcomes for looked after children.*"),
          label(Area.QUALITY_OF_PROVISION, "(the )?quality of provision"),
          label(Area.LEADERSHIP_AND_MANAGEMENT, "leadership and management"));

  /** The words with which labels begin. */
  private static final Pattern OPENING =
      Pattern.compile(
          "(?i)(?:\\d(?:\\.\\d)?\\.?\\s*)?(?:the\\s+)?(?:experiences?\\b|impact\\s+of|overall\\s|quality\\s+of|leadership\\b|children\\s+(?:who|looked)|looked["
              + " -]after|adoption\\b|local\\s+safeguarding).*",
          Pattern.DOTALL);

  private AreaLabels() {}

  /** Returns whether a text begins as a label does; its rest may be in another cell. */
  static boolean begins(String text) {
    return OPENING.matcher(text.strip()).matches();
  }

  /** Returns the area that a label names; its number is ignored. */
  static Optional<Area> area(String label) {
    String line = label.replaceAll("\\s+", " ").replace('’', '\'').strip();
    String plain = line.replaceFirst("^\\d(\\.\\d)?\\.?\\s*", "").replaceFirst("[\\d*:.]+$", "");
    return LABELS.stream()
        .filter(l -> l.pattern.matcher(plain).matches())
        .map(Label::area)
        .findFirst();
  }

  private static Label label(Area area, String pattern) {
    return new Label(area, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
  }
}
