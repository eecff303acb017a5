/** The words of the interface in both languages; codes of closed vocabularies have words too. */
jianbao.words = (() => {
  const table = new Map(jianbao.release.words.map(([key, zh, en]) => [key, { zh, en }]));
  const stored = () => { try { return localStorage.getItem("jianbao.language"); } catch { return null; } };
  let language = stored() ?? (navigator.language.startsWith("zh") ? "zh" : "en");

  /** The words for a key, `{0}` replaced; the key itself where there are none. */
  const word = (key, ...values) =>
    (table.get(key)?.[language] ?? key).replace(/\{(\d)\}/g, (_, place) => values[Number(place)]);
  return {
    word,
    has: (key) => table.has(key),
    get language() { return language; },
    choose: (chosen) => {
      language = chosen;
      try { localStorage.setItem("jianbao.language", chosen); } catch { /* a page from disk may have no storage */ }
    },
    /** 12,345 */
    count: d3.format(","),
    /** An amount as its language shortens it: 5.6亿 or 563M. */
    amount: (value) => {
      if (language === "en") return Math.abs(value) < 1e4 ? d3.format(",~r")(+value.toPrecision(6)) : d3.format(".3~s")(value).replace("G", "B");
      const [divisor, unit] = Math.abs(value) >= 1e8 ? [1e8, "亿"] : Math.abs(value) >= 1e4 ? [1e4, "万"] : [1, ""];
      return d3.format(",~r")(+(value / divisor).toPrecision(4)) + unit;
    },
  };
})();
