package org.jianbao.beam.cli;

/** A line that asks for nothing that can be answered, and why: {@code 没有 text}. */
final class RequestException extends Exception {
    private final String id;

    /** @param id the id that the line gave, in JSON's own writing; its number if it gave none */
    RequestException(String id, String message) {
        super(message);
        this.id = id;
    }

    String id() {
        return id;
    }
}
