/** The bulletins of the release. */
jianbao.bulletins = async (main) => {
  const { element, route } = jianbao.dom;
  const { word, count } = jianbao.words;
  const doubts = new Map();
  main.append(element("h1", { style: "font-size:1.6rem;margin-bottom:1rem" }, word("bulletins")));
  const show = (rows) => jianbao.table({ rows, sort: { column: 1, descending: true }, caption: word("bulletins.count", count(rows.length)), columns: [
    { head: word("title"), key: true, value: (row) => row.title ?? row.source_uri,
      cell: (row) => element("a", { href: route(`bulletin/${row.bulletin_id}`) }, row.title ?? row.source_uri) },
    { head: word("issue_date"), value: (row) => row.issue_date },
    { head: word("issue_label"), value: (row) => row.issue_label },
    { head: word("issuer"), value: (row) => row.issuer },
    { head: word("table.articles"), right: true, small: true, value: (row) => row.article_count },
    { head: word("table.figures"), right: true, small: true, value: (row) => row.figure_count },
    { head: word("table.mentions"), right: true, small: true, value: (row) => row.mention_count },
    { head: word("table.diagnostics"), right: true, small: true, value: (row) => doubts.get(row.bulletin_id) ?? 0 },
  ] });
  const read = async (page) => {
    const [rows, its] = await Promise.all([jianbao.page("bulletins", page), jianbao.doubtsOf(page)]);
    rows.forEach((row, i) => doubts.set(row.bulletin_id, its[i].length));
    return rows;
  };
  await jianbao.gather(main, { pages: d3.range(jianbao.release.pages.bulletins ?? 0), enough: 1000, read, show,
    said: (rows) => word("bulletins.count", count(rows.length)) });
};

/** Everything that the bulletins name. */
jianbao.names = async (main, _, query) => {
  const { element, route } = jianbao.dom;
  const { word, count } = jianbao.words;
  const type = query.get("type");
  const { release } = jianbao;
  main.append(element("h1", { style: "font-size:1.6rem;margin-bottom:1rem" }, word("names")),
    element("nav.chips", { "aria-label": word("type") }, [[null, release.run.rows?.entities ?? 0], ...(release.summary.values["entities.type"] ?? [])].map(([value, n]) =>
      element("a", { href: route("names", { type: value }), "aria-current": type === value ? "true" : null },
        value && element("span", { class: `mention m-${value}` }, word(value)), !value && word("any"), ` ${count(n)}`))));
  const show = (rows) => jianbao.table({ rows, sort: { column: 3, descending: true }, caption: word("names.count", count(rows.length)), columns: [
    { head: word("name"), key: true, value: (row) => row.name, cell: (row) => element("a", { href: route("search", { q: row.name }) }, row.name) },
    { head: word("type"), value: (row) => word(row.type) },
    { head: word("code"), value: (row) => row.code, small: true },
    { head: word("table.mentions"), right: true, small: true, value: (row) => row.mention_count },
    { head: word("table.bulletins"), right: true, small: true, value: (row) => row.bulletin_count },
    { head: word("first_date"), value: (row) => row.first_date, small: true },
    { head: word("last_date"), value: (row) => row.last_date, small: true },
  ] });
  await jianbao.gather(main, { pages: d3.range(release.pages.entities ?? 0), enough: 2000, show, said: (rows) => word("count.some.entities", count(rows.length)),
    read: async (page) => (await jianbao.page("entities", page)).filter((row) => !type || row.type === type) });
};

/**
 * Exact search in names, figures and sentences: every word of the query must occur. Chinese is written without spaces, so the
 * texts themselves are read: of a large release those pages alone that can hold the query, and no more of them than it takes.
 */
jianbao.search = async (main, _, query) => {
  /** Pages of names that are looked through, the most mentioned 50,000. */
  const NAMES = 10;
  const { element, route, place, kind } = jianbao.dom;
  const { word, count } = jianbao.words;
  const wanted = (query.get("q") ?? "").trim().toLowerCase().split(/\s+/).filter(Boolean);
  main.append(element("h1", { style: "font-size:1.6rem;margin-bottom:1rem" }, word("search.title", wanted.join(" "))));
  if (wanted.length === 0) return;
  const fold = wanted.some((one) => one !== one.toUpperCase()) ? (text) => text.toLowerCase() : (text) => text;
  const has = (...texts) => wanted.every((one) => texts.some((text) => text && fold(text).includes(one)));
  const about = new Map();
  const issues = [];
  const names = [];
  for (let i = 0; i < Math.min(NAMES, jianbao.release.pages.entities ?? 0); i++) {
    for (const row of await jianbao.page("entities", i)) if (has(row.name, row.code)) names.push(row);
  }
  const figures = [];
  const read = async (page) => {
    const [texts, numbers, bulletins] = await Promise.all([jianbao.texts(page), jianbao.page("figures", page), jianbao.page("bulletins", page)]);
    for (const row of bulletins) {
      about.set(row.bulletin_id, [row.title, row.issue_label, row.issue_date].filter(Boolean).join(" "));
      if (has(row.title, row.issuer, row.issue_label, row.source_uri, row.issue_date)) issues.push(row);
    }
    for (const row of numbers) if (has(row.text, row.indicator, row.subject, row.period)) figures.push(row);
    const named = new Set(texts.mentions.filter((row) => has(row.name)).map((row) => row.paragraph_id));
    return texts.paragraphs.filter((row) => has(row.text) || named.has(row.paragraph_id));
  };

  const said = (sentences) => word("search.count", count(names.length), count(figures.length), count(sentences.length));
  const show = (sentences) => [
    element("p.soft.said", {}, said(sentences)),
    issues.length > 0 && element("div.chips", {}, issues.slice(0, 12).map((row) => element("a", { href: route(`bulletin/${row.bulletin_id}`) }, about.get(row.bulletin_id) || row.source_uri))),
    names.length > 0 && element("div.chips", {}, d3.sort(names, (row) => -row.mention_count).slice(0, 24).map((row) =>
      element("a", { href: route("search", { q: row.name }), title: word(row.type) }, element("span", { class: `mention m-${row.type}` }, row.name), ` ${count(row.mention_count)}`))),
    figures.length > 0 && element("section.card", { style: "margin-bottom:1.4rem" }, jianbao.table({ rows: figures, step: 10, caption: word("table.figures"), columns: [
      { head: word("figure"), key: true, value: (row) => Number(row.base_value ?? row.value),
        cell: (row) => element("a", { href: place(row, row.figure_id) }, element("mark", { class: `figure k-${kind(row.dimension)}` }, row.text)) },
      { head: word("indicator"), value: (row) => row.indicator }, { head: word("subject"), value: (row) => row.subject },
      { head: word("period"), value: (row) => row.period }] })),
    element("ul.hits", {}, sentences.slice(0, 1000).map((row) => element("li", {}, element("a", { href: place(row, row.paragraph_id) },
      ...jianbao.snippet(row.text, wanted), element("small", {}, about.get(row.bulletin_id))))))];
  await jianbao.gather(main, { pages: await jianbao.pagesWith(...wanted), enough: 200, read, show, said });
};

/** A piece of text around the first hit, hits marked. */
jianbao.snippet = (text, wanted) => {
  const { element } = jianbao.dom;
  const low = text.toLowerCase();
  const first = Math.max(0, low.indexOf(wanted[0]) - 40);
  const piece = text.slice(first, first + 150);
  const hits = wanted.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  const parts = piece.split(new RegExp(`(${hits})`, "gi"));
  return [first > 0 ? "…" : "", ...parts.map((part, i) => (i % 2 ? element("mark.hit", {}, part) : part)), first + 150 < text.length ? "…" : ""];
};
