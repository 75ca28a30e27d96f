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

/** Reads labels in JSON Lines, one line per document. */
final class LabelReader {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private LabelReader() {}

  /**
   * Returns the labels in files, sorted by document; a later label replaces an earlier one.
   *
   * @throws IOException if a file cannot be read, or a line is not the label of a report or letter;
   *     the message gives the line number
   */
  static List<Label> read(List<Path> files) throws IOException {
    Map<String, Label> labels = new TreeMap<>();
    for (Path file : files) {
      if (Files.isDirectory(file)) {
        throw new IOException(file + " is a folder; name a file with labels in JSON Lines");
      }
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
    if (labels.isEmpty()) {
      throw new IOException("no labels in " + files.getFirst() + "; each line labels one document");
    }
    return List.copyOf(labels.values());
  }

  /** Parses one line; the place is for error messages. */
  static Label parse(String line, String place) throws IOException {
    JsonNode fields;
    try {
      fields = JSON.readTree(line);
    } catch (JacksonException e) {
      throw new IOException(
          place + " is not JSON: " + e.getOriginalMessage() + "; labels are JSON Lines", e);
    }
    if (!fields.path("file").isString() || !fields.path("kind").isString()) {
      throw new IOException(
          place
              + " is not the label of a report or letter; it needs the fields file and kind, as"
              + " text");
    }
    return new Label(Normaliser.documentKey(fields.path("file").asString()), fields);
  }
}
