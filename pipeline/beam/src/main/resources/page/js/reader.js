/** One bulletin: its masthead, its text with everything marked, and beside it the row of what was chosen. */
jianbao.reader = async (main, [id, anchor]) => {
  const { element, route, kinds } = jianbao.dom;
  const { word } = jianbao.words;
  const all = await jianbao.bulletin(id);
  if (!all) { main.append(element("p", {}, word("missing"))); return; }
  const { bulletin, figures, mentions } = all;
  const side = element("aside.card.side.idle", { "aria-live": "polite", "aria-label": word("row") });

  const choose = (over) => {
    const ids = over.map(jianbao.text.idOf);
    main.querySelectorAll("mark.chosen").forEach((mark) => mark.classList.remove("chosen"));
    ids.forEach((one) => main.querySelectorAll(`mark[data-ids~="${CSS.escape(one)}"]`).forEach((mark) => mark.classList.add("chosen")));
    jianbao.tip.hide();
    side.classList.remove("idle");
    side.replaceChildren(element("button.close", { type: "button", "aria-label": word("close"), onclick: idle }, "×"),
      ...over.flatMap((row) => [jianbao.text.card(row), steps(row)]));
    main.querySelector("mark.chosen")?.scrollIntoView({ block: "nearest", behavior: "instant" });
    history.replaceState(null, "", route(`bulletin/${id}/${ids[0]}`));
  };
  const idle = () => {
    side.classList.add("idle");
    side.replaceChildren(element("h3", {}, word("row.none")), element("p.soft", {}, word("row.hint")));
  };

  /** From a row to its neighbours in the text, and to its like in the whole release. */
  const steps = (row) => {
    const figure = jianbao.text.isFigure(row);
    const marks = [...main.querySelectorAll(figure ? "mark.figure[id]" : "mark.mention[id]")];
    const here = marks.findIndex((mark) => mark.id === jianbao.text.idOf(row));
    const go = (step) => element("button", { type: "button", disabled: !marks[here + step], onclick: () => visit(marks[here + step].id) },
      word(step < 0 ? "row.before" : "row.after"));
    return element("div.steps", {}, go(-1), go(1),
      figure && row.indicator && element("a", { href: route("figures", { indicator: row.indicator }) }, word("row.same")),
      figure && row.subject && element("a", { href: route("figures", { subject: row.subject }) }, row.subject),
      !figure && element("a", { href: route("search", { q: row.name }) }, word("row.search")));
  };

  const visit = (one) => {
    const target = document.getElementById(one);
    if (!target) return;
    const row = [...figures, ...mentions].find((each) => jianbao.text.idOf(each) === one);
    if (row) choose([row]);
    target.scrollIntoView({ block: "center", behavior: "instant" });
    target.focus({ preventScroll: true });
    jianbao.tip.hide();
  };

  const facts = [["issuer", [bulletin.issuer, bulletin.issuer_code].filter(Boolean).join(" · ")], ["signed_by", bulletin.signed_by], ["editor", bulletin.editor],
    ["report_to", bulletin.report_to?.join("、")], ["send_to", bulletin.send_to?.join("、")], ["copy_to", bulletin.copy_to?.join("、")],
    ["security_level", bulletin.security_level], ["handling_notice", bulletin.handling_notice], ["print_run", bulletin.print_run], ["source_uri", bulletin.source_uri]];
  const head = element("header.masthead", {},
    element("h1", {}, bulletin.title ?? bulletin.source_uri),
    element("p", {}, [bulletin.issue_label, bulletin.issuer, bulletin.issue_date].filter(Boolean).join("　")),
    element("details", {}, element("summary.soft", {}, word("facts")),
      element("dl.facts", {}, facts.filter(([, value]) => value).flatMap(([name, value]) => [element("dt", {}, word(name)), element("dd", {}, String(value))]))));

  const legend = element("ul.legend", { "aria-label": word("legend") },
    kinds.map((name) => element("li", {}, element("span.swatch", { class: `swatch k-${name}` }), word(`kind.${name}`))),
    ["PLACE", "ORGANIZATION", "PERSON", "PROGRAMME", "WORK", "TIME"].map((type) => element("li", {}, element("span", { class: `mention m-${type}` }, word(type)))));

  const neighbour = (row, label) => (row ? element("a", { href: route(`bulletin/${row.bulletin_id}`) }, word(label)) : element("span"));
  const text = element("div", {},
    element("nav.crumbs", {}, element("a", { href: route("bulletins") }, word("back")), element("span", {}, neighbour(all.before, "before"), " ", neighbour(all.after, "after"))),
    head, jianbao.doubts(all.diagnostics),
    legend, all.articles.map((article) => jianbao.article(all, article, choose)));
  idle();
  main.append(element("div.reader", {}, text, side));
  if (anchor) visit(anchor);
};

/** What is in doubt about a bulletin: one line to open, the same doubts counted together. */
jianbao.doubts = (rows) => {
  const { element } = jianbao.dom;
  const { word, count } = jianbao.words;
  if (rows.length === 0) return null;
  const kinds = d3.rollups(rows, (group) => group.length, (row) => row.code).map(([code, n]) => `${word(code)} ${count(n)}`);
  const same = d3.groups(rows, (row) => [row.code, row.message, row.excerpt].join());
  return element("details.doubt", {}, element("summary", {}, word("doubts", count(rows.length), kinds.join(", "))),
    element("ul", {}, same.map(([, [row, ...others]]) => element("li", {}, element("b", {}, word(row.code)), row.excerpt && `「${row.excerpt}」`,
      others.length > 0 && ` ×${count(others.length + 1)}`, element("span.soft", {}, ` ${row.message}`)))));
};

/** One article as it is laid out: titles, headings, prose, tables. */
jianbao.article = (all, article, choose) => {
  const { element } = jianbao.dom;
  const rows = d3.group([...all.figures, ...all.mentions].filter((row) => row.article_id === article.article_id), (row) => row.paragraph_id);
  const sections = new Map(all.sections.filter((row) => row.article_id === article.article_id).map((row) => [row.char_start, row]));
  const NAMES = { TITLE: "h2", HEADING: "h3", TABLE: "pre" };

  /** A heading that runs into its paragraph, in bold. */
  const lead = (paragraph, content) => {
    const section = sections.get(paragraph.char_start);
    const front = section && `${section.label ?? ""}${section.heading ?? ""}`;
    const first = content[0];
    if (paragraph.kind !== "TEXT" || !front || typeof first !== "string" || !first.startsWith(front)) return content;
    return [element("span.lead", {}, front), first.slice(front.length), ...content.slice(1)];
  };

  const paragraph = (row) => {
    const content = jianbao.text.marked(row.text, row.char_start, rows.get(row.paragraph_id) ?? [], choose);
    return element(`${NAMES[row.kind] ?? "p"}.${row.kind}`, { id: row.paragraph_id.slice(row.bulletin_id.length + 1) }, lead(row, content));
  };

  const its = all.paragraphs.filter((row) => row.article_id === article.article_id);
  const titled = its.some((row) => row.kind === "TITLE");
  return element("article.article", { lang: "zh-CN" }, article.column_name && element("div.column", {}, `【${article.column_name}】`),
    !titled && article.title && element("h2", {}, article.title), its.map(paragraph));
};
