package scrutiny.resolve.retelling;

/**
 * A word or phrase that tells what a sentence is about.
 *
 * @param key what it has in common with all that say the same
 * @param text as they stand in the text, in lower case
 */
record Concept(String key, String text) {}
