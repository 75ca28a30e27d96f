package scrutiny.recognise.article;

import java.util.List;
import scrutiny.recognise.article.GradeMention.Basis;

/**
 * Selects, among the grades that an article mentions of one council, those that can all be true.
 */
final class ConsistentGrades {
  private ConsistentGrades() {}

  /**
   * Returns the mentions without those that others make needless or doubtful: an adjective
   * (“‘inadequate’ Bury”) where another sentence says what was given, and a grade that is only
   * assumed where another one is stated for the same area at the same time.
   */
  static List<GradeMention> of(List<GradeMention> mentions) {
    return mentions.stream()
        .filter(mention ->
            switch (mention.basis()) {
              case STATED -> true;
              case STANDING ->
                  mentions.stream()
                      .noneMatch(m -> m.basis() != Basis.STANDING && sharesArea(m, mention));
              case ASSUMED ->
                  mentions.stream()
                      .noneMatch(m -> m.basis() == Basis.STATED && contradicts(m, mention));
            })
        .toList();
  }

  private static boolean contradicts(GradeMention one, GradeMention other) {
    return one.grade() != other.grade()
        && isCurrent(one)
        && isCurrent(other)
        && sharesArea(one, other);
  }

  private static boolean isCurrent(GradeMention mention) {
    return !mention.recalled() && mention.date().isEmpty();
  }

  private static boolean sharesArea(GradeMention one, GradeMention other) {
    return one.areas().stream().anyMatch(other.areas()::contains);
  }
}
