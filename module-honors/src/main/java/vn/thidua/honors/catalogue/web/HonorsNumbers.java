package vn.thidua.honors.catalogue.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.NumberFormat;
import vn.thidua.core.i18n.Languages;

/** Numbers as people of the page's language write them. */
@Named
@ApplicationScoped
public class HonorsNumbers {

    private static final int MOST_DECIMALS = 3;

    /** A dash for none. */
    public String text(Number value) {
        if (value == null) {
            return "–";
        }
        var format = NumberFormat.getNumberInstance(Languages.current());
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(value);
    }
}
