package scrutiny.load;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import scrutiny.document.DocumentLimits;
import scrutiny.text.Issue;

/**
 * The inputs found under paths.
 *
 * @param files the files, sorted by location; hidden files are skipped unless named
 * @param issues the paths that are missing, cannot be read or are not regular files
 * @param limits the limits for each of the documents
 */
public record Inputs(List<Input> files, List<Issue> issues, DocumentLimits limits) {
  private static final Logger LOG = LoggerFactory.getLogger(Inputs.class);

  public Inputs {
    files = List.copyOf(files);
    issues = List.copyOf(issues);
  }

  /** Creates inputs with the default limits. */
  public Inputs(List<Input> files, List<Issue> issues) {
    this(files, issues, DocumentLimits.DEFAULT);
  }

  /** Finds the files that paths name, and all files in the folders that they name, at any depth. */
  public static Inputs fromPaths(List<Path> paths) {
    Map<String, Input> found = new TreeMap<>();
    List<Issue> issues = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        walk(path, found, issues);
      } else if (Files.exists(path)) {
        add(SourcePath.ofFile(path), path, found, issues);
      } else {
        issues.add(
            Issue.refused(path.toString(), "does not exist", "name an existing file or folder"));
      }
    }
    issues.sort(Comparator.comparing(Issue::document));
    return new Inputs(List.copyOf(found.values()), issues);
  }

  /**
   * Adds a file unless it was found before, in a folder that was named earlier. Pipes and devices
   * are refused unopened, because reading one may never end.
   */
  private static void add(String path, Path file, Map<String, Input> found, List<Issue> issues) {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      issues.add(
          Issue.refused(file.toString(), "is not a regular file", "copy its content to a file"));
      return;
    }
    found.putIfAbsent(file.toString(), new Input(path, file.toString(), new FileContent(file)));
  }

  private static void walk(Path top, Map<String, Input> found, List<Issue> issues) {
    try {
      Files.walkFileTree(
          top,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              return isHidden(folder) && !folder.equals(top)
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (!isHidden(file)) {
                add(SourcePath.inFolder(top, file), file, found, issues);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException e) {
              issues.add(unreadable(path.toString(), e));
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
              if (e != null) {
                issues.add(unreadable(folder.toString(), e));
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      issues.add(unreadable(top.toString(), e));
    }
  }

  /** Returns the same inputs with other limits for each document. */
  public Inputs within(DocumentLimits otherLimits) {
    return new Inputs(files, issues, otherLimits);
  }

  /** Returns the same inputs with their locations as paths. */
  public Inputs withLocationsAsPaths() {
    return new Inputs(
        files.stream().map(file -> new Input(file.location(), file.content())).toList(),
        issues,
        limits);
  }

  private static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }

  /**
   * Returns the issue for a file or folder that cannot be read, and logs its cause at debug level.
   */
  static Issue unreadable(String path, IOException e) {
    LOG.debug("{}: cannot be read", path, e);
    return Issue.refused(
        path,
        "cannot be read (" + e.getClass().getSimpleName() + ")",
        "check that it exists and that you may read it");
  }
}
