package scrutiny.evaluate;

import java.util.List;

/** How many values were right, wrong, missed and spurious. */
public record Tally(int right, int wrong, int missed, int spurious) {
  static final Tally NONE = new Tally(0, 0, 0, 0);

  static Tally of(List<ComparedValue> outcomes) {
    return new Tally(
        count(outcomes, Result.RIGHT),
        count(outcomes, Result.WRONG),
        count(outcomes, Result.MISSED),
        count(outcomes, Result.SPURIOUS));
  }

  private static int count(List<ComparedValue> outcomes, Result result) {
    return (int) outcomes.stream().filter(outcome -> outcome.result() == result).count();
  }

  Tally plus(Tally other) {
    return new Tally(
        right + other.right, wrong + other.wrong, missed + other.missed, spurious + other.spurious);
  }

  /** How many values were read. */
  public int read() {
    return right + wrong + spurious;
  }

  /** How many values there are to read. */
  public int labelled() {
    return right + wrong + missed;
  }

  /** The share of the values read that is right; 1 where none was read. */
  public double precision() {
    return read() == 0 ? 1 : (double) right / read();
  }

  /** The share of the values to read that was read right; 1 where there are none. */
  public double recall() {
    return labelled() == 0 ? 1 : (double) right / labelled();
  }
}
