package scrutiny.document;

/**
 * A file as it was found: its path as given, and its bytes.
 *
 * @param path the path, as a user would name it again
 * @param bytes the content; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; a copy of each PDF would cost memory.
public record SourceFile(String path, byte[] bytes) {}
