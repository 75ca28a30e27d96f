package scrutiny;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The JVM flags that the launcher sets. */
public final class LauncherFlags {
  private static final Pattern OF_SERVER = Pattern.compile("\" serve\"\\)\\s+set -- (.+?) -jar ");

  private LauncherFlags() {}

  /** Returns the flags with which the launcher starts a server. */
  public static List<String> ofServer() throws IOException {
    Matcher flags = OF_SERVER.matcher(Files.readString(Path.of("src/main/launcher/scrutiny")));
    if (!flags.find()) {
      throw new IOException("the launcher has no flags for serve");
    }
    return List.of(flags.group(1).split(" "));
  }
}
