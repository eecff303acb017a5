/** The first screen: what this is, one sentence and its row, how much there is, how to load it, where to begin. */
jianbao.overview = async (main) => {
  const { element, route, place, kind, colour } = jianbao.dom;
  const { word, count } = jianbao.words;
  const { release } = jianbao;
  const rows = release.run.rows ?? {};
  const values = (name) => release.summary.values[name] ?? [];

  const hero = () => element("div", {},
    element("h1", {}, word("hero.before", count(rows.bulletins)), jianbao.words.language === "en" && " ", element("em", {}, word("hero.figures", count(rows.figures))), word("hero.after")),
    element("p", {}, word("hero.promise")),
    element("div.go", {}, element("a.button.first", { href: route("bulletins") }, word("hero.read")),
      element("a.button", { href: route("figures") }, word("hero.explore"))));

  /** A short paragraph whose figures say what, of whom and when; the first of the release that does so best. */
  const specimen = async () => {
    if (!release.pages.texts) return null;
    const [texts, figures] = await Promise.all([jianbao.texts(0), jianbao.page("figures", 0)]);
    const byParagraph = d3.group(figures, (row) => row.paragraph_id);
    const mentions = d3.group(texts.mentions, (row) => row.paragraph_id);
    const whole = (row) => [row.indicator, row.subject_code, row.period].filter(Boolean).length + (row.dimension === "MONEY" ? 1 : 0);
    const worth = ({ paragraph_id: id, text }) => {
      const its = byParagraph.get(id) ?? [];
      const fits = text.length >= 40 && text.length <= 130 && its.length >= 2 && its.length <= 7;
      return fits ? d3.sum(its, whole) + new Set(its.map((row) => kind(row.dimension))).size * 2 + (mentions.get(id)?.length ?? 0) : 0;
    };
    const best = d3.greatest(texts.paragraphs, worth);
    if (!best || worth(best) === 0) return null;
    const its = byParagraph.get(best.paragraph_id);
    const chosen = d3.greatest(its, whole);
    const open = (over) => { location.hash = place(over[0], over[0].figure_id ?? over[0].mention_id); };
    const facts = ["value", "unit", "indicator", "subject", "subject_code", "period"].filter((name) => chosen[name]);
    return element("figure.card.specimen", { style: "margin:0" },
      element("div.from", {}, word("specimen")),
      element("blockquote", {}, jianbao.text.marked(best.text, best.char_start, [...its, ...(mentions.get(best.paragraph_id) ?? [])], open)),
      element("div.from", {}, word("specimen.row", chosen.text)),
      element("table.row", {}, element("tbody", {}, facts.map((name) => element("tr", {},
        element("th", { scope: "row" }, name), element("td", {}, String(chosen[name])))))),
      element("p", { style: "margin:.7rem 0 0" }, element("a", { href: place(chosen, chosen.figure_id) }, word("specimen.open"))));
  };

  const counts = () => element("ul.counts", {},
    [["bulletins", "bulletins"], ["articles", "bulletins"], ["figures", "figures"], ["mentions", "names"], ["entities", "names"], ["diagnostics", "quality"]]
      .map(([table, to]) => element("li", {}, element("a", { href: route(to) },
        element("b", { "data-count": table }, count(rows[table] ?? 0)), element("span", {}, word(`count.${table}`))))));

  const section = (title, ...content) => element("section.card", {}, element("h2", {}, title), ...content);
  const top = (name, key) => jianbao.chart.bars(values(name).slice(0, 10).map(([value, n]) =>
    ({ name: word(value), n, href: route("figures", { [key]: value }), colour: key === "dimension" ? d3.color(colour(kind(value))).darker(0.35) : null })));

  const example = element("div", { style: "min-height:24rem" });
  main.append(element("section.hero", {}, hero(), example), counts(),
    element("div.pair", {}, jianbao.loading(), values("figures.dimension").length > 0 && section(word("by.dimension"), top("figures.dimension", "dimension"))),
    values("figures.subject").length > 0 && element("div.pair", {}, section(word("by.subject"), top("figures.subject", "subject")), section(word("by.indicator"), top("figures.indicator", "indicator"))),
    values("bulletins.month").length > 0 && section(word("by.month"), jianbao.chart.months(values("bulletins.month"), Math.min(1100, main.clientWidth - 90))));
  example.replaceWith((await specimen()) ?? "");
};

/** How to load the release, one tool at a time. */
jianbao.loading = () => {
  const { element } = jianbao.dom;
  const { word } = jianbao.words;
  const ways = {
    DuckDB: "SELECT subject, indicator, value, unit, period\nFROM 'parquet/figures/**/*.parquet'\nWHERE dimension = 'MONEY';",
    pandas: "import pandas as pd\nfigures = pd.read_parquet(\"parquet/figures\")\nfigures[figures.dimension == \"MONEY\"]",
    Spark: "figures = spark.read.parquet(\"parquet/figures\")\nfigures.filter(\"dimension = 'MONEY'\").show()",
    R: "library(arrow)\nfigures <- open_dataset(\"parquet/figures\") |>\n  dplyr::collect()",
    CSV: word("load.csv"),
  };
  const code = element("pre", { tabindex: 0, id: "load-code", role: "tabpanel" });
  const tabs = Object.keys(ways).map((name) => element("button", { type: "button", role: "tab", "aria-controls": "load-code", onclick: () => choose(name) }, name));
  const choose = (name) => {
    tabs.forEach((tab) => tab.setAttribute("aria-selected", tab.textContent === name));
    code.textContent = ways[name];
  };
  choose("DuckDB");
  const copy = element("button.copy", { type: "button", onclick: async () => {
    try { await navigator.clipboard.writeText(code.textContent); copy.textContent = word("copied"); } catch { getSelection().selectAllChildren(code); }
  } }, word("copy"));
  return element("section.card.load", {}, copy, element("h2", {}, word("load")), element("div.choices", { role: "tablist" }, tabs), code,
    element("p.soft", { style: "margin:.7rem 0 0" }, word("load.note")));
};
