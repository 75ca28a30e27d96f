package scrutiny.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads labels: JSON Lines, one line a document. */
final class LabelReader {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private LabelReader() {}

  /**
   * The labels of files, sorted by document; of two for one document the later holds.
   *
   * @throws IOException if a file cannot be read, or a line labels no report or letter; the message
   *     names the line
   */
  static List<Label> read(List<Path> files) throws IOException {
    Map<String, Label> labels = new TreeMap<>();
    for (Path file : files) {
      try (BufferedReader lines = Files.newBufferedReader(file)) {
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          number++;
          if (!line.isBlank()) {
            Label label = parse(line, file + " line " + number);
            labels.put(label.document(), label);
          }
        }
      }
    }
    return List.copyOf(labels.values());
  }

  /** The label in a line. */
  static Label parse(String line, String place) throws IOException {
    JsonNode says;
    try {
      says = JSON.readTree(line);
    } catch (JacksonException e) {
      throw new IOException(place + " is no JSON: " + e.getOriginalMessage(), e);
    }
    if (!says.path("file").isString() || !says.path("kind").isString()) {
      throw new IOException(place + " labels no report or letter: it lacks its file or kind");
    }
    return new Label(Normaliser.documentKey(says.path("file").asString()), says);
  }
}
