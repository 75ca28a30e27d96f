package scrutiny.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import scrutiny.evaluate.Breakdown;

/** Parses the name of a dimension of scores. */
final class BreakdownName implements ITypeConverter<Breakdown> {
  @Override
  public Breakdown convert(String text) {
    return Arrays.stream(Breakdown.values())
        .filter(breakdown -> breakdown.toString().equalsIgnoreCase(text.replace('_', '-')))
        .findFirst()
        .orElseThrow(() ->
            new TypeConversionException(
                "'"
                    + text
                    + "' is none of "
                    + Arrays.stream(Breakdown.values())
                        .map(Breakdown::toString)
                        .collect(Collectors.joining(", "))));
  }
}
