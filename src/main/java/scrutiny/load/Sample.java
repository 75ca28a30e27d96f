package scrutiny.load;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The sample documents that are part of the program. */
public final class Sample {
  private static final String FOLDER = "sample/";

  private Sample() {}

  /** Returns all sample documents as inputs. */
  public static Inputs inputs() {
    try (BufferedReader index =
        new BufferedReader(
            new InputStreamReader(open(FOLDER + "index.txt"), StandardCharsets.UTF_8))) {
      List<Input> files =
          index
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .sorted()
              .map(name -> new Input(FOLDER + name, limits -> bytes(FOLDER + name)))
              .toList();
      return new Inputs(files, List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String resource) throws IOException {
    try (InputStream content = open(resource)) {
      return content.readAllBytes();
    }
  }

  private static InputStream open(String resource) throws IOException {
    InputStream content = Sample.class.getResourceAsStream("/" + resource);
    if (content == null) {
      throw new FileNotFoundException(resource + " is not among the program's resources");
    }
    return content;
  }
}
