package org.jianbao.decode;

/**
 * A file as it was found.
 *
 * @param uri the path as the user gave it (for a file found in a folder: the folder as given, then the path below it)
 * @param bytes its content, which nobody changes
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes of a file are large, and compared by their digest
public record SourceFile(String uri, byte[] bytes) {}
