package scrutiny.web.abuse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the files of attacks. */
final class Cases {
  private static final Path FOLDER = Path.of("src/test/resources/abuse");

  private Cases() {}

  /** A named query. */
  record NamedQuery(String name, String text) {
    /** Returns the query with a placeholder replaced. */
    NamedQuery with(String placeholder, String value) {
      return new NamedQuery(name, text.replace("{" + placeholder + "}", value));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** Reads the queries of a file; each follows a line with {@code ###} and its name. */
  static List<NamedQuery> queries(String file) throws IOException {
    List<NamedQuery> queries = new ArrayList<>();
    String name = "";
    StringBuilder text = new StringBuilder();
    for (String line : Files.readAllLines(FOLDER.resolve(file))) {
      if (line.startsWith("### ")) {
        addIfNamed(name, text, queries);
        name = line.substring(4).strip();
        text.setLength(0);
      } else {
        text.append(line).append('\n');
      }
    }
    addIfNamed(name, text, queries);
    return queries;
  }

  private static void addIfNamed(String name, StringBuilder text, List<NamedQuery> queries) {
    if (!name.isEmpty()) {
      queries.add(new NamedQuery(name, text.toString().strip()));
    }
  }

  /** Reads the rows of a file of tab-separated values without its comments. */
  static List<String[]> rows(String file) throws IOException {
    return Files.readAllLines(FOLDER.resolve(file)).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .toList();
  }
}
