package org.jianbao.beam.read;

/**
 * A file that an argument names: {@code 简报/第15期.txt}.
 *
 * @param uri the name under which it was found
 * @param identity one name for all names of the file
 */
record FoundFile(String uri, String identity) {}
