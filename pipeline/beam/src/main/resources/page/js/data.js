"use strict";
/** The data of the release: within the page as inert JSON, or in page/*.js, which a page opened from disk may load. */
const jianbao = (() => {
  const waiting = new Map();
  const loaded = new Map();

  /** Called by page/*.js. */
  const receive = (name, data) => waiting.get(name)?.(data);

  const fetchScript = (name) => new Promise((resolve, reject) => {
    waiting.set(name, resolve);
    const script = document.createElement("script");
    script.src = `page/${name}.js`;
    script.onerror = () => reject(new Error(script.src));
    document.head.append(script);
  });

  /** Data within the page stand at its end: the first screen is drawn while they are still being read. */
  const read = new Promise((resolve) => {
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", resolve);
    else resolve();
  });
  const embedded = async (name) => {
    await read;
    return JSON.parse(document.getElementById(name).textContent);
  };
  const load = (name) => {
    if (!loaded.has(name)) loaded.set(name, api.release.embedded ? embedded(name) : fetchScript(name));
    return loaded.get(name);
  };

  /** Reads one cell of a packed row: an integer as it is, anything else by its place among the strings, 0 for null. */
  const READERS = {
    i: (place) => function () { return this.cells[place]; },
    s: (place) => function () { return this.table.strings[this.cells[place]]; },
    l: (place) => function () { return this.cells[place].map((each) => this.table.strings[each]); },
    k: (place) => function () {
      const text = this.table.strings[this.cells[place]];
      return text?.startsWith("-") ? this.bulletin_id + text : text;
    },
  };
  /** One kind of row for all pages of a table; cells are read when asked for, so half a million rows cost little. */
  const kinds = new Map();
  const kindOf = (columns, types) => {
    const key = columns.join();
    if (!kinds.has(key)) {
      class Row { constructor(table, cells) { this.table = table; this.cells = cells; } }
      columns.forEach((name, place) => Object.defineProperty(Row.prototype, name, { get: READERS[types[place]](place) }));
      Row.prototype.columns = columns;
      kinds.set(key, Row);
    }
    return kinds.get(key);
  };
  const unpack = (table) => {
    const Row = kindOf(table.columns, table.types);
    return table.rows.map((cells) => new Row(table, cells));
  };

  const kept = new Map();
  const once = (name, make) => {
    if (!kept.has(name)) kept.set(name, make());
    return kept.get(name);
  };

  /** The place in the index of two characters side by side, or of one, as `PageIndex` computes it. */
  const small = (unit) => (unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit);
  const placeOf = ([first, second]) => {
    const mixed = Math.imul(small(first).charCodeAt(0), 0x9e3779b1) + Math.imul(second ? small(second).charCodeAt(0) : 0, 0x85ebca6b) | 0;
    return (mixed ^ mixed >>> 15) & 0x3ffff;
  };
  const pairs = (text) => (text.length === 1 ? [text] : d3.range(text.length - 1).map((i) => text.slice(i, i + 2)));
  /** The digits in which a place's bits stand: one a page, or one for several pages of a large release. */
  const digitsOf = async (place) => {
    const file = await once(`index-${place >> 12}`, () => load(`index-${place >> 12}`));
    const size = file.length / 4096;
    return file.slice((place & 4095) * size, ((place & 4095) + 1) * size);
  };

  const api = {
    receive,
    /** What the release says of itself. */
    get release() { return once("release", () => JSON.parse(document.getElementById("release").textContent)); },
    /** One page of a table. */
    page: (kind, number) => once(`${kind}-${number}`, async () => unpack(await load(`${kind}-${number}`))),
    /** One page of texts: articles, sections, paragraphs and mentions of a hundred bulletins. */
    texts: (number) => once(`texts-${number}`, async () => {
      const packed = await load(`texts-${number}`);
      return Object.fromEntries(Object.entries(packed).map(([name, table]) => [name, unpack(table)]));
    }),
    /** The numbers of the pages that can hold all of some texts: some perhaps in vain, but none is missing. */
    pagesWith: async (...texts) => {
      const { pages, pagesOfBit } = api.release;
      const all = d3.range(pages.figures ?? 0);
      if (!pages.index) return all;
      const places = [...new Set(texts.filter(Boolean).flatMap(pairs).map(placeOf))].slice(0, 16);
      const digits = await Promise.all(places.map(digitsOf));
      const bit = (page) => Math.floor(page / pagesOfBit);
      return all.filter((page) => digits.every((each) => parseInt(each[bit(page) >> 2], 16) >> (bit(page) & 3) & 1));
    },
    /** For each bulletin of a page where its doubts stand among all. */
    doubtsOf: (number) => once(`doubts-${number}`, () => load(`doubts-${number}`)),
    /** A bulletin's neighbour, which may stand on another page; undefined at the ends. */
    neighbour: async (number, index, step) => {
      const here = await api.page("bulletins", number);
      if (here[index + step] || !(number + step in api.release.firstBulletins)) return here[index + step];
      return (await api.page("bulletins", number + step)).at(step < 0 ? -1 : 0);
    },
    /** Everything that belongs to one bulletin, or null. Bulletins stand in the order of their identifiers. */
    bulletin: async (id) => {
      const number = d3.bisectRight(api.release.firstBulletins, id) - 1;
      if (number < 0) return null;
      const bulletins = await api.page("bulletins", number);
      const index = bulletins.findIndex((row) => row.bulletin_id === id);
      if (index < 0) return null;
      const [texts, figures, doubts] = await Promise.all([api.texts(number), api.page("figures", number), api.doubtsOf(number)]);
      const its = (rows) => rows.filter((row) => row.bulletin_id === id);
      const doubt = async (place) => (await api.page("diagnostics", Math.floor(place / api.release.pageRows)))[place % api.release.pageRows];
      return {
        ...Object.fromEntries(Object.entries(texts).map(([name, rows]) => [name, its(rows)])),
        bulletin: bulletins[index], figures: its(figures), diagnostics: await Promise.all(doubts[index].map(doubt)),
        before: await api.neighbour(number, index, -1), after: await api.neighbour(number, index, 1),
      };
    },
  };
  return api;
})();
