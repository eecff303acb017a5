package org.jianbao.finding;

/** The closed vocabulary of findings: what was found, how much it matters, and what the reader may do about it. */
public enum FindingCode {
    UNSUPPORTED_MEDIA_TYPE(
            Severity.ERROR, "The file is of a kind that is not read. Convert it to plain text, Word or PDF with text."),
    UNREADABLE_FILE(
            Severity.ERROR, "The file could not be opened or read. Check that it exists and that you may read it."),
    EMPTY_FILE(Severity.ERROR, "The file holds no text."),
    BINARY_FILE(Severity.ERROR, "The file is named like text and holds binary data."),
    UNDECODABLE_BYTES(Severity.ERROR, "Bytes that are no text in the file's charset. Save the file again as UTF-8."),
    BROKEN_FILE(Severity.ERROR, "The document or archive is damaged, or is no document of its kind. Save it again."),
    ENCRYPTED_FILE(Severity.ERROR, "The document or archive is encrypted. Save it without a password."),
    NO_TEXT_LAYER(
            Severity.ERROR,
            "The document holds pictures and no text, as a scan does. Run character recognition first."),
    LIMIT_EXCEEDED(
            Severity.ERROR, "The input is larger, deeper or more compressed than is read. Unpack or split it first."),
    CLASSIFIED_DOCUMENT(
            Severity.ERROR,
            "The document is marked as a state secret (绝密, 机密 or 秘密). Nothing of it was read; --allow-classified reads it."),
    INTERNAL_FAILURE(Severity.ERROR, "The program failed on this file. Please report it, with the file if you may."),
    TIME_LIMIT_PASSED(Severity.ERROR, "The file took longer than it may. Please report it, with the file if you may."),
    DUPLICATE_CONTENT(Severity.INFO, "The same bytes were read under another name; they are one bulletin."),
    NAVIGATION_LEFT_OUT(Severity.INFO, "Lines that a web page laid around the text; they belong to no article."),
    UNREAD_MASTHEAD_LINE(Severity.WARNING, "A line of the masthead that fits none of its fields."),
    TEXT_OUTSIDE_ARTICLES(Severity.WARNING, "Lines between masthead, contents list and first article."),
    NO_ARTICLE(Severity.WARNING, "The bulletin has no body text."),
    CONTENTS_ENTRY_WITHOUT_ARTICLE(Severity.WARNING, "An entry of the contents list has no article under its title."),
    ARTICLE_NOT_IN_CONTENTS(Severity.WARNING, "An article's title is missing from the contents list."),
    SECTION_NUMBER_BREAK(Severity.WARNING, "Sibling sections do not count up by one."),
    UNREADABLE_DATE(Severity.WARNING, "A line that looks like the issue date is no date of the calendar."),
    DAMAGED_NUMBER(Severity.WARNING, "A number that looks damaged in the source; no figure was made of it."),
    IRREGULAR_TABLE(Severity.WARNING, "A table whose heads and cells do not fit together; no figure was made of it."),
    AMBIGUOUS_PLACE(Severity.WARNING, "A place name that fits several divisions; it was left without a code."),
    UNRESOLVED_OFFICE(Severity.WARNING, "An office named by its level alone, in a text that names no such place.");

    private final Severity severity;
    private final String meaning;

    FindingCode(Severity severity, String meaning) {
        this.severity = severity;
        this.meaning = meaning;
    }

    public Severity severity() {
        return severity;
    }

    /** What it means, in a sentence or two for the person who reads the table. */
    public String meaning() {
        return meaning;
    }
}
