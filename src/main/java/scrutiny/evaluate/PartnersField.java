package scrutiny.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scrutiny.fact.Body;
import scrutiny.fact.PartnerNamed;
import scrutiny.reference.Authority;

/**
 * The bodies that are responsible for an inspected area. Two names mean one body where they have
 * the same words, in any order, when those are left out that documents write or leave off: what
 * stands in brackets, “NHS”, “Council” with its kind, and “Integrated Care Board” or “ICB”, which
 * only tell that a body is of the health service. A council has its names of the register too.
 */
record PartnersField() implements Field {
  private static final Pattern BRACKET = Pattern.compile("\\([^)]*\\)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d']+");

  private static final Pattern HEALTH_BODY =
      Pattern.compile("\\b(?:nhs|icb|ccg|integrated care board|clinical commissioning group)\\b");

  private static final Set<String> IGNORED_WORDS =
      Set.of(
          "the",
          "and",
          "of",
          "council",
          "county",
          "city",
          "borough",
          "district",
          "metropolitan",
          "london",
          "royal",
          "local",
          "authority",
          "nhs");

  @Override
  public String name() {
    return "partners";
  }

  @Override
  public Optional<List<ComparedValue>> compare(Label label, ExtractedFacts answer) {
    if (!label.isLabelled(name())) {
      return Optional.empty();
    }
    Map<String, String> expected = new LinkedHashMap<>();
    label
        .items(name())
        .flatMap(item -> Label.value(item).stream())
        .forEach(wanted -> expected.put(comparisonKey(wanted), wanted));
    List<ComparedValue> outcomes = new ArrayList<>();
    for (PartnerNamed named : answer.facts(PartnerNamed.class).toList()) {
      Optional<String> right =
          names(named, answer)
              .map(PartnersField::comparisonKey)
              .filter(expected::containsKey)
              .findFirst();
      ExtractedFacts.Value value =
          new ExtractedFacts.Value(
              names(named, answer).findFirst().orElse(""), Optional.of(named.quote()));
      outcomes.add(right.isPresent() ? ComparedValue.right(value) : ComparedValue.spurious(value));
      right.ifPresent(expected::remove);
    }
    expected.values().stream().map(ComparedValue::missed).forEach(outcomes::add);
    return Optional.of(outcomes);
  }

  private static Stream<String> names(PartnerNamed named, ExtractedFacts answer) {
    Stream<String> others =
        switch (named.organisation()) {
          case Body.Council council ->
              answer.register().byGss(council.gss().code()).stream().flatMap(PartnersField::names);
          case Body.Other other -> Stream.of(other.name());
          case Body.Inspectorate inspectorate -> Stream.of(inspectorate.slug());
        };
    return Stream.concat(Stream.of(named.quote().text()), others)
        .flatMap(name -> Normaliser.normalise(name).stream());
  }

  private static Stream<String> names(Authority authority) {
    return Stream.concat(
        Stream.of(authority.fullName(), authority.name()), authority.otherNames().stream());
  }

  /** The words of a name that tell it from others, in the order of the alphabet. */
  private static String comparisonKey(String name) {
    String bare = BRACKET.matcher(name).replaceAll(" ").replaceAll("\\s+", " ");
    boolean health = HEALTH_BODY.matcher(bare).find();
    Set<String> words =
        WORD.matcher(HEALTH_BODY.matcher(bare).replaceAll(" "))
            .results()
            .map(word -> word.group())
            .filter(word -> !IGNORED_WORDS.contains(word))
            .collect(Collectors.toCollection(TreeSet::new));
    return String.join(" ", words) + (health ? ", health" : "");
  }
}
