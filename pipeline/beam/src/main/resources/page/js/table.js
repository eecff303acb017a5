/** A table that sorts by any column and grows by a hundred rows; `step` rows are shown at first. */
jianbao.table = ({ columns, rows, caption, sort, step = 100 }) => {
  const { element } = jianbao.dom;
  const { word, count } = jianbao.words;
  const collator = new Intl.Collator("zh-CN", { numeric: true });
  let order = sort ?? null;
  let shown = step;
  const head = element("tr", { role: "row" });
  const body = element("tbody");
  const more = element("button.button.more", { type: "button", onclick: () => { shown += 100; draw(); } });

  const compare = (a, b) => (typeof a === "number" && typeof b === "number" ? a - b : collator.compare(a, b));
  const sorted = () => {
    if (!order) return rows;
    const { value } = columns[order.column];
    const sign = order.descending ? -1 : 1;
    const empty = (cell) => cell === null || cell === undefined || cell === "" || Number.isNaN(cell);
    return d3.sort(rows, (a, b) => {
      const [left, right] = [value(a), value(b)];
      if (empty(left) || empty(right)) return empty(left) - empty(right);
      return sign * compare(left, right);
    });
  };

  const turn = (column) => {
    const again = order?.column === column;
    order = { column, descending: again ? !order.descending : columns[column].right === true };
    draw();
  };

  const cell = (column, row) => {
    const content = (column.cell ?? column.value)(row);
    const text = typeof content === "number" ? count(content) : content ?? "";
    const classes = [column.right && "right", column.key && "key"].filter(Boolean).map((name) => `.${name}`).join("");
    return element(`td${classes}`, { role: "cell", "data-head": column.small ? column.head : null }, text);
  };

  const draw = () => {
    [...head.children].forEach((th, column) => {
      const here = order?.column === column;
      th.setAttribute("aria-sort", here ? (order.descending ? "descending" : "ascending") : "none");
    });
    const all = sorted();
    body.replaceChildren(...all.slice(0, shown).map((row) => element("tr", { role: "row" }, columns.map((column) => cell(column, row)))));
    more.hidden = all.length <= shown;
    more.textContent = word("table.more", count(all.length - shown));
  };

  columns.forEach((column, place) => head.append(element(column.right ? "th.right" : "th", { scope: "col", role: "columnheader" },
    element("button", { type: "button", onclick: () => turn(place) }, column.head))));
  draw();
  return element("div", {}, element("table.grid", { role: "table" }, caption && element("caption", {}, caption), element("thead", {}, head), body), more);
};
