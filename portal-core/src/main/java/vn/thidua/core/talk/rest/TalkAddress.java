package vn.thidua.core.talk.rest;

import vn.thidua.core.error.PortalException;
import vn.thidua.core.spi.ContentRef;

/** Reads the parameter {@code owner=type:id}. */
final class TalkAddress {

    private TalkAddress() { }

    static ContentRef owner(String text) {
        try {
            return ContentRef.parse(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw PortalException.invalid("owner", "error.file.ref");
        }
    }
}
