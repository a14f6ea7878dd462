"use strict";

/* Planned posts can be dragged to another day. The page works without this: each has buttons that move it, and a page with a date. */
(() => {
    const month = document.querySelector(".newsroom-month");
    const form = document.getElementById("form");
    if (!month || !form) {
        return;
    }
    const field = (name) => form.querySelector(`[data-${name}]`);
    let dragged;

    const dayOf = (event) => event.target instanceof Element ? event.target.closest("td[data-date]") : null;
    const unmark = () => month.querySelectorAll(".over").forEach((day) => day.classList.remove("over"));

    month.addEventListener("dragstart", (event) => {
        const entry = event.target instanceof Element ? event.target.closest("li[draggable='true']") : null;
        if (!entry) {
            event.preventDefault();
            return;
        }
        dragged = entry;
        entry.classList.add("dragged");
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", entry.dataset.post);
    });

    month.addEventListener("dragend", () => {
        dragged?.classList.remove("dragged");
        dragged = undefined;
        unmark();
    });

    month.addEventListener("dragover", (event) => {
        const day = dayOf(event);
        if (dragged && day) {
            event.preventDefault();
            unmark();
            day.classList.add("over");
        }
    });

    month.addEventListener("drop", (event) => {
        const day = dayOf(event);
        if (!dragged || !day) {
            return;
        }
        event.preventDefault();
        if (!day.contains(dragged)) {
            field("moved").value = dragged.dataset.post;
            field("day").value = day.dataset.date;
            field("drop").click();
        }
    });
})();
