package org.jianbao.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what each quantity does: 增长5.2% grows, 从5元下降到3元 goes from one level to another, 力争达到80% is still to come. */
final class RoleReader {
    private static final String FILLERS = "了约近超逾达";
    private static final String ORIGINS = "从由";
    private static final int NEAR = 12;

    private final RoleWords words;

    RoleReader(RoleWords words) {
        this.words = words;
    }

    /** One role a quantity, in their order. */
    List<Role> read(String text, List<RoughQuantity> quantities) {
        List<Role> roles = new ArrayList<>();
        for (int i = 0; i < quantities.size(); i++) {
            RoughQuantity quantity = quantities.get(i);
            RoughQuantity before = i == 0 ? null : quantities.get(i - 1);
            Role role = role(text, before, i == 0 ? null : roles.get(i - 1), quantity);
            if (role == Role.TO) {
                role = changes(before, i == 0 ? null : roles.get(i - 1), quantity) && cameFrom(text, before, quantity)
                        ? Role.TO
                        : Role.LEVEL;
                if (role == Role.TO) {
                    roles.set(i - 1, Role.FROM);
                }
            }
            roles.add(role);
        }
        return roles;
    }

    private Role role(String text, @Nullable RoughQuantity before, @Nullable Role roleBefore, RoughQuantity quantity) {
        int end = withoutFillers(text, withoutRate(text, quantity));
        Role alone = words.alone(text, Clauses.clauseStart(text, quantity.start()), end);
        Role adjacent = alone == null ? words.adjacent(text, end) : alone;
        if (adjacent != null) {
            return quantity.dimension() == Dimension.RANK ? Role.LEVEL : target(text, quantity, adjacent);
        }
        boolean listed = before != null && roleBefore != null && isListMark(text, before.end(), quantity.start());
        if (listed && (roleBefore == Role.INCREASE || roleBefore == Role.DECREASE || roleBefore == Role.TARGET)) {
            return roleBefore;
        }
        return target(text, quantity, Role.LEVEL);
    }

    private Role target(String text, RoughQuantity quantity, Role otherwise) {
        int clause = Clauses.clauseStart(text, quantity.start());
        int sentence = Clauses.sentenceStart(text, quantity.start());
        boolean target = words.within(RoleWords.Place.CLAUSE, text, clause, quantity.start()) == Role.TARGET
                || words.within(RoleWords.Place.SENTENCE, text, sentence, quantity.start()) == Role.TARGET;
        return target ? Role.TARGET : otherwise;
    }

    /** A change leads from the number right before it to one of its kind. */
    private static boolean changes(@Nullable RoughQuantity before, @Nullable Role roleBefore, RoughQuantity quantity) {
        return before != null
                && roleBefore != Role.TO
                && (before.unitWord() == null
                        || before.unitWord().equals(quantity.unitWord())
                        || before.dimension() == quantity.dimension() && quantity.dimension() != Dimension.COUNT)
                && quantity.start() - before.end() <= NEAR;
    }

    /** 提高到 in 提高到每亩2400元 stands before the denominator. */
    private static int withoutRate(String text, RoughQuantity quantity) {
        String rate = quantity.per() == null ? "" : "每" + quantity.per();
        int start = quantity.start() - rate.length();
        return !rate.isEmpty() && start >= 0 && text.startsWith(rate, start) ? start : quantity.start();
    }

    private static boolean isListMark(String text, int from, int to) {
        return to - from == 1 && "、和及".indexOf(text.charAt(from)) >= 0;
    }

    private static int withoutFillers(String text, int end) {
        int at = end;
        while (at > 0 && FILLERS.indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    private static boolean cameFrom(String text, @Nullable RoughQuantity before, RoughQuantity quantity) {
        if (before == null || Clauses.sentenceStart(text, quantity.start()) > before.start()) {
            return false;
        }
        int clause = Clauses.clauseStart(text, before.start());
        for (int i = clause; i < before.start(); i++) {
            if (ORIGINS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
