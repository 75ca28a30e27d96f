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
 * The facts of a store's documents, kept in a folder: one file a document, named by its hash and by
 * the version of the code that read it.
 */
final class FactsCache {
  private final Path folder;
  private final Map<String, DocumentFacts> byHash = new TreeMap<>();
  private final Map<String, Path> files = new HashMap<>();

  private FactsCache(Path folder) {
    this.folder = folder;
  }

  /** What a folder keeps; a missing folder keeps nothing. */
  static FactsCache open(Path folder) throws IOException {
    FactsCache kept = new FactsCache(folder);
    Files.createDirectories(folder);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        for (DocumentFacts facts : FactsFile.read(file)) {
          kept.byHash.put(facts.hash(), facts);
          kept.files.put(facts.hash(), file);
        }
      }
    }
    return kept;
  }

  /** The facts of a document that this version of the code has read before. */
  Optional<DocumentFacts> find(String hash, String version) {
    Path file = files.get(hash);
    return file != null && file.equals(file(hash, version))
        ? Optional.ofNullable(byHash.get(hash))
        : Optional.empty();
  }

  /**
   * Adds documents, and keeps them. A path that led to other content before leads there no more; a
   * document to which no path leads is dropped.
   *
   * @param asked the paths that this run was given
   * @return all documents that are kept now
   */
  List<DocumentFacts> add(List<DocumentFacts> documents, Set<String> asked, String version)
      throws IOException {
    Map<String, DocumentFacts> next = new TreeMap<>();
    byHash.forEach((hash, facts) -> {
      List<String> still = facts.sources().stream().filter(path -> !asked.contains(path)).toList();
      next.put(hash, facts.withSources(still));
    });
    for (DocumentFacts facts : documents) {
      List<String> sources = new ArrayList<>(facts.sources());
      Optional.ofNullable(next.get(facts.hash())).ifPresent(old -> sources.addAll(old.sources()));
      next.put(facts.hash(), facts.withSources(sources));
    }
    next.values().removeIf(facts -> facts.sources().isEmpty());
    Set<String> fresh = new HashSet<>();
    documents.forEach(facts -> fresh.add(facts.hash()));
    for (DocumentFacts facts : next.values()) {
      Path before = files.get(facts.hash());
      Path file =
          fresh.contains(facts.hash()) || before == null ? file(facts.hash(), version) : before;
      DocumentFacts was = byHash.get(facts.hash());
      if (was == null || !file.equals(before) || !was.sources().equals(facts.sources())) {
        AtomicFile.write(
            file,
            out -> out.write((FactsFile.toLine(facts) + "\n").getBytes(StandardCharsets.UTF_8)));
      }
      files.put(facts.hash(), file);
      if (before != null && !before.equals(file)) {
        Files.deleteIfExists(before);
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
