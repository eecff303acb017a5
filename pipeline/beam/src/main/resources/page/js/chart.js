/** Charts: bars as a list of links, dots of values by place or by time as SVG. */
jianbao.chart = (() => {
  const { element, place, kind, colour } = jianbao.dom;
  const { word, amount, count } = jianbao.words;

  /** Bars for [{name, n, href?, colour?}], longest as given. */
  const bars = (rows) => {
    const width = d3.scaleLinear([0, d3.max(rows, (row) => row.n) || 1], [0, 1]);
    return element("ul.bars", {}, rows.map((row) => element("li", {},
      element(row.href ? "a" : "div", { href: row.href, title: row.name },
        element("span.name", {}, row.name),
        element("span.track", {},
          element("span.bar", { style: `width:calc(${width(row.n)} * (100% - 5em));${row.colour ? `background:${row.colour}` : ""}` }),
          element("span.num", {}, count(row.n)))))));
  };

  const number = (row) => Number(row.base_value ?? row.value);
  const unit = (row) => (row.base_unit ?? row.unit ?? "") + (row.per ? `/${row.per}` : "");

  /** The figures that share the most frequent unit and can be compared. */
  const comparable = (rows) => {
    const groups = d3.groups(rows, unit);
    const [name, most] = d3.greatest(groups, (group) => group[1].length) ?? ["", []];
    return { name, rows: most };
  };

  const scale = (rows, range) => {
    const [least, most] = d3.extent(rows, number);
    const wide = least > 0 && most / least > 300;
    return wide ? d3.scaleLog([least, most], range).nice() : d3.scaleLinear([Math.min(0, least), Math.max(0, most) || 1], range).nice();
  };

  const dot = (svg, rows, x, y) => svg.selectAll("a.dot").data(rows).join("a").attr("class", "dot")
    .attr("href", (row) => place(row, row.figure_id))
    .attr("aria-label", (row) => [row.subject, row.indicator, row.text, row.period].filter(Boolean).join(" · "))
    .each(function (row) {
      d3.select(this).append("title").text([row.text, row.indicator, row.subject, row.period].filter(Boolean).join(" · "));
      d3.select(this).append("circle").attr("cx", x(row)).attr("cy", y(row)).attr("r", 6)
        .attr("fill", d3.color(colour(kind(row.dimension))).darker(1.3)).attr("fill-opacity", 0.8).attr("stroke", "#fff");
    });

  const canvas = (width, height) => d3.create("svg").attr("viewBox", [0, 0, width, height]).attr("width", "100%")
    .attr("style", `max-width:${width}px;min-width:min(100%,${width}px)`).attr("role", "group");

  const ticks = (x, room) => d3.axisBottom(x).ticks(room / 110, "~s").tickFormat(amount).tickSizeOuter(0);

  /** One line a place, one dot a figure. */
  const byPlace = (rows, width) => {
    const names = d3.groups(rows, (row) => row.subject ?? "—").sort((a, b) => b[1].length - a[1].length).slice(0, 16).map(([name]) => name);
    const shown = rows.filter((row) => names.includes(row.subject ?? "—"));
    const left = Math.min(150, width * 0.34);
    const height = names.length * 30 + 40;
    const y = d3.scalePoint(names, [18, height - 46]).padding(0.2);
    const x = scale(shown, [left + 10, width - 24]);
    const svg = canvas(width, height);
    svg.append("g").selectAll("text").data(names).join("text").attr("x", left - 6).attr("y", (name) => y(name) + 4)
      .attr("text-anchor", "end").text((name) => (name.length > 10 ? `${name.slice(0, 9)}…` : name));
    svg.append("g").selectAll("line").data(names).join("line").attr("x1", left).attr("x2", width - 14)
      .attr("y1", y).attr("y2", y).attr("stroke", "#ece8de");
    svg.append("g").attr("transform", `translate(0,${height - 26})`).call(ticks(x, width - left));
    dot(svg, shown, (row) => x(number(row)), (row) => y(row.subject ?? "—"));
    return svg.node();
  };

  /** Values of one place over time. */
  const byTime = (rows, width) => {
    const when = (row) => new Date(row.period_start);
    const height = 260;
    const x = d3.scaleUtc(d3.extent(rows, when), [70, width - 30]).nice();
    const y = scale(rows, [height - 30, 14]);
    const svg = canvas(width, height);
    svg.append("g").attr("transform", `translate(0,${height - 26})`).call(d3.axisBottom(x).ticks(Math.min(6, width / 110)).tickFormat(d3.utcFormat("%Y-%m")));
    svg.append("g").attr("transform", "translate(60,0)").call(d3.axisLeft(y).ticks(5).tickFormat(amount));
    dot(svg, rows, (row) => x(when(row)), (row) => y(number(row)));
    return svg.node();
  };

  /** Figures of one indicator: over time for one place, else by place; and what it leaves out. */
  const dots = (figures, width) => {
    const { name, rows } = comparable(figures);
    const dated = rows.filter((row) => row.period_start);
    const one = new Set(rows.map((row) => row.subject)).size === 1;
    const overTime = one && new Set(dated.map((row) => row.period_start)).size > 1;
    const shown = overTime ? dated : rows;
    const note = word("chart.note", count(shown.length), count(figures.length), name || word("none"));
    return element("figure.chart", { style: "margin:0" }, element("figcaption.soft", {}, note), (overTime ? byTime : byPlace)(shown, width));
  };

  /** Months as columns. */
  const months = (rows, width) => {
    const parse = d3.utcParse("%Y-%m");
    const byMonth = new Map(rows);
    const end = d3.utcMonth.offset(parse(rows.at(-1)[0]), 1);
    const all = d3.utcMonths(parse(rows[0][0]), end).map(d3.utcFormat("%Y-%m"));
    const height = 150;
    const x = d3.scaleBand(all, [44, width - 8]).paddingInner(0.15);
    const y = d3.scaleLinear([0, d3.max(rows, (row) => row[1])], [height - 24, 10]).nice();
    const column = Math.max(2, Math.min(40, x.bandwidth()));
    const svg = canvas(width, height);
    svg.append("g").selectAll("rect").data(all.filter((month) => byMonth.has(month))).join("rect").attr("x", (m) => x(m) + (x.bandwidth() - column) / 2)
      .attr("width", column).attr("y", (m) => y(byMonth.get(m))).attr("height", (m) => y(0) - y(byMonth.get(m)))
      .attr("fill", "#8fa3b5").append("title").text((m) => `${m}: ${count(byMonth.get(m))}`);
    const every = Math.ceil(all.length / (width / 90));
    svg.append("g").attr("transform", `translate(0,${height - 22})`)
      .call(d3.axisBottom(x).tickValues(all.filter((_, i) => i % every === 0)).tickSizeOuter(0)).select(".domain").remove();
    svg.append("g").attr("transform", "translate(42,0)").call(d3.axisLeft(y).tickValues(y.ticks(3).filter(Number.isInteger)).tickFormat(d3.format(","))).select(".domain").remove();
    return element("div.chart", {}, svg.node());
  };

  return { bars, dots, months };
})();
