package scrutiny.resolve.retelling;

/**
 * A word or phrase that indicates what a sentence is about.
 *
 * @param key the key that it shares with all its synonyms
 * @param text its words as they occur in the text, in lower case
 */
record Concept(String key, String text) {}
