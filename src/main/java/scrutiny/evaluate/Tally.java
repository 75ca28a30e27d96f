package scrutiny.evaluate;

import java.util.List;

/** The numbers of values that were right, wrong, missed and spurious. */
public record Tally(int right, int wrong, int missed, int spurious) {
  static final Tally NONE = new Tally(0, 0, 0, 0);

  static Tally of(List<ComparedValue> compared) {
    return new Tally(
        count(compared, Result.RIGHT),
        count(compared, Result.WRONG),
        count(compared, Result.MISSED),
        count(compared, Result.SPURIOUS));
  }

  private static int count(List<ComparedValue> compared, Result result) {
    return (int) compared.stream().filter(value -> value.result() == result).count();
  }

  Tally plus(Tally other) {
    return new Tally(
        right + other.right, wrong + other.wrong, missed + other.missed, spurious + other.spurious);
  }

  /** Returns the number of extracted values. */
  public int read() {
    return right + wrong + spurious;
  }

  /** Returns the number of labelled values. */
  public int labelled() {
    return right + wrong + missed;
  }

  /** Returns the share of extracted values that are right; 1 if there are none. */
  public double precision() {
    return read() == 0 ? 1 : (double) right / read();
  }

  /** Returns the share of labelled values that were extracted correctly; 1 if there are none. */
  public double recall() {
    return labelled() == 0 ? 1 : (double) right / labelled();
  }
}
