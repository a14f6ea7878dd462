package vn.thidua.emulation.task;

import vn.thidua.core.spi.Audience;
import vn.thidua.emulation.document.Document;

/**
 * What tasks need to know of their document.
 *
 * @param number may be empty
 * @param unitId the responsible unit; null for none
 */
record Plan(long id, String number, String title, int year, Long unitId, Audience audience) {

    static Plan of(Document document) {
        var details = document.details();
        return new Plan(document.getId(), details.number(), details.title(), details.year(), details.unitId(), document.audience());
    }
}
