"use strict";

/* Sends the forms of the fragment "talk" without leaving the page. Without this script they are sent as any other form. */
(() => {
    if (window.portalTalk) {
        return;
    }
    window.portalTalk = true;

    const say = (section, text) => {
        section.querySelector("[data-talk-status]").textContent = text;
    };

    /* The page that the answer leads to holds the same section anew; what it says at its top is said here. */
    const show = (section, page, focusId) => {
        const body = page.querySelector("[data-talk-body]");
        section.querySelector("[data-talk-body]").replaceWith(document.adoptNode(body));
        const problem = section.querySelector("[data-talk-problem]");
        say(section, problem ? "" : page.querySelector("#messages")?.textContent.trim() ?? "");
        (problem ?? document.getElementById(focusId) ?? section.querySelector("h2")).focus();
    };

    document.addEventListener("submit", async (event) => {
        const section = event.target.closest("[data-talk]");
        if (!section || section.getAttribute("aria-busy") === "true") {
            if (section) {
                event.preventDefault();
            }
            return;
        }
        event.preventDefault();
        const form = event.target;
        section.setAttribute("aria-busy", "true");
        try {
            const answer = await fetch(form.getAttribute("action"), {method: "POST", body: new URLSearchParams(new FormData(form))});
            const page = new DOMParser().parseFromString(await answer.text(), "text/html");
            if (!page.querySelector("[data-talk-body]")) {
                throw new Error(`No talk in an answer of status ${answer.status}`);
            }
            show(section, page, event.submitter?.id);
        } catch {
            say(section, section.dataset.trouble);
            let notice = section.querySelector("[data-talk-trouble]");
            if (!notice) {
                notice = document.createElement("p");
                notice.className = "late";
                notice.dataset.talkTrouble = "";
                form.append(notice);
            }
            notice.textContent = section.dataset.trouble;
        } finally {
            section.removeAttribute("aria-busy");
        }
    });
})();
