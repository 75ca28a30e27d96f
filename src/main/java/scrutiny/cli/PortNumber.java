package scrutiny.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts the number of a port, or 0 for any free one. */
final class PortNumber implements ITypeConverter<Integer> {
  private static final int MAX = 65_535;

  @Override
  public Integer convert(String value) {
    if (value.matches("\\d{1,5}") && Integer.parseInt(value) <= MAX) {
      return Integer.valueOf(value);
    }
    throw new TypeConversionException("\"" + value + "\" is not a number from 0 to " + MAX);
  }
}
