package scrutiny.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import scrutiny.fact.DocumentFacts;

/**
 * The cached facts of a store's documents in a folder: one file per document, named after its hash
 * and the version of the code that read it.
 */
final class FactsCache {
  private final Path folder;
  private final Map<String, DocumentFacts> byHash = new TreeMap<>();
  private final Map<String, Path> files = new HashMap<>();
  private final CachedLocations locations;

  private FactsCache(Path folder, CachedLocations locations) {
    this.folder = folder;
    this.locations = locations;
  }

  /** Opens the cache in a folder, which is created if it is missing. */
  static FactsCache open(Path folder) throws IOException {
    Files.createDirectories(folder);
    FactsCache cache = new FactsCache(folder, CachedLocations.open(folder));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        for (DocumentFacts facts : FactsFile.read(file)) {
          cache.byHash.put(facts.hash(), facts);
          cache.files.put(facts.hash(), file);
        }
      }
    }
    return cache;
  }

  /** Returns the facts of a document that this version of the code has read before. */
  Optional<DocumentFacts> find(String hash, String version) {
    Path file = files.get(hash);
    return file != null && file.equals(file(hash, version))
        ? Optional.ofNullable(byHash.get(hash))
        : Optional.empty();
  }

  /**
   * Adds documents and writes them to the folder. The location of an input no longer belongs to a
   * document that was read from it before with other content; a document without locations is
   * removed.
   *
   * @param inputs the inputs of this run
   */
  void add(ExtractedDocuments extracted, List<Input> inputs, String version) throws IOException {
    Map<String, List<String>> unlocated = unlocatedSources(inputs);
    locations.update(inputs, extracted.hashes());
    Map<String, DocumentFacts> next = new TreeMap<>(byHash);
    for (DocumentFacts facts : extracted.documents()) {
      next.put(
          facts.hash(),
          Optional.ofNullable(byHash.get(facts.hash()))
              .flatMap(DocumentFacts::listing)
              .map(facts::withListing)
              .orElse(facts));
    }
    next.replaceAll((hash, facts) -> {
      Set<String> sources = new HashSet<>(locations.sources(hash));
      sources.addAll(unlocated.getOrDefault(hash, List.of()));
      return facts.withSources(List.copyOf(sources));
    });
    next.values().removeIf(facts -> facts.sources().isEmpty());
    Set<String> added = new HashSet<>();
    extracted.documents().forEach(facts -> added.add(facts.hash()));
    for (DocumentFacts facts : next.values()) {
      Path previousFile = files.get(facts.hash());
      Path file =
          added.contains(facts.hash()) || previousFile == null
              ? file(facts.hash(), version)
              : previousFile;
      DocumentFacts previous = byHash.get(facts.hash());
      if (previous == null
          || !file.equals(previousFile)
          || !previous.sources().equals(facts.sources())) {
        write(file, facts);
      }
      files.put(facts.hash(), file);
      if (previousFile != null && !previousFile.equals(file)) {
        Files.deleteIfExists(previousFile);
      }
    }
    for (String hash : byHash.keySet()) {
      Path file = files.get(hash);
      if (file != null && !next.containsKey(hash)) {
        Files.deleteIfExists(file);
        files.remove(hash);
      }
    }
    byHash.clear();
    byHash.putAll(next);
  }

  /** Adds to the cached documents what an index states about them, and returns them all. */
  DocumentListings.Listed list(DocumentListings listings) throws IOException {
    DocumentListings.Listed listed = listings.addTo(List.copyOf(byHash.values()));
    for (DocumentFacts facts : listed.documents()) {
      Path file = files.get(facts.hash());
      DocumentFacts previous = byHash.put(facts.hash(), facts);
      if (file != null && previous != null && !previous.listing().equals(facts.listing())) {
        write(file, facts);
      }
    }
    return listed;
  }

  private static void write(Path file, DocumentFacts facts) throws IOException {
    AtomicFile.write(
        file, out -> out.write((FactsFile.toLine(facts) + "\n").getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * Returns the source paths of documents whose location was not recorded, except those of inputs
   * of this run.
   */
  private Map<String, List<String>> unlocatedSources(List<Input> inputs) {
    Set<String> given = new HashSet<>();
    for (Input input : inputs) {
      given.add(input.path());
      given.add(input.location());
    }
    Map<String, List<String>> unlocated = new HashMap<>();
    byHash.forEach((hash, facts) -> {
      Set<String> located = locations.sources(hash);
      unlocated.put(
          hash,
          facts.sources().stream()
              .filter(source -> !located.contains(source) && !given.contains(source))
              .toList());
    });
    return unlocated;
  }

  private Path file(String hash, String version) {
    return folder.resolve(hash + "." + version + ".json");
  }
}
