package scrutiny.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Provides the version of the program from its jar. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Main.class.getPackage().getImplementationVersion();
    return new String[] {"scrutiny " + Optional.ofNullable(version).orElse("(unpacked)")};
  }
}
