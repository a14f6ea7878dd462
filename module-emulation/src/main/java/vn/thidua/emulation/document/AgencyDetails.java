package vn.thidua.emulation.document;

import vn.thidua.core.error.InputCheck;
import vn.thidua.core.error.PortalException;
import vn.thidua.core.text.CleanText;

/**
 * What the heads and numbers of the department's own documents are made of.
 *
 * @param name         for example {@code Sở Khoa học và Công nghệ tỉnh An Sơn}
 * @param superior     what stands above it in the head of a document; may be empty
 * @param abbreviation as in its numbers, for example {@code SKHCN}
 * @param place        where it issues its documents
 */
public record AgencyDetails(String name, String superior, String abbreviation, String place) {

    private static final int NAME_LIMIT = 300;
    private static final int ABBREVIATION_LIMIT = 40;
    private static final String ABBREVIATION = "[\\p{Lu}][\\p{L}\\p{N}&]*(-[\\p{L}\\p{N}&]+)*";

    public AgencyDetails {
        name = CleanText.line(name);
        superior = CleanText.line(superior);
        abbreviation = CleanText.line(abbreviation);
        place = CleanText.line(place);
    }

    /**
     * @throws PortalException of kind INVALID with every wrong field
     */
    void check() {
        new InputCheck().required("name", name, NAME_LIMIT).optional("superior", superior, NAME_LIMIT)
                .required("abbreviation", abbreviation, ABBREVIATION_LIMIT)
                .that(abbreviation.isEmpty() || abbreviation.matches(ABBREVIATION), "abbreviation", "error.agency.abbreviation")
                .required("place", place, DocumentDetails.PLACE_LIMIT).demand();
    }
}
