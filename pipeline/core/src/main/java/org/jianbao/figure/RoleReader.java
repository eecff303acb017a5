package org.jianbao.figure;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.language.Clauses;
import org.jianbao.quantity.Dimension;
import org.jianbao.quantity.NumberSigns;
import org.jianbao.quantity.RoughQuantity;
import org.jspecify.annotations.Nullable;

/** Says what each quantity does: 增长5.2% grows, 从5元下降到3元 goes from one level to another, 力争达到80% is still to come. */
final class RoleReader {
    private static final String DATE_SIGNS = "年月日末底";
    private static final int NEAR = 12;
    private static final int LONGEST_VERB = 6;
    private static final int LONGEST_NOTE = 5;

    private final RoleWords words;
    private final NumberSigns signs;

    RoleReader(RoleWords words, NumberSigns signs) {
        this.words = words;
        this.signs = signs;
    }

    /** One role a quantity, in their order. */
    List<Role> read(String text, List<RoughQuantity> quantities) {
        List<Role> roles = new ArrayList<>();
        while (roles.size() < quantities.size()) {
            int index = roles.size();
            RoughQuantity quantity = quantities.get(index);
            RoughQuantity before = index == 0 ? null : quantities.get(index - 1);
            Role role = role(text, before, index == 0 ? null : roles.get(index - 1), quantity);
            if (role == Role.TO) {
                addChange(text, quantities, roles);
            } else {
                roles.add(role);
            }
        }
        return roles;
    }

    /** The numbers that a change leads to, from the same number of them: 由12所和34人增加到15所和42人. */
    private void addChange(String text, List<RoughQuantity> quantities, List<Role> roles) {
        int index = roles.size();
        int count = 1;
        while (index + count < quantities.size()
                && signs.joinsList(
                        text,
                        quantities.get(index + count - 1).end(),
                        quantities.get(index + count).start())) {
            count++;
        }
        count = count <= index && isList(text, quantities, index - count, count) ? count : 1;
        boolean leads = changes(quantities, roles, index, count)
                && cameFrom(text, quantities.get(index - count), quantities.get(index));
        for (int i = 0; leads && i < count; i++) {
            roles.set(index - count + i, Role.FROM);
        }
        for (int i = 0; i < count; i++) {
            roles.add(leads ? Role.TO : Role.LEVEL);
        }
    }

    private boolean isList(String text, List<RoughQuantity> quantities, int from, int count) {
        for (int i = from + 1; i < from + count; i++) {
            if (!signs.joinsList(
                    text, quantities.get(i - 1).end(), quantities.get(i).start())) {
                return false;
            }
        }
        return true;
    }

    private Role role(String text, @Nullable RoughQuantity before, @Nullable Role roleBefore, RoughQuantity quantity) {
        int end = withoutFillers(text, withoutDate(text, withoutNote(text, withoutRate(text, quantity))));
        Role alone = words.alone(text, Clauses.clauseStart(text, quantity.start()), end);
        Role adjacent = alone == null ? words.adjacent(text, end) : alone;
        if (adjacent != null) {
            return quantity.dimension() == Dimension.RANK ? Role.LEVEL : target(text, quantity, adjacent);
        }
        if (before != null && isOwnVerb(text, before, quantity, end)) {
            return Role.TO;
        }
        boolean listed = before != null && roleBefore != null && signs.joinsList(text, before.end(), quantity.start());
        if (listed && (roleBefore == Role.INCREASE || roleBefore == Role.DECREASE || roleBefore == Role.TARGET)) {
            return roleBefore;
        }
        return target(text, quantity, Role.LEVEL);
    }

    /** 由7米拓宽到12米: whatever the verb, it leads from one number to the other. */
    private boolean isOwnVerb(String text, RoughQuantity before, RoughQuantity quantity, int end) {
        return end > before.end()
                && end - before.end() <= LONGEST_VERB
                && words.leadsTo(text, end)
                && before.unitWord() != null
                && before.unitWord().equals(quantity.unitWord())
                && cameFrom(text, before, quantity);
    }

    private Role target(String text, RoughQuantity quantity, Role otherwise) {
        int clause = Clauses.clauseStart(text, quantity.start());
        int sentence = Clauses.sentenceStart(text, quantity.start());
        boolean target = words.within(RoleWords.Place.CLAUSE, text, clause, quantity.start()) == Role.TARGET
                || words.within(RoleWords.Place.SENTENCE, text, sentence, quantity.start()) == Role.TARGET;
        return target ? Role.TARGET : otherwise;
    }

    /** A change leads from the numbers right before it to as many of their kinds. */
    private static boolean changes(List<RoughQuantity> quantities, List<Role> roles, int index, int count) {
        if (index < count
                || quantities.get(index).start() - quantities.get(index - 1).end() > NEAR) {
            return false;
        }
        for (int i = index; i < index + count; i++) {
            if (roles.get(i - count) == Role.TO || !isOfKind(quantities.get(i - count), quantities.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfKind(RoughQuantity before, RoughQuantity quantity) {
        return before.unitWord() == null
                || before.unitWord().equals(quantity.unitWord())
                || before.dimension() == quantity.dimension() && quantity.dimension() != Dimension.COUNT;
    }

    /** 提高到 in 提高到每亩2400元 stands before the denominator. */
    private static int withoutRate(String text, RoughQuantity quantity) {
        String rate = quantity.per() == null ? "" : "每" + quantity.per();
        int start = quantity.start() - rate.length();
        return !rate.isEmpty() && start >= 0 && text.startsWith(rate, start) ? start : quantity.start();
    }

    /** The mark of a footnote stands between a verb and its number: 下降[47]10.6%. */
    private static int withoutNote(String text, int end) {
        int open = end > 0 && text.charAt(end - 1) == ']' ? text.lastIndexOf('[', end - 1) : -1;
        return open >= 0 && end - open <= LONGEST_NOTE ? open : end;
    }

    /** 2023年的 in 增加到2023年的36亿元 dates the number. */
    private static int withoutDate(String text, int end) {
        int at = end - 1;
        if (at < 1 || text.charAt(at) != '的' || DATE_SIGNS.indexOf(text.charAt(at - 1)) < 0) {
            return end;
        }
        while (at > 0 && (DATE_SIGNS.indexOf(text.charAt(at - 1)) >= 0 || Character.isDigit(text.charAt(at - 1)))) {
            at--;
        }
        return at;
    }

    private int withoutFillers(String text, int end) {
        int at = end;
        for (int start = words.fillerStart(text, at); start < at; start = words.fillerStart(text, at)) {
            at = start;
        }
        return at;
    }

    private boolean cameFrom(String text, RoughQuantity before, RoughQuantity quantity) {
        if (Clauses.sentenceStart(text, quantity.start()) > before.start()) {
            return false;
        }
        int clause = Clauses.clauseStart(text, before.start());
        for (int i = clause; i < before.start(); i++) {
            if (words.isOrigin(text, i)) {
                return true;
            }
        }
        return false;
    }
}
