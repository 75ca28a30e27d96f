package scrutiny.reference;

import java.util.List;

/**
 * A company or trust that delivers children's services for councils.
 *
 * @param slug the last segment of its IRI
 * @param name the name
 * @param otherNames other names that are unambiguous in any document
 * @param shortNames initials that mean it only in a text that spells them out
 * @param councils the GSS codes of the councils for which it delivers or delivered
 */
public record DeliveryBody(
    String slug,
    String name,
    List<String> otherNames,
    List<String> shortNames,
    List<String> councils) {
  public DeliveryBody {
    otherNames = List.copyOf(otherNames);
    shortNames = List.copyOf(shortNames);
    councils = List.copyOf(councils);
  }
}
