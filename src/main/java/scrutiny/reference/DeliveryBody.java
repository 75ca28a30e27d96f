package scrutiny.reference;

import java.util.List;

/**
 * A company or trust that delivers services for children for councils.
 *
 * @param slug the last part of its IRI
 * @param name its name
 * @param otherNames other names that mean it anywhere
 * @param shortNames initials that mean it only where they are spelt out
 * @param councils codes of the councils for which it delivers or delivered
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
