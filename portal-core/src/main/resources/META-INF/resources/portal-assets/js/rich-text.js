"use strict";

/* What the portal adds to the editor of PrimeFaces (Quill 2): names for screen readers, a toolbar that the keyboard moves in,
   rows for links, pictures and tables in place of a pop-up, and pictures that are no larger than a page can use. The server
   cleans whatever is sent; nothing here decides anything. */
(() => {
    if (!window.PrimeFaces?.widget?.TextEditor || window.PrimeFaces.widget.TextEditor.prototype.portalRichText) {
        return;
    }

    const LONGEST = 2560;
    const HEAVY = 1_500_000;
    const PICTURES = ["image/jpeg", "image/png", "image/gif", "image/webp"];
    const REFUSED = "//:0";

    /* ---- Pictures: upright, at most 2560 pixels, as a data address. ---- */

    const dataAddress = (blob) => new Promise((resolve, reject) => {
        const reader = new FileReader();
        reader.addEventListener("load", () => resolve(reader.result));
        reader.addEventListener("error", () => reject(reader.error));
        reader.readAsDataURL(blob);
    });

    const encoded = (canvas, type) => new Promise((resolve, reject) => {
        canvas.toBlob((blob) => blob ? resolve(blob) : reject(new Error("No picture")), type, 0.9);
    });

    const drawn = (bitmap, type) => {
        const factor = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height));
        const canvas = document.createElement("canvas");
        canvas.width = Math.max(1, Math.round(bitmap.width * factor));
        canvas.height = Math.max(1, Math.round(bitmap.height * factor));
        const context = canvas.getContext("2d");
        if (type === "image/jpeg") {
            context.fillStyle = "#fff";
            context.fillRect(0, 0, canvas.width, canvas.height);
        }
        context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
        return canvas;
    };

    const reduced = async (blob) => {
        const bitmap = await createImageBitmap(blob, {imageOrientation: "from-image"});
        try {
            if (Math.max(bitmap.width, bitmap.height) <= LONGEST && blob.size <= HEAVY) {
                return blob;
            }
            const drawing = blob.type === "image/png" ? await encoded(drawn(bitmap, "image/png"), "image/png") : null;
            return drawing && drawing.size <= HEAVY ? drawing : encoded(drawn(bitmap, "image/jpeg"), "image/jpeg");
        } finally {
            bitmap.close();
        }
    };

    /* Not by fetch: the policy of the page lets scripts load from the portal only. */
    const blobOf = (address) => {
        const comma = address.indexOf(",");
        const bytes = Uint8Array.from(atob(address.slice(comma + 1)), (letter) => letter.charCodeAt(0));
        return new Blob([bytes], {type: address.slice(5, address.indexOf(";"))});
    };

    /* ---- What Word pastes. The editor would count its lists anew and drop the signs before them: "đ)" would become "5.". ---- */

    const says = (element, pattern) => pattern.exec((element.getAttribute("style") ?? "").toLowerCase());

    const listItem = (paragraph, counted) => {
        const place = says(paragraph, /mso-list\s*:\s*(l\d+)\s+level([1-9])/);
        const marker = [...paragraph.querySelectorAll("span[style]")].find((span) => says(span, /mso-list\s*:\s*ignore/));
        if (!place || !marker) {
            return null;
        }
        const sign = marker.textContent.replace(/[\s\u00a0]+/g, "");
        const number = /^\(?(\d{1,4})[.)]?$/.exec(sign);
        const list = place[1] + place[2];
        const next = number && Number(number[1]) === (counted.get(list) ?? 0) + 1;
        counted.set(list, next ? Number(number[1]) : NaN);
        if (!next && sign.length > 1) {
            marker.replaceWith(`${sign} `);
            paragraph.removeAttribute("style");
            return null;
        }
        marker.remove();
        const item = paragraph.ownerDocument.createElement("li");
        item.dataset.list = next ? "ordered" : "bullet";
        item.className = place[2] === "1" ? "" : `ql-indent-${Number(place[2]) - 1}`;
        item.append(...paragraph.childNodes);
        return item;
    };

    const prepared = (page) => {
        const counted = new Map();
        for (const paragraph of page.querySelectorAll("p[style*=mso-list]")) {
            const item = listItem(paragraph, counted);
            if (item && paragraph.previousElementSibling?.dataset.pasted) {
                paragraph.previousElementSibling.append(item);
                paragraph.remove();
            } else if (item) {
                const list = page.createElement("ol");
                list.dataset.pasted = "true";
                list.append(item);
                paragraph.replaceWith(list);
            }
        }
        for (const element of page.querySelectorAll("[style]")) {
            if (element.style.textAlign === "justify") {
                element.style.textAlign = "";
            }
        }
        const highest = page.querySelector("h1, p.MsoTitle");
        for (const heading of highest ? page.querySelectorAll("p.MsoTitle, h3, h2, h1") : []) {
            const rank = heading.matches("p, h1") ? "h2" : heading.matches("h2") ? "h3" : "h4";
            const lower = page.createElement(rank);
            lower.append(...heading.childNodes);
            heading.replaceWith(lower);
        }
    };

    /* ---- One editor. ---- */

    class RichEditor {

        constructor(widget, frame) {
            this.widget = widget;
            this.frame = frame;
            this.quill = widget.editor;
            this.status = frame.querySelector("[data-rich-status]");
            this.rows = new Map([...frame.querySelectorAll("[data-rich-row]")].map((row) => [row.dataset.richRow, row]));
            this.name();
            this.keys();
            this.pictures();
            this.pasting();
            this.tools();
            this.quill.root.addEventListener("beforeinput", () => this.say(""));
            this.quill.on("text-change", (delta, old, source) => this.changed(source));
            this.quill.on("selection-change", (range) => this.selected(range));
        }

        name() {
            const root = this.quill.root;
            const outer = this.widget.jq[0];
            root.id = `${outer.id}_text`;
            root.setAttribute("role", "textbox");
            root.setAttribute("aria-multiline", "true");
            root.setAttribute("aria-label", this.frame.dataset.label);
            for (const state of ["aria-required", "aria-invalid"]) {
                if (outer.hasAttribute(state)) {
                    root.setAttribute(state, outer.getAttribute(state));
                    outer.removeAttribute(state);
                }
            }
            outer.removeAttribute("role");
            document.querySelector(`label[for="${CSS.escape(outer.id)}"], label[for="${CSS.escape(outer.id)}_input"]`)
                ?.addEventListener("click", () => this.quill.focus());
            /* Pictures make a form large; only this kind of form may be. */
            this.frame.closest("form")?.setAttribute("enctype", "multipart/form-data");
        }

        /* The tabulator leads on, as in every other field; the toolbar is one stop, and arrows move in it. */
        keys() {
            delete this.quill.keyboard.bindings.Tab;
            const toolbar = this.frame.querySelector("[data-rich-toolbar]");
            const buttons = [...toolbar.querySelectorAll("button")];
            const stop = (chosen) => buttons.forEach((button) => {
                button.tabIndex = button === chosen ? 0 : -1;
            });
            stop(buttons[0]);
            toolbar.addEventListener("focusin", (event) => stop(event.target));
            toolbar.addEventListener("keydown", (event) => {
                const at = buttons.indexOf(document.activeElement);
                const to = {ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1}[event.key];
                if (to !== undefined) {
                    event.preventDefault();
                    buttons.at(to % buttons.length).focus();
                }
            });
        }

        pictures() {
            const uploader = this.quill.uploader;
            uploader.options.mimetypes = PICTURES;
            uploader.options.handler = (range, files) => this.insert(range, files);
        }

        pasting() {
            const clipboard = this.quill.clipboard;
            const normalize = clipboard.normalizeHTML.bind(clipboard);
            clipboard.normalizeHTML = (page) => {
                prepared(page);
                normalize(page);
            };
        }

        async insert(range, files) {
            let index = range.index;
            for (const file of files) {
                try {
                    index = this.place(index, await dataAddress(await reduced(file)));
                } catch {
                    this.say(this.frame.dataset.noPicture);
                }
            }
            this.quill.setSelection(index, 0, "silent");
        }

        /* A picture stands on a line of its own. */
        place(index, address) {
            const [line, offset] = this.quill.getLine(index);
            const before = offset > 0 ? 1 : 0;
            if (before) {
                this.quill.insertText(index, "\n", "user");
            }
            this.quill.insertEmbed(index + before, "image", address, "user");
            if (line.length() > 1) {
                this.quill.insertText(index + before + 1, "\n", "user");
            }
            return index + before + 2;
        }

        tools() {
            const toolbar = this.quill.getModule("toolbar");
            toolbar.addHandler("link", () => this.openLink());
            toolbar.addHandler("table", () => {
                this.quill.getModule("table").insertTable(3, 3);
                this.selected(this.quill.getSelection());
            });
            this.frame.querySelector(".ql-table").textContent = "⊞";
            this.row("link", () => this.applyLink(), () => this.quill.formatText(this.range, "link", false, "user"));
            this.row("picture", () => this.applyPicture(), () => this.picture.remove());
            for (const button of this.frame.querySelectorAll("[data-rich-table]")) {
                button.addEventListener("click", () => {
                    this.quill.focus();
                    this.quill.getModule("table")[button.dataset.richTable]();
                    this.selected(this.quill.getSelection());
                });
            }
            this.quill.root.addEventListener("click", (event) => {
                if (event.target.matches("img")) {
                    this.openPicture(event.target);
                }
            });
        }

        row(name, apply, remove) {
            const row = this.rows.get(name);
            const close = (work) => {
                work?.();
                this.keep();
                row.hidden = true;
                this.quill.focus();
            };
            row.querySelector("[data-rich-apply]").addEventListener("click", () => close(apply));
            row.querySelector("[data-rich-remove]").addEventListener("click", () => close(remove));
            row.querySelector("[data-rich-cancel]").addEventListener("click", () => close());
            row.addEventListener("keydown", (event) => {
                if (event.key === "Enter" && event.target.matches("input")) {
                    event.preventDefault();
                    close(apply);
                } else if (event.key === "Escape") {
                    event.stopPropagation();
                    close();
                }
            });
        }

        /* A link where the cursor stands, or of the words that are chosen. */
        openLink() {
            const range = this.quill.getSelection(true);
            const [leaf, offset] = this.quill.getLeaf(range.index);
            const anchor = leaf?.domNode?.parentElement?.closest("a");
            this.range = range.length === 0 && anchor && leaf.length
                ? {index: range.index - offset, length: leaf.length()} : range;
            const row = this.rows.get("link");
            const input = row.querySelector("[data-rich-value]");
            input.value = anchor?.getAttribute("href") ?? "";
            row.querySelector("[data-rich-remove]").hidden = !anchor;
            row.hidden = false;
            input.focus();
        }

        applyLink() {
            const written = this.rows.get("link").querySelector("[data-rich-value]").value.trim();
            if (written === "") {
                return;
            }
            const address = /^([a-z][a-z0-9+.-]*:|\/)/i.test(written) ? written
                : written.includes("@") ? `mailto:${written}` : `https://${written}`;
            if (this.range.length === 0) {
                this.quill.insertText(this.range.index, written, "link", address, "user");
            } else {
                this.quill.formatText(this.range, "link", address, "user");
            }
        }

        openPicture(image) {
            this.picture = image;
            const row = this.rows.get("picture");
            row.querySelector("[data-rich-value]").value = image.alt;
            row.querySelector("[data-rich-width]").value = image.getAttribute("width") ?? "";
            row.hidden = false;
            row.querySelector("[data-rich-value]").focus();
        }

        applyPicture() {
            const row = this.rows.get("picture");
            const width = row.querySelector("[data-rich-width]").value;
            this.picture.alt = row.querySelector("[data-rich-value]").value.trim();
            if (width === "") {
                this.picture.removeAttribute("width");
            } else {
                this.picture.setAttribute("width", width);
            }
        }

        selected(range) {
            if (!range) {
                return;
            }
            this.rows.get("table").hidden = !this.quill.getFormat(range).table;
            const [leaf] = range.length === 1 ? this.quill.getLeaf(range.index + 1) : [];
            if (leaf?.domNode?.matches?.("img")) {
                this.openPicture(leaf.domNode);
            }
        }

        changed(source) {
            if (source !== "user") {
                return;
            }
            for (const image of this.quill.root.querySelectorAll("img")) {
                const address = image.getAttribute("src");
                if (address === REFUSED) {
                    image.remove();
                    this.say(this.frame.dataset.lost);
                } else if (address.startsWith("data:") && address.length > HEAVY && !image.dataset.reduced) {
                    image.dataset.reduced = "true";
                    this.reduce(image, address);
                }
            }
            this.keep();
        }

        async reduce(image, address) {
            try {
                image.setAttribute("src", await dataAddress(await reduced(blobOf(address))));
                this.keep();
            } catch {
                this.say(this.frame.dataset.noPicture);
            }
        }

        /* What is sent is what is seen, also after a change that the editor itself does not report. */
        keep() {
            this.widget.input.val(this.widget.getEditorValue());
            if (this.widget.input.val().length > Number(this.frame.dataset.limit)) {
                this.say(this.frame.dataset.tooLarge);
            }
        }

        say(words) {
            this.status.textContent = words;
        }
    }

    const widget = window.PrimeFaces.widget.TextEditor.prototype;
    const render = widget._render;
    window.Quill.DEFAULTS.modules.table = true;
    widget.portalRichText = true;
    widget._render = function renderForPortal(...parameters) {
        render.apply(this, parameters);
        const frame = this.jq[0].closest("[data-rich-editor]");
        if (frame) {
            this.portalEditor = new RichEditor(this, frame);
        }
    };
})();
