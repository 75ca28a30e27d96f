package scrutiny.recognise.article;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import scrutiny.fact.Area;
import scrutiny.fact.Gss;

/**
 * Recognises the grade of a council's adoption agency, which Ofsted inspects by itself. In an
 * inspection of the council's services, adoption is one of several graded areas.
 */
final class AdoptionAgencies {
  private static final Pattern AGENCY =
      Pattern.compile("\\badoption (?:service|team|agency)\\b", Pattern.CASE_INSENSITIVE);

  private AdoptionAgencies() {}

  /** Returns the grades without those of the adoption agency of a council that has no others. */
  static List<GradeMention> remove(List<GradeMention> grades, String text) {
    return grades.stream().filter(g -> !isOfAgency(g, grades, text)).toList();
  }

  private static boolean isOfAgency(GradeMention grade, List<GradeMention> grades, String text) {
    Gss council = grade.authority();
    return grades.stream()
            .filter(g -> g.authority().equals(council))
            .allMatch(g -> Set.copyOf(g.areas()).equals(Set.of(Area.ADOPTION)))
        && AGENCY.matcher(text).region(grade.evidence().start(), grade.evidence().end()).find();
  }
}
