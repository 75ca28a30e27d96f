package scrutiny.evaluate;

import scrutiny.text.Quote;

/** A value of a document that is not as its label says. */
record Miss(String document, String field, Outcome outcome) {
  /** The columns of {@link #line}. */
  static final String HEADER = "document\tfield\tresult\texpected\tfound\tpage\tquote";

  /** The miss as tab-separated values. */
  String line() {
    String page = outcome.quote().map(quote -> String.valueOf(quote.page())).orElse("");
    String words = outcome.quote().map(Quote::words).orElse("");
    return String.join(
        "\t",
        document,
        field,
        outcome.result().code(),
        outcome.expected(),
        outcome.found(),
        page,
        words.replaceAll("\\s+", " "));
  }
}
