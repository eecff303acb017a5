/** All figures: filtered by place, indicator and kind; as a chart, and as a table whose rows lead to their sentences. */
jianbao.figures = async (main, _, query) => {
  const { element, route, place, kind } = jianbao.dom;
  const { word, count } = jianbao.words;
  const { release } = jianbao;
  main.append(element("h1", { style: "font-size:1.6rem;margin-bottom:1rem" }, word("figures")));
  const wanted = { subject: query.get("subject") ?? "", indicator: query.get("indicator") ?? "", dimension: query.get("dimension") ?? "", role: query.get("role") ?? "" };
  const active = Object.keys(wanted).filter((name) => wanted[name]);

  /** A whole name stands for itself; a part of names for all that hold it. */
  const TYPED = ["subject", "indicator"];
  const fits = (row) => active.every((name) => (TYPED.includes(name) ? (row[name] ?? "").includes(wanted[name]) : row[name] === wanted[name]));
  const exactly = (rows) => TYPED.filter((name) => wanted[name]).reduce((left, name) => {
    const same = left.filter((row) => row[name] === wanted[name]);
    return same.length > 0 ? same : left;
  }, rows);

  const change = (event) => {
    const next = Object.fromEntries(new FormData(event.currentTarget.form ?? event.currentTarget));
    location.hash = route("figures", next);
  };
  const options = (name) => release.summary.values[`figures.${name}`] ?? [];
  const typed = (name) => element("label", {}, word(name),
    element("input", { name, value: wanted[name], list: `list-${name}`, onchange: change, placeholder: word("any") }),
    element("datalist", { id: `list-${name}` }, options(name).map(([value, n]) => element("option", { value }, count(n)))));
  const picked = (name) => element("label", {}, word(name), element("select", { name, onchange: change },
    element("option", { value: "" }, word("any")),
    options(name).map(([value, n]) => element("option", { value, selected: value === wanted[name] ? "" : null }, `${word(value)} (${count(n)})`))));
  const form = element("form.filters", { onsubmit: (event) => { event.preventDefault(); change(event); } },
    typed("subject"), typed("indicator"), picked("dimension"), picked("role"),
    active.length > 0 && element("a.button", { href: route("figures") }, word("clear")));

  const table = (found, issue) => jianbao.table({ rows: found, caption: word("figures.count", count(found.length), count(release.run.rows?.figures ?? 0)), columns: [
    { head: word("figure"), key: true, value: (row) => Number(row.base_value ?? row.value),
      cell: (row) => element("a", { href: place(row, row.figure_id) }, element("mark", { class: `figure k-${kind(row.dimension)}` }, row.text)) },
    { head: word("indicator"), value: (row) => row.indicator },
    { head: word("subject"), value: (row) => row.subject, small: true },
    { head: word("period"), value: (row) => row.period, small: true },
    { head: word("dimension"), value: (row) => word(row.dimension) },
    { head: word("role"), value: (row) => word(row.role) },
    { head: word("qualifier"), value: (row) => (row.qualifier === "EXACT" ? "" : word(row.qualifier)) },
    { head: word("issue_date"), value: (row) => issue.get(row.bulletin_id), small: true },
  ] });
  const counts = (found, name) => (active.length === 0 ? options(name)
    : d3.rollups(found.filter((row) => row[name]), (group) => group.length, (row) => row[name]).sort((a, b) => b[1] - a[1] || d3.ascending(a[0], b[0])));
  const top = (found, name) => element("section.card", {}, element("h2", {}, word(`by.${name}`)),
    jianbao.chart.bars(counts(found, name).slice(0, 10).map(([value, n]) => ({ name: value, n, href: route("figures", { ...wanted, [name]: value }) }))));
  const chart = (found) => {
    const levels = found.filter((row) => ["LEVEL", "TARGET", "FROM", "TO"].includes(row.role));
    return element("section.card", { style: "margin-bottom:1.4rem" },
      element("h2", {}, [wanted.subject, wanted.indicator, wanted.dimension && word(wanted.dimension)].filter(Boolean).join(" · ")),
      jianbao.chart.dots(levels.length > 0 ? levels : found, Math.min(1080, main.clientWidth - 50)));
  };

  main.append(form);
  const issue = new Map();
  const read = async (page) => {
    const [rows, bulletins] = await Promise.all([jianbao.page("figures", page), jianbao.page("bulletins", page)]);
    bulletins.forEach((row) => issue.set(row.bulletin_id, row.issue_date));
    return rows.filter(fits);
  };
  const charts = (rows) => {
    const found = exactly(rows);
    return [found.length > 1 && (wanted.indicator || wanted.dimension) && chart(found),
      found.length > 1 && !(wanted.subject && wanted.indicator) && element("div.pair", {}, !wanted.subject && top(found, "subject"), !wanted.indicator && top(found, "indicator"))];
  };
  /** Without a filter the charts are of the whole release, however much of it the table shows. */
  const whole = active.length === 0;
  await jianbao.gather(main, { enough: 2000, pages: await jianbao.pagesWith(wanted.subject, wanted.indicator),
    said: (rows) => word("count.some.figures", count(rows.length)), above: (rows) => whole && charts(rows),
    show: (rows) => [!whole && charts(rows), table(exactly(rows), issue)],
    read });
};
