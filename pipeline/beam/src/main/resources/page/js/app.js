/**
 * The screens and the ways between them:
 *
 *   overview   what this is; one sentence and its row; counts; how to load; bars by kind, place, indicator, month
 *      │ bar, count                       │ sentence
 *   figures    filters, chart, table ──row──▶ bulletin/ID/f1   text with marks; beside it the chosen row
 *   bulletins  table ──────────────────row──▶ bulletin/ID
 *   names      table ──row──▶ search?q=…      names, figures, sentences ──▶ bulletin/ID/p1
 *   quality    what is filled, measured, in doubt ──row──▶ bulletin/ID
 */
(() => {
  const { element, route } = jianbao.dom;
  const { words } = jianbao;
  const TABS = ["overview", "bulletins", "figures", "names", "quality"];
  const SCREENS = { overview: jianbao.overview, bulletins: jianbao.bulletins, bulletin: jianbao.reader, figures: jianbao.figures,
    names: jianbao.names, quality: jianbao.quality, search: jianbao.search };
  const main = document.getElementById("main");
  const field = document.querySelector("#search input");
  let turn = 0;

  const here = () => {
    const [path, search] = location.hash.replace(/^#\/?/, "").split("?");
    const [screen, ...rest] = path.split("/");
    return { screen: Object.hasOwn(SCREENS, screen) ? screen : "overview", rest, query: new URLSearchParams(search ?? "") };
  };

  const frame = (screen) => {
    document.documentElement.lang = words.language === "zh" ? "zh-CN" : "en";
    document.querySelectorAll("[data-word]").forEach((each) => { each.textContent = words.word(each.dataset.word); });
    document.getElementById("tabs").setAttribute("aria-label", words.word("nav"));
    document.getElementById("tabs").replaceChildren(...TABS.map((tab) => element("a", {
      href: tab === "overview" ? "#/" : route(tab), "aria-current": tab === screen || (screen === "bulletin" && tab === "bulletins") ? "page" : null,
    }, words.word(tab))));
    field.placeholder = words.word("search.hint");
    field.setAttribute("aria-label", words.word("search.hint"));
    document.getElementById("language").textContent = words.language === "zh" ? "English" : "中文";
  };

  const draw = async () => {
    const mine = ++turn;
    const { screen, rest, query } = here();
    frame(screen);
    field.value = query.get("q") ?? "";
    jianbao.tip.hide();
    const made = element("div", {});
    main.replaceChildren(made);
    main.dataset.ready = "";
    if (!(screen === "bulletin" && rest[1])) scrollTo(0, 0);
    try {
      await SCREENS[screen](made, rest, query);
    } catch (error) {
      made.append(element("p.doubt", {}, words.word("failed", error.message)));
      console.error(error);
    }
    if (mine === turn) main.dataset.ready = location.hash || "#/";
  };

  document.getElementById("search").addEventListener("submit", (event) => {
    event.preventDefault();
    location.hash = route("search", { q: field.value.trim() });
  });
  document.getElementById("language").addEventListener("click", () => {
    words.choose(words.language === "zh" ? "en" : "zh");
    draw();
  });
  addEventListener("hashchange", draw);
  draw();
})();
