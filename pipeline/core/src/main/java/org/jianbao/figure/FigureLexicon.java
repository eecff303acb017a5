package org.jianbao.figure;

import org.jianbao.quantity.QuantityLexicon;

/** The words that tell what a quantity means: what it does, for when it holds, whose it is and what it measures. */
record FigureLexicon(
        QuantityLexicon quantities,
        RoleWords roles,
        PeriodWords periods,
        PairedWords pairs,
        AgentWords agents,
        IndicatorWords indicators) {
    static FigureLexicon standard() {
        return new FigureLexicon(
                QuantityLexicon.standard(),
                RoleWords.standard(),
                PeriodWords.standard(),
                PairedWords.standard(),
                AgentWords.standard(),
                IndicatorWords.standard());
    }
}
