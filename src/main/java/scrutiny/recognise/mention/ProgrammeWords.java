package scrutiny.recognise.mention;

import java.util.Set;
import scrutiny.recognise.phrase.Phrases;

/** The words that distinguish named programmes from other services. */
final class ProgrammeWords {
  /** The words by their meaning, which the file explains. */
  static final Phrases PHRASES = Phrases.read("/recognise/programmes.tsv");

  /** Meanings of words that occur only in names of services that every council has. */
  private static final Set<String> GENERIC = Set.of("body", "generic");

  private static final Set<String> COMMON = Set.of("body", "generic", "common");

  private ProgrammeWords() {}

  /** Returns whether a name contains that of a body, or of a service that every council has. */
  static boolean hasGeneric(String name) {
    return containsAny(name, GENERIC);
  }

  /** Returns whether a name contains such a name, or one that many councils use. */
  static boolean hasCommon(String name) {
    return containsAny(name, COMMON);
  }

  private static boolean containsAny(String name, Set<String> meanings) {
    return PHRASES.in(Phrases.normalise(name)).stream()
        .map(Phrases.PhraseMatch::meaning)
        .anyMatch(meanings::contains);
  }
}
