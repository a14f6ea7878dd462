package vn.thidua.core.richtext;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.thidua.core.picture.PictureView;

/** A clean text as pages show it: pictures with their addresses and sizes, tables that can be moved sideways. */
final class PageForm {

    private static final String SIZES = "(min-width: 48rem) 44rem, 100vw";
    private static final String SMALL_SIZES = "(min-width: 48rem) 20rem, 100vw";

    private final Map<Long, PictureView> pictures;
    private final String contextPath;
    private final String tableLabel;

    /** @param tableLabel what a table without a caption is called */
    PageForm(Map<Long, PictureView> pictures, String contextPath, String tableLabel) {
        this.pictures = pictures;
        this.contextPath = contextPath;
        this.tableLabel = tableLabel;
    }

    String of(RichText text) {
        Document page = text.document();
        page.select("img").forEach(this::picture);
        page.select("table").forEach(this::table);
        return page.body().html();
    }

    private void picture(Element image) {
        PictureView view = PictureSource.file(image).map(pictures::get).orElse(null);
        if (view == null) {
            image.remove();
            return;
        }
        boolean small = image.hasClass(PictureSource.SMALL);
        String alt = image.attr("alt");
        image.attr("src", view.address(contextPath)).attr("srcset", view.sources(contextPath))
                .attr("sizes", small ? SMALL_SIZES : SIZES)
                .attr("width", Integer.toString(view.width())).attr("height", Integer.toString(view.height()))
                .attr("alt", alt.isEmpty() ? view.altText() : alt).attr("loading", "lazy").attr("decoding", "async");
    }

    private void table(Element table) {
        Element caption = table.selectFirst("> caption");
        Element frame = new Element("div").addClass("rich-table").attr("tabindex", "0").attr("role", "region")
                .attr("aria-label", caption == null ? tableLabel : caption.text());
        table.replaceWith(frame);
        frame.appendChild(table);
    }
}
