/** A paragraph with its figures and mentions marked, and the row that a mark stands for. */
jianbao.text = (() => {
  const { element, kind } = jianbao.dom;
  const { word } = jianbao.words;
  const HIDDEN = new Set(["bulletin_id", "article_id", "section_id", "paragraph_id", "entity_id", "subject_id"]);

  /** Offsets count code points; UTF-16 differs from them only where there are surrogates. */
  const points = (text) => (/[\ud800-\udfff]/.test(text) ? Array.from(text) : text);
  const slice = (chars, from, to) => (typeof chars === "string" ? chars.slice(from, to) : chars.slice(from, to).join(""));

  const isFigure = (row) => row.figure_id !== undefined;
  const idOf = (row) => (row.figure_id ?? row.mention_id).slice(row.bulletin_id.length + 1);

  const brief = (row) => (isFigure(row)
    ? [row.text, row.indicator, row.subject, row.period].filter(Boolean).join(", ")
    : [row.text, word(row.type), row.name !== row.text && row.name, row.normalized].filter(Boolean).join(", "));

  /** The text between two offsets, cut wherever a mark begins or ends. */
  const marked = (text, start, rows, choose) => {
    const chars = points(text);
    const spans = rows.map((row) => ({ row, from: row.char_start - start, to: row.char_end - start }))
      .filter(({ from, to }) => from >= 0 && to <= chars.length && from < to);
    const cuts = [...new Set([0, chars.length, ...spans.flatMap(({ from, to }) => [from, to])])].sort(d3.ascending);
    const begun = new Set();
    return d3.pairs(cuts).map(([from, to]) => {
      const over = spans.filter((span) => span.from <= from && span.to >= to).map((span) => span.row);
      const piece = slice(chars, from, to);
      if (over.length === 0) return piece;
      const first = over.find((row) => !begun.has(row));
      over.forEach((row) => begun.add(row));
      return mark(piece, over, first, choose);
    });
  };

  const mark = (piece, over, first, choose) => {
    const main = over.find(isFigure) ?? over[0];
    const classes = over.flatMap((row) => (isFigure(row) ? ["figure", `k-${kind(row.dimension)}`] : ["mention", `m-${row.type}`]));
    const focus = first ? { tabindex: 0, role: "button", "aria-label": brief(first), id: idOf(first) } : {};
    const made = element("mark", {
      ...focus, class: classes.join(" "), "data-ids": over.map(idOf).join(" "),
      onclick: () => choose(over),
      onkeydown: (event) => {
        if (event.key === "Enter" || event.key === " ") { event.preventDefault(); choose(over); }
      },
      onmouseenter: (event) => jianbao.tip.show(event.currentTarget, over), onmouseleave: () => jianbao.tip.hide(),
      onfocus: (event) => jianbao.tip.show(event.currentTarget, over), onblur: () => jianbao.tip.hide(),
    }, piece);
    made.row = main;
    return made;
  };

  /** The row as the tables hold it: column and value, what the column means as its title. */
  const row = (item) => {
    const docs = jianbao.release.summary.tables[isFigure(item) ? "figures" : "mentions"].columns;
    const shown = item.columns.map((name) => [name, item[name]]).filter(([name, value]) => value !== null && value !== undefined && !HIDDEN.has(name));
    return element("table.row", {}, element("tbody", {}, shown.map(([name, value]) => element("tr", {},
      element("th", { scope: "row", title: docs[name] }, name),
      element("td", {}, String(value), meaning(value))))));
  };
  const meaning = (value) => (jianbao.words.has(value) && element("span.soft", {}, ` ${word(value)}`));

  /** The row with its most telling values first. */
  const card = (item) => element("div", {},
    element("div.row-head", {}, item.text),
    element("p.soft", { style: "margin:.1rem 0" }, (isFigure(item)
      ? [item.indicator, item.subject, item.period] : [item.name, item.normalized]).filter(Boolean).join(" · ") || word("unsaid")),
    row(item));

  return { marked, card, row, brief, isFigure, idOf };
})();

/** What hovering or focusing a mark shows. */
jianbao.tip = (() => {
  const { element } = jianbao.dom;
  const { word } = jianbao.words;
  const tip = document.getElementById("tip");
  const line = (row) => element("div", {}, element("b", {}, row.text), " ",
    element("span", {}, word(row.figure_id === undefined ? row.type : row.dimension)), element("br"),
    (row.figure_id === undefined ? [row.name, row.normalized] : [row.indicator, row.subject, row.period]).filter(Boolean).join(" · "));
  return {
    show: (target, rows) => {
      tip.replaceChildren(...rows.map(line));
      tip.hidden = false;
      const box = target.getClientRects()[0];
      const left = Math.max(8, Math.min(box.left, innerWidth - tip.offsetWidth - 8));
      const above = box.top - tip.offsetHeight - 8;
      tip.style.left = `${left + scrollX}px`;
      tip.style.top = `${(above > 60 ? above : box.bottom + 8) + scrollY}px`;
    },
    hide: () => { tip.hidden = true; },
  };
})();
