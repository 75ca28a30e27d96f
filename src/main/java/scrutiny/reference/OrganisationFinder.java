package scrutiny.reference;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import scrutiny.reference.OrganisationWords.Word;

/**
 * Finds the organisations of the register that names in documents mean.
 *
 * <p>A name counts however it is abbreviated, punctuated or ordered in the register. A name without
 * a place, such as “Police and Crime Commissioner”, means the only organisation of the kind that
 * serves the area of the document.
 */
public final class OrganisationFinder {
  /** A shorter name without a place, such as “police”, may mean organisations of several kinds. */
  private static final int MIN_WORDS_WITHOUT_PLACE = 2;

  /**
   * A registered name in a text.
   *
   * @param start the offset of its first letter
   * @param end the offset after its last letter
   */
  public record NameMatch(PartnerOrganisation organisation, int start, int end) {}

  private final List<PartnerOrganisation> all;
  private final Map<String, PartnerOrganisation> byKey = new HashMap<>();
  private final Map<String, Set<String>> wordsBySlug = new HashMap<>();
  private final int longest;

  /** Creates a finder of the organisations of a register. */
  public OrganisationFinder(Authorities register) {
    all = register.partners();
    int words = 0;
    for (PartnerOrganisation organisation : all) {
      Set<String> allWords = new HashSet<>();
      for (String name : names(organisation).toList()) {
        List<Word> spelled = OrganisationWords.of(name);
        byKey.putIfAbsent(OrganisationWords.key(spelled), organisation);
        words = Math.max(words, spelled.size());
        spelled.forEach(word -> allWords.add(word.word()));
      }
      wordsBySlug.put(organisation.slug(), allWords);
    }
    longest = words;
  }

  private static Stream<String> names(PartnerOrganisation organisation) {
    return Stream.of(
            Stream.of(organisation.name()),
            organisation.otherNames().stream(),
            organisation.shortNames().stream())
        .flatMap(names -> names);
  }

  /** Returns the organisation with a name. */
  public Optional<PartnerOrganisation> byName(String name) {
    return Optional.ofNullable(byKey.get(OrganisationWords.key(name)));
  }

  /**
   * Returns the only organisation that serves a council, existed on the day and has all words of an
   * incomplete name; empty if there is none or more than one.
   *
   * @param day the day of the document, if known
   */
  public Optional<PartnerOrganisation> byArea(String name, String gss, Optional<LocalDate> day) {
    List<String> words = OrganisationWords.of(name).stream().map(Word::word).toList();
    if (words.size() < MIN_WORDS_WITHOUT_PLACE) {
      return Optional.empty();
    }
    List<PartnerOrganisation> candidates =
        all.stream()
            .filter(organisation -> organisation.councils().contains(gss))
            .filter(organisation -> day.map(organisation::existedOn).orElse(true))
            .filter(organisation ->
                isWithin(words, wordsBySlug.getOrDefault(organisation.slug(), Set.of())))
            .toList();
    return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
  }

  private static boolean isWithin(List<String> words, Set<String> known) {
    return known.containsAll(words);
  }

  /** Returns the first registered name in a short text, the longest of those that begin there. */
  public Optional<NameMatch> first(CharSequence text) {
    List<Word> words = OrganisationWords.of(text);
    for (int from = 0; from < words.size(); from++) {
      for (int to = Math.min(words.size(), from + longest); to > from; to--) {
        List<Word> candidate = words.subList(from, to);
        PartnerOrganisation organisation = byKey.get(OrganisationWords.key(candidate));
        if (organisation != null) {
          return Optional.of(
              new NameMatch(organisation, candidate.getFirst().start(), candidate.getLast().end()));
        }
      }
    }
    return Optional.empty();
  }
}
