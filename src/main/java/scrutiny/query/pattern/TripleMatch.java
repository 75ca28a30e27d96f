package scrutiny.query.pattern;

import scrutiny.store.copy.QuadCursor;

/** Steps through the quads that match a triple pattern, and binds its variables. */
final class TripleMatch {
  private final QuadPattern pattern;
  private final QuadCursor cursor;
  private final int[] wanted = new int[QuadPattern.PLACES];

  TripleMatch(QuadPattern pattern, QuadCursor cursor) {
    this.pattern = pattern;
    this.cursor = cursor;
  }

  /** Begins with the values that the variables have before it. */
  void begin(int[] values) {
    for (int place = 0; place < wanted.length; place++) {
      wanted[place] = pattern.value(place, values);
    }
    cursor.find(wanted, pattern.ofAnyGraph());
  }

  /** Binds the variables to the next quad that matches; returns false if there is none. */
  boolean next(int[] values) {
    while (true) {
      forget(values);
      if (!cursor.next()) {
        return false;
      }
      if (bind(values)) {
        return true;
      }
    }
  }

  private void forget(int[] values) {
    for (int place = 0; place < wanted.length; place++) {
      if (wanted[place] == QuadCursor.ANY && pattern.variable(place) >= 0) {
        values[pattern.variable(place)] = QuadCursor.ANY;
      }
    }
  }

  /** Returns whether a variable that stands in two places has the same value in both. */
  private boolean bind(int[] values) {
    for (int place = 0; place < wanted.length; place++) {
      int variable = pattern.variable(place);
      if (wanted[place] == QuadCursor.ANY && variable >= 0) {
        int value = cursor.value(place);
        if (values[variable] != QuadCursor.ANY && values[variable] != value) {
          return false;
        }
        values[variable] = value;
      }
    }
    return true;
  }
}
