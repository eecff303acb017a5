/** Makes elements; text is always set as text, so nothing that a bulletin says can become markup. */
jianbao.dom = (() => {
  /** element("a.button", {href}, child, ...): children are texts, elements, or nothing. */
  const element = (selector, attributes = {}, ...children) => {
    const [name, ...classes] = selector.split(".");
    const made = document.createElement(name || "div");
    made.classList.add(...classes);
    for (const [key, value] of Object.entries(attributes)) {
      if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
      else if (value !== undefined && value !== null && value !== false) made.setAttribute(key, value);
    }
    made.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
    return made;
  };

  /** A place in the page: route("figures", {subject: "兴化市"}) is #/figures?subject=… */
  const route = (path, query = {}) => {
    const filled = Object.entries(query).filter(([, value]) => value);
    const search = new URLSearchParams(filled).toString();
    return `#/${path}${search ? `?${search}` : ""}`;
  };

  /** The place of a figure, mention or paragraph in its bulletin's text. */
  const place = (row, id) => route(`bulletin/${row.bulletin_id}/${id.slice(row.bulletin_id.length + 1)}`);

  /** Which colour a figure has: by what kind of quantity it is. */
  const KINDS = {
    money: ["MONEY", "PRICE"], count: ["COUNT"], share: ["PERCENT", "PERCENTAGE_POINT", "RATIO", "MULTIPLE", "INDEX"],
    duration: ["DURATION"], order: ["RANK", "OTHER"],
  };
  const kind = (dimension) => Object.keys(KINDS).find((key) => KINDS[key].includes(dimension)) ?? "physical";
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

  return { element, route, place, kind, colour, kinds: ["money", "count", "share", "physical", "duration", "order"] };
})();
