"use strict";

/* Keeps what is typed on an edit page: sends the fields every ten seconds while they change, and says that the page is open while
   somebody is at it. The server restores; without this script a page saves only what is saved. */
(() => {
    const EVERY = 10_000;
    const IDLE = 10 * 60_000;

    const panel = document.querySelector("[data-working-copy]");
    const form = () => document.getElementById("form");
    if (!panel || !panel.dataset.workingCopy || !form()) {
        return;
    }

    const root = panel.dataset.root ?? "";
    const address = `${root}/api/v1/working-copies/${encodeURIComponent(panel.dataset.workingCopy)}`;
    let active = Date.now();
    let sending;
    let submitting = false;
    let leaving = false;

    const read = () => {
        const fields = {};
        for (const [name, value] of new FormData(form())) {
            if (typeof value === "string" && !name.startsWith("jakarta.faces.") && name !== form().id) {
                (fields[name] ??= []).push(value);
            }
        }
        return fields;
    };
    let kept = JSON.stringify(read());

    /* What its owner knows the copy by: the page, and the first words in it. */
    const title = () => {
        const first = [...form().querySelectorAll("input[type=text], textarea")].find((input) => input.value.trim() !== "");
        return [document.title.split(" · ")[0], first?.value.trim().slice(0, 150)].filter(Boolean).join(": ");
    };

    const offered = () => document.querySelector("[data-copy-offer]") !== null;

    /* The live region changes only when its words do, so that nobody is told the same every ten seconds. */
    const say = (place, text) => {
        const line = panel.querySelector(`[data-copy-${place}]`);
        if (line.textContent !== text) {
            line.textContent = text;
        }
    };

    const trouble = (status) => {
        say("details", "");
        say("news", status === 401 ? panel.dataset.signedOut : status === 413 ? panel.dataset.tooLong : panel.dataset.offline);
    };

    /* Answers the status of the answer, 0 when there was none. */
    const send = async (withFields) => {
        const fields = read();
        const now = JSON.stringify(fields);
        const changed = withFields && now !== kept && !offered();
        const body = {
            version: Number(panel.dataset.version),
            title: title(),
            page: location.pathname.slice(root.length) + location.search,
            fields: changed ? fields : null
        };
        try {
            const answer = await fetch(address, {method: "PUT", headers: {"Content-Type": "application/json"}, body: JSON.stringify(body)});
            if (!answer.ok) {
                trouble(answer.status);
                return answer.status;
            }
            const state = await answer.json();
            kept = changed ? now : kept;
            say("news", offered() && now !== kept ? panel.dataset.undecided : state.news);
            say("details", state.details);
            say("saved", offered() ? "" : state.saved);
            return answer.status;
        } catch {
            trouble(0);
            return 0;
        }
    };

    const tick = async () => {
        if (sending || submitting || leaving || document.getElementById("form") === null) {
            return;
        }
        const changed = JSON.stringify(read()) !== kept;
        if (changed || Date.now() - active < IDLE) {
            sending = send(true);
            await sending;
            sending = undefined;
        }
    };

    for (const type of ["input", "keydown", "pointerdown"]) {
        document.addEventListener(type, () => {
            active = Date.now();
        }, {passive: true, capture: true});
    }
    document.addEventListener("visibilitychange", () => {
        if (document.visibilityState === "hidden" && JSON.stringify(read()) !== kept) {
            tick();
        }
    });

    /* Before the page is left with the form, what is typed is kept; whose session has ended stays on the page with it. */
    document.addEventListener("submit", async (event) => {
        if (event.target !== form() || leaving) {
            return;
        }
        event.preventDefault();
        if (submitting) {
            return;
        }
        submitting = true;
        const {target, submitter} = event;
        await sending;
        leaving = await send(true) !== 401;
        submitting = false;
        if (leaving) {
            target.requestSubmit(submitter);
        }
    });
    window.addEventListener("pageshow", () => {
        leaving = false;
    });

    /* A page that has expired is opened anew at the address to which its form was sent: it has to say what is edited. */
    if (location.search) {
        for (const one of [form(), document.getElementById("copy")]) {
            one.setAttribute("action", location.pathname + location.search);
        }
    }

    setInterval(tick, EVERY);
    tick();
})();
