package scrutiny.web;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.shared.JenaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import scrutiny.query.QueryFailedException;
import scrutiny.query.limit.QueryLimitException;
import scrutiny.store.DatasetVersion;
import scrutiny.store.Store;

/**
 * A page that is kept in a file of its store, so that a server that has just started need not run
 * its queries. The first line of the file names the version of the data, the build of the program
 * and the digest of the page; a file with another first line is replaced.
 */
final class KeptPage {
  private static final Logger LOG = LoggerFactory.getLogger(KeptPage.class);

  private final Path file;
  private final String build;

  /**
   * Creates the page of a file, which need not exist.
   *
   * @param build what tells this build of the program from others, without line breaks
   */
  KeptPage(Path file, String build) {
    this.file = file;
    this.build = build;
  }

  /**
   * Returns the home page of a store; empty if the store is temporary, or if the program is not in
   * a jar, since its classes may then change without notice.
   */
  static Optional<KeptPage> home(Store store) {
    return store.isTemporary()
        ? Optional.empty()
        : build().map(build -> new KeptPage(store.folder().resolve("pages/home.html"), build));
  }

  /** Returns the size and the time of the jar of the program. */
  private static Optional<String> build() {
    try {
      Optional<URI> location = location();
      if (location.isEmpty()) {
        return Optional.empty();
      }
      Path jar = Path.of(location.get());
      return Files.isRegularFile(jar)
          ? Optional.of(Files.size(jar) + "-" + Files.getLastModifiedTime(jar).toMillis())
          : Optional.empty();
    } catch (IOException | URISyntaxException e) {
      LOG.debug("the jar of the program cannot be read, so no page is kept", e);
      return Optional.empty();
    }
  }

  private static Optional<URI> location() throws URISyntaxException {
    @Nullable CodeSource source = KeptPage.class.getProtectionDomain().getCodeSource();
    return source == null ? Optional.empty() : Optional.of(source.getLocation().toURI());
  }

  /** Returns the page for a version of the data: as it is kept, or else rendered and then kept. */
  String get(DatasetVersion version, Supplier<String> rendering) {
    String key = version.tag() + " " + build + " ";
    Optional<String> kept = read(key);
    if (kept.isPresent()) {
      return kept.get();
    }
    String page = rendering.get();
    write(key + digest(page) + "\n" + page);
    return page;
  }

  /** Keeps the page for a version of the data, or else logs why it cannot be rendered yet. */
  void prepare(DatasetVersion version, Supplier<String> rendering) {
    try {
      get(version, rendering);
    } catch (QueryFailedException | QueryLimitException | JenaException e) {
      LOG.warn(
          "{} cannot be made yet, so the first request renders it: {}", file, String.valueOf(e));
    }
  }

  private Optional<String> read(String key) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      String content = Files.readString(file);
      int end = content.indexOf('\n');
      String page = content.substring(end + 1);
      if (end > 0 && content.substring(0, end).equals(key + digest(page))) {
        return Optional.of(page);
      }
      if (content.startsWith(key)) {
        LOG.warn("{} is damaged, and is made again", file);
      } else {
        LOG.debug("{} is of other data or another build, and is made again", file);
      }
    } catch (IOException e) {
      LOG.warn("{} cannot be read, and is made again: {}", file, String.valueOf(e));
    }
    return Optional.empty();
  }

  /** Replaces the file at once, so that no reader sees a part of it. */
  private void write(String content) {
    try {
      // A file from createTempFile could be read by this user only, not by that of the server.
      Path complete =
          file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid());
      Files.createDirectories(complete.toAbsolutePath().getParent());
      try {
        Files.writeString(complete, content);
        Files.move(
            complete, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(complete);
      }
    } catch (IOException e) {
      LOG.warn("{} cannot be written, so the next start takes longer: {}", file, String.valueOf(e));
    }
  }

  private static String digest(String page) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(page.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
