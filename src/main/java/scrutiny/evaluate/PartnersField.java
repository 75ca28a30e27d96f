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
 * The bodies that are responsible for an inspected area. Two names mean one body if they have the
 * same words in any order, apart from those that documents may omit: text in brackets, “NHS”,
 * “Council” with its kind, and “Integrated Care Board” or “ICB”, which only show that a body
 * belongs to the health service. A council may also have any of its names in the register.
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
  public Optional<List<ComparedValue>> compare(Label label, ExtractedFacts extracted) {
    if (!label.isLabelled(name())) {
      return Optional.empty();
    }
    Map<String, String> expected = new LinkedHashMap<>();
    label
        .items(name())
        .flatMap(item -> Label.value(item).stream())
        .forEach(value -> expected.put(comparisonKey(value), value));
    List<ComparedValue> compared = new ArrayList<>();
    for (PartnerNamed named : extracted.facts(PartnerNamed.class).toList()) {
      Optional<String> match =
          names(named, extracted)
              .map(PartnersField::comparisonKey)
              .filter(expected::containsKey)
              .findFirst();
      ExtractedFacts.Value value =
          new ExtractedFacts.Value(
              names(named, extracted).findFirst().orElse(""), Optional.of(named.quote()));
      compared.add(match.isPresent() ? ComparedValue.right(value) : ComparedValue.spurious(value));
      match.ifPresent(expected::remove);
    }
    expected.values().stream().map(ComparedValue::missed).forEach(compared::add);
    return Optional.of(compared);
  }

  private static Stream<String> names(PartnerNamed named, ExtractedFacts extracted) {
    Stream<String> others =
        switch (named.organisation()) {
          case Body.Council council ->
              extracted.register().byGss(council.gss().code()).stream()
                  .flatMap(PartnersField::names);
          case Body.Other other -> Stream.of(other.name());
          case Body.Inspectorate inspectorate -> Stream.of(inspectorate.slug());
          case Body.Partnership partnership -> Stream.empty();
        };
    return Stream.concat(Stream.of(named.quote().text()), others)
        .flatMap(name -> Normaliser.normalise(name).stream());
  }

  private static Stream<String> names(Authority authority) {
    return Stream.concat(
        Stream.of(authority.fullName(), authority.name()), authority.otherNames().stream());
  }

  /** Returns the distinctive words of a name in alphabetical order. */
  private static String comparisonKey(String name) {
    String withoutBrackets = BRACKET.matcher(name).replaceAll(" ").replaceAll("\\s+", " ");
    boolean health = HEALTH_BODY.matcher(withoutBrackets).find();
    Set<String> words =
        WORD.matcher(HEALTH_BODY.matcher(withoutBrackets).replaceAll(" "))
            .results()
            .map(word -> word.group())
            .filter(word -> !IGNORED_WORDS.contains(word))
            .collect(Collectors.toCollection(TreeSet::new));
    return String.join(" ", words) + (health ? ", health" : "");
  }
}
