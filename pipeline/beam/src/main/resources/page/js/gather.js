/**
 * Rows from page after page until there are enough to look at; then a button goes on. A release that stands within its page
 * is read at once. `read(page)` gives the rows of a page that fit, `above(rows)` and `show(rows)` what stands above and below the button for all
 * rows so far, `said(rows)` what they are in words.
 */
jianbao.gather = async (main, { pages, enough, read, show, said, above = () => null }) => {
  const { element } = jianbao.dom;
  const { word, count } = jianbao.words;
  const status = element("p.soft.gathered", { role: "status" });
  const shown = element("div", {});
  const before = element("div", {});
  const found = [];
  let next = 0;
  let goal = 0;
  main.append(before, status, shown);

  const say = () => {
    const whole = next >= pages.length;
    status.classList.toggle("part", !whole);
    status.replaceChildren(...(whole ? [] : [element("span", {}, word("part", said(found), count(next), count(pages.length))),
      element("button.button", { type: "button", onclick: () => on(enough) }, word("part.more")),
      element("button.button", { type: "button", onclick: () => on(Infinity) }, word("part.all"))]));
    before.replaceChildren(...[above(found)].flat(Infinity).filter(Boolean));
    shown.replaceChildren(...[show(found)].flat(Infinity).filter(Boolean));
  };
  const on = async (more) => {
    goal = found.length + more;
    while (next < pages.length && found.length < goal) {
      if (pages.length > 1) status.textContent = word("loading", count(next + 1), count(pages.length));
      for (const row of await read(pages[next])) found.push(row);
      next++;
    }
    say();
  };
  await on(jianbao.release.embedded ? Infinity : enough);
};
