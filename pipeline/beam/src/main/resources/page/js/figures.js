/** All figures: filtered by place, indicator and kind; as a chart, and as a table whose rows lead to their sentences. */
jianbao.figures = async (main, _, query) => {
  const { element, route, place, kind } = jianbao.dom;
  const { word, count } = jianbao.words;
  const progress = element("p.soft", { role: "status" });
  main.append(element("h1", { style: "font-size:1.6rem;margin-bottom:1rem" }, word("figures")), progress);
  const [rows, bulletins] = await Promise.all([
    jianbao.all("figures", (done, of) => { progress.textContent = of > 1 ? word("loading", done, of) : ""; }), jianbao.all("bulletins")]);
  progress.remove();
  const issue = new Map(bulletins.map((row) => [row.bulletin_id, row.issue_date]));
  const wanted = { subject: query.get("subject") ?? "", indicator: query.get("indicator") ?? "", dimension: query.get("dimension") ?? "", role: query.get("role") ?? "" };

  /** A whole name stands for itself; a part of names for all that hold it. */
  const typedFits = (name) => {
    const exact = rows.some((row) => row[name] === wanted[name]);
    return (row) => (exact ? row[name] === wanted[name] : (row[name] ?? "").includes(wanted[name]));
  };
  const fits = {
    subject: typedFits("subject"), indicator: typedFits("indicator"),
    dimension: (row) => row.dimension === wanted.dimension, role: (row) => row.role === wanted.role,
  };
  const active = Object.keys(wanted).filter((name) => wanted[name]);
  const found = rows.filter((row) => active.every((name) => fits[name](row)));

  const change = (event) => {
    const next = Object.fromEntries(new FormData(event.currentTarget.form ?? event.currentTarget));
    location.hash = route("figures", next);
  };
  const options = (name) => d3.rollups(rows, (group) => group.length, (row) => row[name]).filter(([value]) => value).sort((a, b) => b[1] - a[1]);
  const typed = (name) => element("label", {}, word(name),
    element("input", { name, value: wanted[name], list: `list-${name}`, onchange: change, placeholder: word("any") }),
    element("datalist", { id: `list-${name}` }, options(name).slice(0, 300).map(([value, n]) => element("option", { value }, count(n)))));
  const picked = (name) => element("label", {}, word(name), element("select", { name, onchange: change },
    element("option", { value: "" }, word("any")),
    options(name).map(([value, n]) => element("option", { value, selected: value === wanted[name] ? "" : null }, `${word(value)} (${n})`))));
  const form = element("form.filters", { onsubmit: (event) => { event.preventDefault(); change(event); } },
    typed("subject"), typed("indicator"), picked("dimension"), picked("role"),
    active.length > 0 && element("a.button", { href: route("figures") }, word("clear")));

  const top = (name) => {
    const counts = d3.rollups(found.filter((row) => row[name]), (group) => group.length, (row) => row[name]).sort((a, b) => b[1] - a[1] || d3.ascending(a[0], b[0]));
    return element("section.card", {}, element("h2", {}, word(`by.${name}`)),
      jianbao.chart.bars(counts.slice(0, 10).map(([value, n]) => ({ name: value, n, href: route("figures", { ...wanted, [name]: value }) }))));
  };
  const levels = found.filter((row) => ["LEVEL", "TARGET", "FROM", "TO"].includes(row.role));
  const width = Math.min(1080, main.clientWidth - 50);
  const chart = () => element("section.card", { style: "margin-bottom:1.4rem" },
    element("h2", {}, [wanted.subject, wanted.indicator, wanted.dimension && word(wanted.dimension)].filter(Boolean).join(" · ")), jianbao.chart.dots(levels.length > 0 ? levels : found, width));

  main.append(form, found.length > 1 && (wanted.indicator || wanted.dimension) ? chart() : "",
    found.length > 1 && !(wanted.subject && wanted.indicator) ? element("div.pair", {}, !wanted.subject && top("subject"), !wanted.indicator && top("indicator")) : "",
    jianbao.table({ rows: found, caption: word("figures.count", count(found.length), count(rows.length)), columns: [
      { head: word("figure"), key: true, value: (row) => Number(row.base_value ?? row.value),
        cell: (row) => element("a", { href: place(row, row.figure_id) }, element("mark", { class: `figure k-${kind(row.dimension)}` }, row.text)) },
      { head: word("indicator"), value: (row) => row.indicator },
      { head: word("subject"), value: (row) => row.subject, small: true },
      { head: word("period"), value: (row) => row.period, small: true },
      { head: word("dimension"), value: (row) => word(row.dimension) },
      { head: word("role"), value: (row) => word(row.role) },
      { head: word("qualifier"), value: (row) => (row.qualifier === "EXACT" ? "" : word(row.qualifier)) },
      { head: word("issue_date"), value: (row) => issue.get(row.bulletin_id), small: true },
    ] }));
};
