package vn.thidua.emulation.document.rest;

/** Which document takes the place: the id of the newer one. */
public record SupersedeInput(Long by) { }
