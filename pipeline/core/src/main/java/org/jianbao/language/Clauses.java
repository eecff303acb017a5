package org.jianbao.language;

/** Finds where the clause and the sentence around a position begin. */
public final class Clauses {
    /** As far as anything is looked for before a figure, in characters. */
    private static final int LONGEST = 1000;

    private static final int LONGEST_PHRASE = 120;
    private static final String SENTENCE_ENDS = "。！？!?";
    private static final String PHRASE_ENDS = "，,；;：:" + SENTENCE_ENDS;
    private static final String CLAUSE_ENDS = "，,；;：:（(）)>" + SENTENCE_ENDS;

    private Clauses() {}

    /** The start of the clause that {@code position} stands in: after the last ， ； ： （ or sentence end. */
    public static int clauseStart(String text, int position) {
        return after(text, position, CLAUSE_ENDS);
    }

    /** The start of the sentence that {@code position} stands in. */
    public static int sentenceStart(String text, int position) {
        return after(text, position, SENTENCE_ENDS);
    }

    /** The end of the phrase that begins at {@code position}: before the next ， ； ： or sentence end, brackets taken in. */
    public static int phraseEnd(String text, int position) {
        int end = position;
        while (end < text.length() && end - position < LONGEST_PHRASE && !isEnd(text, end, PHRASE_ENDS)) {
            end++;
        }
        return end;
    }

    /** Whether {@code c} is no sign that parts clauses or the members of a list. */
    public static boolean isPlain(char c) {
        return !endsClause(c) && c != '、';
    }

    public static boolean endsClause(char c) {
        return CLAUSE_ENDS.indexOf(c) >= 0;
    }

    /** Whether a clause begins at {@code position}: behind ， or ：, but not behind the comma of 13,928. */
    public static boolean startsAt(String text, int position) {
        return position > 0 && isEnd(text, position - 1, CLAUSE_ENDS);
    }

    private static int after(String text, int position, String ends) {
        int start = position;
        while (start > 0 && position - start < LONGEST && !isEnd(text, start - 1, ends)) {
            start--;
        }
        return start;
    }

    /** A comma or colon between two digits parts no clauses: 13,928 and 8:30. */
    private static boolean isEnd(String text, int at, String ends) {
        char c = text.charAt(at);
        if (ends.indexOf(c) < 0) {
            return false;
        }
        boolean inNumber = (c == ',' || c == ':')
                && at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
        return !inNumber;
    }
}
