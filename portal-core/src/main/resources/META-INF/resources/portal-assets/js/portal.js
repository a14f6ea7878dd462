"use strict";

/* What the pages do beyond links and forms: theme, menu, drop-downs, type-ahead, small form comforts.
   Every page works without it; nothing here decides anything the server does not check. */
(() => {
    const root = document.documentElement;
    const YEAR = 60 * 60 * 24 * 365;

    /* ---- Theme: shown at once, kept in a cookie that the server reads for the next page. ---- */

    const chooseTheme = (button) => {
        const group = button.closest("[data-cookie-path]");
        const secure = location.protocol === "https:" ? "; Secure" : "";
        root.dataset.theme = button.dataset.themeChoice;
        document.cookie = `portal-theme=${button.dataset.themeChoice}; Path=${group.dataset.cookiePath}; `
            + `Max-Age=${YEAR}; SameSite=Lax${secure}`;
        for (const other of group.querySelectorAll("[data-theme-choice]")) {
            other.setAttribute("aria-pressed", String(other === button));
        }
    };

    /* ---- Menu: a drawer on narrow screens. ---- */

    const menu = document.getElementById("menu");
    const opener = document.querySelector("[data-menu-open]");

    const setMenu = (open) => {
        document.body.classList.toggle("menu-open", open);
        opener.setAttribute("aria-expanded", String(open));
        (open ? menu.querySelector("button, a") : opener).focus();
    };

    const menuIsOpen = () => document.body.classList.contains("menu-open");

    /* Who tabs out of the drawer has left it: nothing behind the scrim takes the focus unseen. */
    menu?.addEventListener("focusout", (event) => {
        if (menuIsOpen() && event.relatedTarget && !menu.contains(event.relatedTarget)) {
            setMenu(false);
        }
    });

    /* A long menu starts where the reader is. */
    const here = menu?.querySelector("[aria-current=page]");
    if (here && here.offsetTop + here.offsetHeight > menu.clientHeight) {
        menu.scrollTop = here.offsetTop - menu.clientHeight / 2;
    }

    /* ---- Type-ahead: the combobox pattern of the ARIA practices. ---- */

    class Suggestions {

        constructor(form) {
            this.form = form;
            this.input = form.querySelector("[role=combobox]");
            this.list = form.querySelector("[role=listbox]");
            this.status = form.querySelector("[role=status]");
            this.active = -1;
            this.input.addEventListener("input", () => this.ask());
            this.input.addEventListener("keydown", (event) => this.key(event));
            this.input.addEventListener("blur", () => this.close());
            this.list.addEventListener("pointerdown", (event) => event.preventDefault());
            this.list.addEventListener("click", (event) => {
                const option = event.target.closest("[role=option]");
                if (option) {
                    this.follow(option);
                }
            });
        }

        ask() {
            clearTimeout(this.timer);
            const words = this.input.value.trim();
            if (words.length < 2) {
                this.close();
                return;
            }
            this.timer = setTimeout(() => this.fetch(words), 150);
        }

        async fetch(words) {
            this.request?.abort();
            this.request = new AbortController();
            try {
                const answer = await fetch(`${this.form.dataset.suggest}?q=${encodeURIComponent(words)}`,
                    {signal: this.request.signal, headers: {Accept: "application/json"}});
                if (answer.ok) {
                    this.show((await answer.json()).items);
                } else {
                    this.close();
                }
            } catch (failure) {
                if (failure.name !== "AbortError") {
                    this.close();
                }
            }
        }

        show(items) {
            if (document.activeElement !== this.input || items.length === 0) {
                this.close();
                return;
            }
            this.list.replaceChildren(...items.map((item, index) => this.option(item, index)));
            this.active = -1;
            this.list.hidden = false;
            this.input.setAttribute("aria-expanded", "true");
            this.input.removeAttribute("aria-activedescendant");
            this.status.textContent = this.form.dataset.suggestCount.replace("{0}", items.length);
        }

        option(item, index) {
            const option = document.createElement("li");
            option.id = `${this.list.id}-${index}`;
            option.setAttribute("role", "option");
            option.setAttribute("aria-selected", "false");
            option.dataset.url = item.url;
            option.append(item.title);
            if (item.detail) {
                const detail = document.createElement("span");
                detail.textContent = item.detail;
                option.append(detail);
            }
            return option;
        }

        key(event) {
            const options = this.list.children;
            if (event.isComposing) {
                return;
            }
            if (event.key === "Escape" && !this.list.hidden) {
                event.preventDefault();
                this.close();
            } else if (event.key === "ArrowDown" && this.list.hidden) {
                this.ask();
            } else if (this.list.hidden) {
                return;
            } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
                event.preventDefault();
                const places = options.length + 1;
                const step = event.key === "ArrowDown" ? 1 : -1;
                this.choose((this.active + 1 + step + places) % places - 1);
            } else if (event.key === "Enter" && this.active >= 0) {
                event.preventDefault();
                this.follow(options[this.active]);
            }
        }

        /* Place -1 is the input itself: between the last suggestion and the first. */
        choose(index) {
            const options = this.list.children;
            options[this.active]?.setAttribute("aria-selected", "false");
            this.active = index;
            if (index < 0) {
                this.input.removeAttribute("aria-activedescendant");
                return;
            }
            options[index].setAttribute("aria-selected", "true");
            options[index].scrollIntoView({block: "nearest"});
            this.input.setAttribute("aria-activedescendant", options[index].id);
        }

        follow(option) {
            this.close();
            location.assign(option.dataset.url);
        }

        close() {
            clearTimeout(this.timer);
            this.request?.abort();
            this.list.hidden = true;
            this.active = -1;
            this.status.textContent = "";
            this.input.setAttribute("aria-expanded", "false");
            this.input.removeAttribute("aria-activedescendant");
        }
    }

    for (const form of document.querySelectorAll("form[data-suggest]")) {
        new Suggestions(form);
    }

    /* ---- Forms: help and message of a field belong to its input, also after an Ajax update. ---- */

    const describe = (field) => {
        const input = field.querySelector("[data-rich-editor]") ? field.querySelector(".ql-editor")
            : field.querySelector("input:not([type=hidden]), select, textarea");
        const notes = [...field.querySelectorAll(".field-error, .help")];
        if (!input || notes.length === 0) {
            return;
        }
        for (const [index, note] of notes.entries()) {
            note.id ||= `${input.id}-note-${index}`;
        }
        input.setAttribute("aria-describedby", notes.map((note) => note.id).join(" "));
        if (field.querySelector(".field-error")) {
            input.setAttribute("aria-invalid", "true");
        }
    };

    document.querySelectorAll(".field").forEach(describe);
    document.addEventListener("focusin", (event) => {
        const field = event.target.closest(".field");
        if (field) {
            describe(field);
        }
    });

    const togglePassword = (button) => {
        const input = document.getElementById(button.dataset.password);
        const shown = input.type === "password";
        input.type = shown ? "text" : "password";
        button.setAttribute("aria-pressed", String(shown));
        input.focus();
    };

    /* PrimeFaces 15.0.13: the Vietnamese label of a page link names its parameter wrongly, so the number never appears. */
    if (window.PrimeFaces?.locales?.vi) {
        window.PrimeFaces.locales.vi.aria.pageLabel = "Trang {page}";
    }

    /* ---- The address of the page: the clipboard of browsers is there for encrypted pages only. ---- */

    const copyAddress = async (button) => {
        try {
            await navigator.clipboard.writeText(location.href);
        } catch {
            const field = document.createElement("textarea");
            field.value = location.href;
            document.body.append(field);
            field.select();
            document.execCommand("copy");
            field.remove();
            button.focus();
        }
        button.lastChild.textContent = button.dataset.copied;
        button.setAttribute("aria-live", "polite");
    };

    /* ---- One listener for clicks and one for keys. ---- */

    document.addEventListener("click", (event) => {
        const target = event.target.closest(
            "[data-theme-choice], [data-menu-open], [data-menu-close], [data-password], [data-print], [data-copy-address]");
        if (target?.dataset.themeChoice) {
            chooseTheme(target);
        } else if (target?.dataset.menuOpen !== undefined) {
            setMenu(true);
        } else if (target?.dataset.menuClose !== undefined) {
            setMenu(false);
        } else if (target?.dataset.copyAddress !== undefined) {
            copyAddress(target);
        } else if (target?.dataset.password) {
            togglePassword(target);
        } else if (target?.dataset.print !== undefined) {
            window.print();
        } else if (menuIsOpen() && !menu.contains(event.target)) {
            setMenu(false);
        }
        for (const open of document.querySelectorAll("details.dropdown[open]")) {
            if (!open.contains(event.target)) {
                open.open = false;
            }
        }
    });

    document.addEventListener("keydown", (event) => {
        if (event.key === "Escape") {
            if (menu && menuIsOpen()) {
                setMenu(false);
            }
            const open = document.querySelector("details.dropdown[open]");
            if (open) {
                open.open = false;
                open.querySelector("summary").focus();
            }
        } else if (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey)) {
            const box = document.querySelector(".searchbox input");
            if (box) {
                event.preventDefault();
                box.focus();
                box.select();
            }
        }
    });

    /* The drawer closes when the window grows beyond it; filters start closed on a phone. */
    const wide = matchMedia("(min-width: 60.01rem)");
    wide.addEventListener("change", () => {
        if (wide.matches && menu && menuIsOpen()) {
            setMenu(false);
        }
        for (const details of document.querySelectorAll("details[data-open-wide]")) {
            details.open = wide.matches;
        }
    });
    for (const details of document.querySelectorAll("details[data-open-wide]")) {
        details.open = wide.matches;
    }

    /*
     * What was chosen in an input for several values is shown by PrimeFaces as a list box that has no name, may be empty and holds
     * the input itself. Nothing is selected there, so it is a plain list.
     */
    function plainChoices(list) {
        for (const element of [list, ...list.querySelectorAll("[role=option]")]) {
            for (const name of ["role", "aria-orientation", "aria-selected"]) {
                if (element.hasAttribute(name)) {
                    element.removeAttribute(name);
                }
            }
        }
    }
    const choices = "ul.ui-autocomplete-multiple-container";
    document.querySelectorAll(choices).forEach(plainChoices);
    new MutationObserver((changes) => {
        for (const change of changes) {
            const list = change.target.closest(choices);
            (list ? [list] : change.target.querySelectorAll(choices)).forEach(plainChoices);
        }
    }).observe(document.getElementById("content") ?? document.body, {childList: true, subtree: true});
})();
