package scrutiny.reference;

/**
 * A place in a text where a council is named.
 *
 * @param start offset of the name's first character
 * @param end offset after its last
 */
public record Naming(Authority authority, int start, int end) {}
