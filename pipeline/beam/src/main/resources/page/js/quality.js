/** How far the release can be trusted: what is filled, what is in doubt, what was refused, how the program was measured. */
jianbao.quality = async (main) => {
  const { element, route } = jianbao.dom;
  const { word, count } = jianbao.words;
  const { release } = jianbao;
  const share = d3.format(".0%");
  const CHOSEN = {
    bulletins: ["title", "issue_label", "issuer", "issuer_code", "issue_date"],
    articles: ["title", "subject", "subject_code"],
    figures: ["unit", "unit_code", "base_value", "indicator", "subject", "subject_code", "period", "period_start"],
    mentions: ["entity_id", "normalized"],
  };
  const meter = (label, part, right, title) => element("div.meter", { title },
    element("span", {}, label), element("i", { "aria-hidden": "true" }, element("b", { style: `width:${100 * part}%` })), element("span.num", {}, right));

  const named = (table, name) => word(jianbao.words.has(`${table}.${name}`) ? `${table}.${name}` : name);

  const coverage = Object.entries(CHOSEN).map(([table, names]) => {
    const filled = release.summary.filled[table] ?? {};
    const total = release.run.rows?.[table] ?? 0;
    return total > 0 && element("div", {}, element("h3", { style: "margin:.8rem 0 .3rem" }, word(`table.${table}`)),
      names.filter((name) => name in filled).map((name) =>
        meter(named(table, name), filled[name] / total, `${share(filled[name] / total)} · ${count(filled[name])}`, release.summary.tables[table]?.columns[name])));
  });

  const measured = release.measures.map(([name, value]) => meter(word(`measure.${name}`).replace("measure.", ""), Number(value), Number(value).toFixed(3)));
  const noted = release.run.rows?.diagnostics ?? 0;
  const rejected = release.run.rejected ?? 0;
  main.append(element("h1", { style: "font-size:1.6rem;margin-bottom:1rem" }, word("quality")),
    element("div.pair", {},
      element("section.card", {}, element("h2", {}, word("coverage")), element("p.soft", {}, word("coverage.note")), coverage),
      element("section.card", {}, element("h2", {}, word("measures")), element("p.soft", {}, word("measures.note")), measured)),
    element("section.card", { style: "margin-bottom:1.4rem" }, element("h2", {}, word("diagnostics")),
      element("p.soft", {}, word("diagnostics.note", count(noted), count(rejected))),
      noted > 0 && jianbao.chart.bars((release.summary.values["diagnostics.code"] ?? []).map(([code, n]) => ({ name: word(code), n })))));
  const show = (rows) => rows.length > 0 && jianbao.table({ rows, columns: [
    { head: word("source_uri"), key: true, value: (row) => row.source_uri,
      cell: (row) => (row.bulletin_id ? element("a", { href: route(`bulletin/${row.bulletin_id}`) }, row.source_uri) : row.source_uri) },
    { head: word("severity"), value: (row) => word(row.severity) },
    { head: word("code"), value: (row) => word(row.code) },
    { head: word("message"), value: (row) => row.message },
    { head: word("excerpt"), value: (row) => row.excerpt },
  ] });
  await jianbao.gather(main, { pages: d3.range(release.pages.diagnostics ?? 0), enough: 2000, show, said: (rows) => word("count.some.diagnostics", count(rows.length)), read: (page) => jianbao.page("diagnostics", page) });
};
