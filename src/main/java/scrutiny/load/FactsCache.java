package scrutiny.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

  private FactsCache(Path folder) {
    this.folder = folder;
  }

  /** Opens the cache in a folder, which is created if it is missing. */
  static FactsCache open(Path folder) throws IOException {
    FactsCache cache = new FactsCache(folder);
    Files.createDirectories(folder);
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
   * Adds documents and writes them to the folder. An input path no longer belongs to a document
   * that it had before with other content; a document without paths is removed.
   *
   * @param inputPaths the paths of the inputs of this run
   * @return all cached documents
   */
  List<DocumentFacts> add(List<DocumentFacts> documents, Set<String> inputPaths, String version)
      throws IOException {
    Map<String, DocumentFacts> next = new TreeMap<>();
    byHash.forEach((hash, facts) -> {
      List<String> remaining =
          facts.sources().stream().filter(path -> !inputPaths.contains(path)).toList();
      next.put(hash, facts.withSources(remaining));
    });
    for (DocumentFacts facts : documents) {
      List<String> sources = new ArrayList<>(facts.sources());
      Optional.ofNullable(next.get(facts.hash())).ifPresent(old -> sources.addAll(old.sources()));
      next.put(facts.hash(), facts.withSources(sources));
    }
    next.values().removeIf(facts -> facts.sources().isEmpty());
    Set<String> added = new HashSet<>();
    documents.forEach(facts -> added.add(facts.hash()));
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
        AtomicFile.write(
            file,
            out -> out.write((FactsFile.toLine(facts) + "\n").getBytes(StandardCharsets.UTF_8)));
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
    return List.copyOf(byHash.values());
  }

  private Path file(String hash, String version) {
    return folder.resolve(hash + "." + version + ".json");
  }
}
